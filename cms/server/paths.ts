import { join, resolve } from 'node:path';

/** Folders of the repository that the server works in. */
export const root = resolve(import.meta.dirname, '../..');
export const cmsDir = join(root, 'cms');
export const siteDir = join(root, 'site');
/** What `next build` writes. */
export const nextDir = join(cmsDir, '.next');
/** The compiled site, which renders releases and drafts. It has to be inside the repository, to find its packages. */
export const appDir = join(siteDir, '.cache', 'app');
