import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolderDurably, writeDurably } from '@kunstwijzer/content/files';
import type { Payload } from 'payload';
import { mediaFiles } from '../collections/media/library.ts';
import { checkPictures, forgetReplaced } from '../collections/media/picture-check.ts';
import type { PictureCheck } from '../collections/media/picture-check.ts';
import { readEnv } from '../env.ts';
import { siteProgram } from '../publish/build-site.ts';
import { publishFolders } from '../site-folders.ts';
import { publishWaiting } from '../publish/publisher.ts';
import { checkSite } from '../publish/site-check.ts';
import type { SiteCheck } from '../publish/site-check.ts';

/**
 * What was found when files were last compared with their digests. `site` is null when nothing was published, or another
 * release was on its way.
 */
export type FileCheck = { at: string; site: SiteCheck | null; pictures: PictureCheck };

const stateFile = (dataDir: string) => join(publishFolders(dataDir).snapshots, 'files.json');

/** The result of the last check; null before the first. It is read from a file, for the one that checks may be gone. */
const lastFileCheck = async (dataDir: string): Promise<FileCheck | null> => {
  const text = await readFile(stateFile(dataDir), 'utf8').catch(() => null);
  return text === null ? null : (JSON.parse(text) as FileCheck);
};

/** Files that are damaged and stay so until somebody does something about it. */
export const damagedNow = (check: FileCheck | null): string[] => [
  ...(check?.site?.state === 'damaged' || check?.site?.state === 'earlier' ? check.site.damaged : []),
  ...(check?.pictures.damaged ?? []),
];

/** For the state of the server: when files were last looked at, and what is damaged. */
export async function filesState(dataDir: string) {
  const check = await lastFileCheck(dataDir);
  const damaged = damagedNow(check);
  return { ok: damaged.length === 0, at: check?.at ?? null, damaged };
}

function report(payload: Payload, { site, pictures }: FileCheck) {
  const some = (names: string[]) => `${names.length} (${names.slice(0, 10).join(', ')})`;
  if (site?.state === 'mended') payload.logger.warn(`Damaged files of the site were made again: ${some(site.damaged)}`);
  if (site?.state === 'earlier')
    payload.logger.error(
      `The site was damaged and could not be made again, so an earlier release is live. Publish it. ${some(site.damaged)}`,
    );
  if (site?.state === 'damaged') payload.logger.error(`Files of the site are damaged: ${some(site.damaged)}`);
  if (pictures.mended.length > 0) payload.logger.warn(`Damaged pictures were made again: ${some(pictures.mended)}`);
  if (pictures.damaged.length > 0)
    payload.logger.error(
      `Pictures are damaged; upload them again or take them from a backup: ${some(pictures.damaged)}`,
    );
}

/**
 * Compares the files of the site and of the picture library with their digests, makes damaged ones again, and keeps the
 * result for the state of the server. With `calm` it takes its time, and leaves the disk to others.
 */
export async function checkFiles(payload: Payload, { calm }: { calm: boolean }): Promise<FileCheck> {
  const { dataDir, projectRoot, origin } = readEnv();
  const folders = publishFolders(dataDir);
  // Pictures first: those of the site are put right from the library.
  const pictures = await checkPictures({ payload, dataDir, folders, calm });
  const { mend } = siteProgram(projectRoot, origin);
  const site = await checkSite({ folders, media: () => mediaFiles(dataDir), mend, calm });
  const check: FileCheck = { at: new Date().toISOString(), site, pictures };
  report(payload, check);
  await makeFolderDurably(folders.snapshots);
  await writeDurably(stateFile(dataDir), JSON.stringify(check));
  // What was asked for meanwhile found the lock taken.
  await publishWaiting(payload);
  return check;
}

/** Every night: the check, and away with replaced pictures that no release names any more. */
export async function nightlyFiles(payload: Payload): Promise<void> {
  await checkFiles(payload, { calm: true });
  const { dataDir } = readEnv();
  await forgetReplaced({ payload, dataDir, folders: publishFolders(dataDir) });
}
