import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Wall time in seconds and peak memory (resident set of the process) in MB. */
export type Run = { seconds: number; megabytes: number };

/** Peak memory of a process so far (resident set), in MB; 0 when nobody can tell. */
export const peakOf = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1000;
  } catch {
    // The process ended between two looks, or this is not Linux: then there is no figure to show.
    return 0;
  }
};

/** Runs a program to its end and measures it. Throws with the last output when it fails. */
export function measure(
  command: string,
  args: string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (chunk: Buffer) => (output = (output + chunk.toString()).slice(-4000));
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    let megabytes = 0;
    const watch = setInterval(() => (megabytes = Math.max(megabytes, child.pid ? peakOf(child.pid) : 0)), 100);
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}\n${output}`));
    });
  });
}

/** Number of HTML pages of a folder, and their mean size in bytes. */
export function pagesOf(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
  const total = files.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
  return { pages: files.length, bytes: Math.round(total / Math.max(1, files.length)) };
}
