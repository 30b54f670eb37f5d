import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { fetchSnapshot } from './fetch-snapshot.ts';

/*
 * The build on Netlify: fetch the published snapshot, build the site from it, and let /api/* lead to the CMS.
 * What goes wrong ends with one line and exit code 1; Netlify then keeps the old site.
 */
const site = resolve(import.meta.dirname, '..');
const snapshotDir = join(site, '.cache', 'snapshot');

const Variables = z.object({
  SNAPSHOT_URL: z.url({ protocol: /^https?$/u }),
  SNAPSHOT_TOKEN: z.string().min(1),
  CMS_URL: z.url({ protocol: /^https?$/u }).optional(),
});

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}

const variables = Variables.safeParse(process.env);
if (!variables.success)
  stop(variables.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
const { SNAPSHOT_URL, SNAPSHOT_TOKEN, CMS_URL } = variables.data;

const { missing } = await fetchSnapshot({ url: SNAPSHOT_URL, token: SNAPSHOT_TOKEN }, snapshotDir).catch(
  (error: unknown) => stop(error instanceof Error ? error.message : String(error)),
);
for (const name of missing) console.warn(`The picture ${name} is not there; the site shows a placeholder.`);

// The build does not need the token any more.
delete process.env.SNAPSHOT_TOKEN;
const { status } = spawnSync(process.execPath, [join(site, 'src/render/build.ts')], {
  cwd: site,
  stdio: 'inherit',
  env: { ...process.env, SNAPSHOT_DIR: snapshotDir, REQUIRE_SNAPSHOT: '1' },
});
if (status !== 0) stop('The site could not be built; see the lines above.');
// Written here, because netlify.toml cannot hold an address from the environment.
if (CMS_URL) appendFileSync(join(site, 'dist', '_redirects'), `\n/api/* ${new URL(CMS_URL).origin}/api/:splat 200!\n`);
