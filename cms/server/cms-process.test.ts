import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cmsProcess } from './cms-process.ts';
import type { CmsProcess } from './cms-process.ts';
import { log } from './log.ts';

/* Faults 3 and 9: the CMS runs in a process of its own, which may end in every way there is. */

const times = { first: 20, longest: 100, start: 60_000, sign: 200, patience: 1000 };
/** Milliseconds, on a machine that is busy with something else. */
const slow = 60_000;

// A program in the place of the CMS: it says its number, and hangs or ends when asked to.
let folder: string;
let script: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kunstwijzer-process-'));
  script = join(folder, 'cms.mjs');
  writeFileSync(
    script,
    `import { createServer } from 'node:http';
     import { existsSync } from 'node:fs';
     if (existsSync(\`\${import.meta.filename}.broken\`)) process.exit(3);
     const server = createServer(({ url }, response) => {
       if (url === '/hang') for (;;);
       if (url === '/end') process.exit(1);
       response.end(String(process.pid));
     });
     process.on('message', () => process.send('alive'));
     process.once('disconnect', () => process.exit(0));
     server.listen(process.argv[2], () => process.send('ready'));`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

// Kept here: the runner empties a mock when another of these tests begins.
const said: string[] = [];
const logged = vi.spyOn(log, 'error');
const warned = vi.spyOn(log, 'warn');
beforeAll(() => {
  logged.mockImplementation((...line: unknown[]) => void said.push(String(line.at(-1))));
  warned.mockImplementation(() => undefined);
});
afterAll(() => {
  logged.mockRestore();
  warned.mockRestore();
});

/** What the program says at a path; null when it says nothing. */
function ask(cms: CmsProcess, path = '/'): Promise<string | null> {
  const address = cms.address();
  if (!address) return Promise.resolve(null);
  const { promise, resolve } = Promise.withResolvers<string | null>();
  request({ ...address, path }, (answer) => {
    answer.setEncoding('utf8').on('data', (text: string) => resolve(text));
  })
    .on('error', () => resolve(null))
    .end();
  return promise;
}

/** The number of the program once it answers, and is not the one before. */
async function successor(cms: CmsProcess, before: string | null): Promise<string | null> {
  for (const until = Date.now() + slow; Date.now() < until; await wait(10)) {
    const pid = await ask(cms);
    if (pid !== null && pid !== before) return pid;
  }
  return null;
}

test.concurrent.each([
  ['is killed', (pid: string) => process.kill(Number(pid), 'SIGKILL')],
  ['ends by itself', (_: string, cms: CmsProcess) => ask(cms, '/end')],
  ['hangs', (_: string, cms: CmsProcess) => ask(cms, '/hang')],
])(
  'a CMS that %s is started again, and the log says so',
  async (_, hurt) => {
    const cms = await cmsProcess(script, times);
    await cms.start(false);
    const before = await ask(cms);
    void hurt(before ?? '', cms);
    expect(await successor(cms, before)).toMatch(/^\d+$/u);
    expect(said).toContainEqual(expect.stringContaining('the CMS is started again'));
    await cms.stop();
    expect(cms.address()).toBeNull();
  },
  slow,
);

test.concurrent(
  'a CMS that does not start ends the start, or is waited for',
  async () => {
    const lame = join(folder, 'lame.mjs');
    const broken = `${lame}.broken`;
    copyFileSync(script, lame);
    writeFileSync(broken, '');
    const cms = await cmsProcess(lame, times);
    await expect(cms.start(false)).rejects.toThrow('The CMS stopped while starting (exit code 3).');
    const patient = await cmsProcess(lame, times);
    const started = patient.start(true);
    await wait(300);
    rmSync(broken);
    await started;
    expect(await ask(patient)).toMatch(/^\d+$/u);
    await patient.stop();
  },
  slow,
);

test.concurrent(
  'the CMS gives way to the site, with all its threads',
  async () => {
    const cms = await cmsProcess(script, times);
    await cms.start(false);
    const pid = (await ask(cms)) ?? '';
    const { stdout } = spawn('ps', ['-L', '-o', 'ni=', '-p', pid]);
    let said = '';
    for await (const chunk of stdout) said += String(chunk);
    expect([...new Set(said.trim().split(/\s+/u))]).toEqual(['5']);
    expect(readFileSync(`/proc/${pid}/oom_score_adj`, 'utf8').trim()).toBe('500');
    await cms.stop();
  },
  slow,
);

test.concurrent(
  'when the process of the site is killed, the CMS ends by itself',
  async () => {
    const parent = spawn(process.execPath, [
      '--input-type=module',
      '--eval',
      `import { cmsProcess } from ${JSON.stringify(join(import.meta.dirname, 'cms-process.ts'))};
     const cms = await cmsProcess(${JSON.stringify(script)});
     await cms.start(false);
     const { get } = await import('node:http');
     get({ ...cms.address(), path: '/' }, (answer) => answer.on('data', (pid) => console.log(String(pid))));`,
    ]);
    const { promise, resolve } = Promise.withResolvers<string>();
    parent.stdout.on('data', (chunk: Buffer) => resolve(chunk.toString().trim()));
    const pid = Number(await promise);
    const runs = () => {
      try {
        return process.kill(pid, 0);
      } catch {
        return false;
      }
    };
    expect(runs()).toBe(true);
    parent.kill('SIGKILL');
    for (const until = Date.now() + slow; runs() && Date.now() < until;) await wait(20);
    expect(runs()).toBe(false);
  },
  slow,
);
