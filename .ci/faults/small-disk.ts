import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { NotRun, Row } from './row.ts';

/** Runs a program of the system; resolves with why it failed, null when it did not. */
function problemOf(command: string, ...args: string[]): string | null {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? null : `${command}: ${error?.message ?? stderr.trim()}`;
}

/** A file system in memory at a folder; resolves with why there is none. */
function mountMemory(folder: string, megabytes: number): string | null {
  // Lazily: a server may still be closing its files.
  problemOf('umount', '-l', folder);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return problemOf('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'kunstwijzer-faults', folder);
}

/** Takes a file system away again. */
const unmount = (folder: string): string | null => problemOf('umount', '-l', folder);

/** Does work on a file system in memory at a folder, or tells why there is none. */
export async function onMemory(folder: string, megabytes: number, work: () => Promise<Row>): Promise<Row | NotRun> {
  const problem = mountMemory(folder, megabytes);
  if (problem !== null) return { notRun: `a disk of its own needs root with the right to mount (${problem})` };
  try {
    return await work();
  } finally {
    unmount(folder);
  }
}

/** Fills a disk until `room` bytes are left; gives the function that makes room again. */
export function fillDisk(folder: string, room: number): () => void {
  const { bavail, bsize } = statfsSync(folder);
  const ballast = join(folder, 'ballast');
  writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - room)));
  return () => rmSync(ballast);
}

/** `EXT4_IOC_SHUTDOWN` with NOLOGFLUSH: from this moment nothing reaches the disk any more, as when the power goes. */
const ioctl = { request: 0x80_04_58_7d, flag: 2 };
const cutters: [string, (file: string) => string[]][] = [
  [
    'python3',
    (file) => [
      '-c',
      `import fcntl,struct; fcntl.ioctl(open(${JSON.stringify(file)}), ${ioctl.request}, struct.pack("I", ${ioctl.flag}))`,
    ],
  ],
  [
    'perl',
    (file) => [
      '-e',
      `open(F, "<", ${JSON.stringify(file)}) or die; ioctl(F, ${ioctl.request}, pack("I", ${ioctl.flag})) or die "$!"`,
    ],
  ],
];

/** An ext4 in a file, whose power can be cut. `mount` and `cut` resolve with why they could not be done. */
export function powerDisk(folder: string, megabytes: number) {
  const image = `${folder}.img`;
  const handle = join(folder, 'power');
  const mount = (): string | null => problemOf('mount', '-o', 'loop', image, folder);
  return {
    /** Makes it anew and mounts it. */
    create: (): string | null => {
      problemOf('umount', '-l', folder);
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(dirname(image), { recursive: true });
      mkdirSync(folder, { recursive: true });
      closeSync(openSync(image, 'w'));
      truncateSync(image, megabytes * 2 ** 20);
      const problem = problemOf('mkfs.ext4', '-q', '-F', image) ?? mount();
      if (problem === null) writeFileSync(handle, '');
      return problem;
    },
    cut: (): string | null => {
      let problem: string | null = 'neither python3 nor perl is there';
      for (const [program, args] of cutters) {
        problem = problemOf(program, ...args(handle));
        if (problem === null) return null;
      }
      return problem;
    },
    /** Mounts it again, as at the next start of the machine. Nothing may have a file open on it any more. */
    remount: async (): Promise<void> => {
      for (const until = Date.now() + 30_000; problemOf('umount', folder) !== null; await wait(100))
        if (Date.now() > until) throw new Error('The disk whose power was cut cannot be unmounted');
      const problem = mount();
      if (problem !== null) throw new Error(problem);
    },
    remove: (): void => {
      problemOf('umount', '-l', folder);
      rmSync(image, { force: true });
    },
  };
}
