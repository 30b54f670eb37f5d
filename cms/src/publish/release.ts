import { readdir, readFile, realpath, rm, stat, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { renameDurably, syncFolders } from '@kunstwijzer/content/files';
import { localeKeys } from '@kunstwijzer/content/model';
import { putAside } from './sweep.ts';

/** Why a folder is not a whole site: the home and 404 page of every language must be there to the last tag. Empty = good. */
export async function siteProblems(folder: string): Promise<string[]> {
  const pages = localeKeys.flatMap((locale) => [`${locale}/index.html`, `${locale}/404/index.html`]);
  const problems = await Promise.all(
    pages.map(async (page) => {
      const html = await readFile(join(folder, page), 'utf8').catch(() => null);
      if (html === null) return `${page} is not there`;
      return /<\/html>\s*$/iu.test(html) ? null : `${page} is cut off`;
    }),
  );
  return problems.filter((problem) => problem !== null);
}

/**
 * Lets `link` point to `folder` in one step: whoever follows the link sees the old folder or the new one, never neither,
 * also after a power cut. Both live on one file system, because a rename across two is not one step. What is in the
 * folder has to be on the disk already.
 */
export async function pointTo(link: string, folder: string): Promise<void> {
  const fresh = `${link}.${process.pid}.new`;
  await rm(fresh, { force: true });
  await syncFolders([dirname(folder)]);
  await symlink(relative(dirname(link), folder), fresh);
  await renameDurably(fresh, link);
}

/**
 * Puts aside all but the newest `keep` folders of `parent`, and never the one that `link` points to. What begins with a
 * dot is no release: what was put aside, and the folders of the next one that the renderer keeps there.
 */
export async function prune(parent: string, link: string, keep: number): Promise<void> {
  const current = await realpath(link).catch(() => null);
  const names = (await readdir(parent, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map(({ name }) => name);
  const dated = await Promise.all(names.map(async (name) => ({ name, at: (await stat(join(parent, name))).mtimeMs })));
  const old = dated.sort((a, b) => b.at - a.at).slice(keep);
  for (const { name } of old) if (current === null || name !== basename(current)) await putAside(join(parent, name));
}
