import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run, runScript } from './child.ts';
import { cmsDir, nextDir, previewDir, root, siteDir } from './paths.ts';
import type { Settings } from './settings.ts';
import { fingerprint, isStamped, writeStamp } from './stamps.ts';
import { say, step } from './step.ts';

const content = ['content/model', 'content/package.json'];
const cmsSources = ['cms/src', 'cms/next.config.ts', 'cms/package.json', 'package-lock.json', ...content];
const siteSources = ['site', 'package-lock.json', ...content];

type Build = { name: string; stamp: string; print: string; isThere: () => boolean; work: () => Promise<void> };

/** Does the work when its sources changed since the last time, or when its result has gone. */
async function upToDate({ name, stamp, print, isThere, work }: Build): Promise<void> {
  if (isThere() && (await isStamped(stamp, print))) return say(`✓ ${name}: nothing changed`);
  await step(name, async () => {
    await work();
    await writeStamp(stamp, print);
  });
}

/** `next build`, when the CMS changed. The build knows no secret and no database. */
export const buildCms = async (): Promise<void> =>
  upToDate({
    name: 'Build the CMS',
    stamp: join(nextDir, 'kunstwijzer-stamp'),
    print: await fingerprint(root, cmsSources),
    isThere: () => existsSync(join(nextDir, 'BUILD_ID')),
    work: () =>
      run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
        cwd: cmsDir,
        env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
        output: 'onFailure',
      }),
  });

/** Says why something went wrong and goes on: the CMS must start, because there an editor repairs the content. */
const goOn = (consequence: string) => (error: unknown) =>
  say(`${error instanceof Error ? error.message : String(error)}\n! ${consequence}`);

/** The site as a program that renders drafts, when the site changed. */
export const buildPreview = async ({ siteUrl }: Settings): Promise<void> =>
  upToDate({
    name: 'Build the live preview',
    stamp: join(previewDir, 'kunstwijzer-stamp'),
    print: await fingerprint(root, siteSources, [siteUrl]),
    isThere: () => existsSync(join(previewDir, 'server', 'entry.mjs')),
    work: () =>
      run(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
        cwd: siteDir,
        env: {
          ASTRO_TELEMETRY_DISABLED: '1',
          NODE_ENV: 'production',
          SITE_OUTPUT: 'server',
          SITE_OUT_DIR: previewDir,
          SITE_URL: siteUrl,
        },
        output: 'onFailure',
      }),
  }).catch(goOn('The live preview does not work until the site can be built.'));

/** Publishes when there is no site yet, or when the code of the site changed. Content is published by editors. */
export const publishSite = async ({ dataDir, siteUrl }: Settings): Promise<void> => {
  await mkdir(join(dataDir, 'site'), { recursive: true });
  await upToDate({
    name: 'Publish the site',
    stamp: join(dataDir, 'site', 'kunstwijzer-stamp'),
    print: await fingerprint(root, siteSources, [siteUrl]),
    isThere: () => existsSync(join(dataDir, 'site', 'current')),
    work: () => runScript(join(cmsDir, 'server', 'publish.ts'), { cwd: root, output: 'onFailure' }),
  }).catch(goOn('The site stays as it was; the CMS starts, so that the content can be repaired there.'));
};
