import { checkFiles, damagedNow } from '../src/files/check.ts';
import { boot } from './boot.ts';
import { completeEnvironment } from './process.ts';
import { readSettings } from './settings.ts';
import { say } from './step.ts';

/*
 * `npm run verify`: compares the files of the site and the pictures with their digests, and makes damaged ones again. Also
 * while the server runs. Exits with 1 when something stays damaged.
 */
completeEnvironment(readSettings(process.env), 'production');
const check = await checkFiles(await boot(), { calm: false });
const { site, pictures } = check;
say(site ? `site: ${site.files} files, ${site.state}` : 'site: nothing is published, or a publication is under way');
for (const file of site?.damaged ?? []) say(`  ${file}`);
say(`pictures: ${pictures.files} files, ${pictures.mended.length} made again, ${pictures.damaged.length} damaged`);
for (const file of [...pictures.mended, ...pictures.damaged]) say(`  ${file}`);
process.exit(damagedNow(check).length > 0 ? 1 : 0);
