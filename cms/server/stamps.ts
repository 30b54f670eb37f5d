import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syncTree, writeDurably } from '@kunstwijzer/content/files';

const skipped = new Set(['node_modules', '.next', '.astro', '.cache', 'dist', 'data', 'e2e']);
const isSource = (path: string) => !path.split('/').some((part) => skipped.has(part)) && !/\.test\.tsx?$/u.test(path);

/** A fingerprint of files and folders: it changes when one of them does. `more` is taken along, such as an address. */
export async function fingerprint(root: string, paths: string[], more: string[] = []): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(more));
  for (const path of paths) {
    const inside = await readdir(join(root, path), { recursive: true, withFileTypes: true }).catch(() => null);
    const files = inside
      ? inside
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
      : [path];
    for (const file of files.filter(isSource).sort())
      hash.update(`\n${file}\n`).update(await readFile(join(root, file)).catch(() => ''));
  }
  return hash.digest('hex');
}

/** Whether the stamp in `file` says that the work for this fingerprint is done. */
export const isStamped = async (file: string, print: string): Promise<boolean> =>
  (await readFile(file, 'utf8').catch(() => '')).trim() === print;

/** Says that the work for this fingerprint is done: on the disk, and only when what was made in `folder` is there too. */
export async function writeStamp(file: string, print: string, folder: string | null): Promise<void> {
  if (folder !== null) await syncTree(folder);
  await writeDurably(file, `${print}\n`);
}
