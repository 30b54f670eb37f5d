import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** What a build of the site needs to know; the variables of site/src/env.ts. */
type SiteBuild = { snapshotDir: string; outDir: string; siteUrl: string };

/** Ends when the site is built. Rejects with the last words of the build when it fails. `signal` ends it early. */
export type BuildSite = (build: SiteBuild, signal?: AbortSignal) => Promise<void>;

const lastLines = (text: string) =>
  text

    .replaceAll(/\u001B\[[\d;]*m/gu, '')
    .trim()
    .split('\n')
    .slice(-12)
    .join('\n');

/** Runs `astro build` of the site workspace as a process of its own, which gets none of our secrets. */
export const astroBuild =
  (root: string): BuildSite =>
  ({ snapshotDir, outDir, siteUrl }, signal) =>
    new Promise((done, fail) => {
      const { PATH, HOME, TZ, SITE_TODAY } = process.env;
      const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
        cwd: join(root, 'site'),
        env: {
          PATH,
          HOME,
          TZ,
          SITE_TODAY,
          NODE_ENV: 'production',
          ASTRO_TELEMETRY_DISABLED: '1',
          REQUIRE_SNAPSHOT: '1',
          SNAPSHOT_DIR: snapshotDir,
          SITE_OUT_DIR: outDir,
          SITE_URL: siteUrl,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
        signal,
      });
      const withUs = () => child.kill();
      process.once('exit', withUs);
      let output = '';
      const collect = (chunk: Buffer) => {
        output = (output + chunk.toString()).slice(-20_000);
      };
      child.stdout.on('data', collect);
      child.stderr.on('data', collect);
      child.on('error', (error) => {
        process.off('exit', withUs);
        fail(error);
      });
      child.on('close', (code, killedBy) => {
        process.off('exit', withUs);
        if (code === 0) done();
        else
          fail(new Error(`The build of the site stopped (${killedBy ?? `exit code ${code}`}):\n${lastLines(output)}`));
      });
    });
