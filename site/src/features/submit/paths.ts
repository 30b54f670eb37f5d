import { submissionKinds } from '@kunstwijzer/content/submission';
import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';

/** The forms, and the pages around them. Their words change with the program, not with content. */
export const pagePaths: PagePaths = () =>
  [paths.submit(), ...submissionKinds.map(paths.submit), paths.submitMany, paths.submitMine].map((path) => ({
    path,
    lastmod: null,
  }));
