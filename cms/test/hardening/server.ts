import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cmsProcess } from '../../server/cms-process.ts';
import { serveApart } from '../../server/front/apart.ts';
import { keepGoing, stopOnSignal } from '../../server/process.ts';
import { readSettings } from '../../server/settings.ts';

/*
 * The server of the hardening tests, in a process of its own: our front as in production, with a site of one page, and
 * the CMS of cms.ts in another process. Its folder and port come from the environment.
 */
const settings = readSettings(process.env);
const site = join(settings.dataDir, 'site');
await mkdir(join(site, 'releases', 'test', 'nl'), { recursive: true });
await writeFile(join(site, 'releases', 'test', 'nl', 'index.html'), '<!doctype html><title>Test</title>');
await symlink(join(site, 'releases', 'test'), join(site, 'current'));

const cms = await cmsProcess(join(import.meta.dirname, 'cms.ts'));
const close = await serveApart(settings, cms);
keepGoing();
stopOnSignal(() => close);
await cms.start(false);
process.stdout.write('listening\n');
