import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run, runScript } from './child.ts';
import { appDir, cmsDir, nextDir, root, siteDir } from './paths.ts';
import type { Settings } from './settings.ts';
import { fingerprint, isStamped, writeStamp } from './stamps.ts';
import { say, step } from './step.ts';

// What `content/` holds that no build needs: it is loaded once (decisions/014).
const data = ['seed', 'demo'];
const content = readdirSync(join(root, 'content'))
  .filter((name) => !data.includes(name))
  .map((name) => `content/${name}`);

/** The files and folders that each build is made of, from the root of the project. */
export const buildSources = {
  cms: ['cms/src', 'cms/next.config.ts', 'cms/package.json', 'package-lock.json', ...content],
  site: ['site', 'package-lock.json', ...content],
};

type Build = {
  name: string;
  stamp: string;
  print: string;
  isThere: () => boolean;
  work: () => Promise<void>;
  /** Where the work puts what it makes; null when it sees to the disk itself. */
  makes: string | null;
};

/** Does the work when its sources changed since the last time, or when its result has gone. */
async function upToDate({ name, stamp, print, isThere, work, makes }: Build): Promise<void> {
  if (isThere() && (await isStamped(stamp, print))) return say(`✓ ${name}: nothing changed`);
  await step(name, async () => {
    await work();
    await writeStamp(stamp, print, makes);
  });
}

/** `next build`, when the CMS changed. The build knows no secret and no database. */
export const buildCms = async (): Promise<void> =>
  upToDate({
    name: 'Build the CMS',
    stamp: join(nextDir, 'kunstwijzer-stamp'),
    print: await fingerprint(root, buildSources.cms),
    isThere: () => existsSync(join(nextDir, 'BUILD_ID')),
    makes: nextDir,
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

/** The site as a program that renders releases and drafts, when its sources changed; goes on without, unless `failed` does not. */
export const compileSite = async (
  failed: (error: unknown) => void = goOn(
    'The site stays as it was, and the live preview does not work, until the site can be compiled.',
  ),
): Promise<void> =>
  upToDate({
    name: 'Compile the site',
    stamp: join(appDir, 'kunstwijzer-stamp'),
    print: await fingerprint(root, buildSources.site),
    isThere: () => existsSync(join(appDir, 'server', 'entry.mjs')),
    makes: appDir,
    work: () =>
      runScript(join(siteDir, 'src/render/compile.ts'), { args: [appDir], cwd: siteDir, output: 'onFailure' }),
  }).catch(failed);

/** Publishes when there is no site yet, or when the code of the site changed. Content is published by editors. */
export const publishSite = async ({ dataDir, siteUrl }: Settings): Promise<void> => {
  await mkdir(join(dataDir, 'site'), { recursive: true });
  await upToDate({
    name: 'Publish the site',
    stamp: join(dataDir, 'site', 'kunstwijzer-stamp'),
    print: await fingerprint(root, buildSources.site, [siteUrl]),
    isThere: () => existsSync(join(dataDir, 'site', 'current')),
    makes: null,
    work: () => runScript(join(cmsDir, 'server', 'publish.ts'), { cwd: root, output: 'onFailure' }),
  }).catch(goOn('The site stays as it was; the CMS starts, so that the content can be repaired there.'));
};
