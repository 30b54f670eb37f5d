import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Someone else's process is alive all the same.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

const create = async (file: string) => {
  const handle = await open(file, 'wx');
  await handle.writeFile(`${process.pid}`);
  await handle.close();
};

// A restarted container gives its first process the same number: a lock with our own number counts when we took it.
const ours = new Set<string>();

/**
 * Takes a lock file, which holds the number of the process; null when a living process has it.
 * The lock of a process that was killed is taken over. Resolves with the function that releases it.
 */
export async function takeLock(file: string): Promise<(() => Promise<void>) | null> {
  await mkdir(dirname(file), { recursive: true });
  for (const attempt of [1, 2]) {
    try {
      await create(file);
      ours.add(file);
      return async () => {
        ours.delete(file);
        await rm(file, { force: true });
      };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || attempt === 2) break;
      const holder = Number(await readFile(file, 'utf8').catch(() => ''));
      const held = holder === process.pid ? ours.has(file) : holder > 0 && isAlive(holder);
      if (held) return null;
      await rm(file, { force: true });
    }
  }
  return null;
}
