import { diskFault } from './disk.ts';
import { emptyCityFault } from './empty-city.ts';
import { fullPublishFault } from './full-publish.ts';
import { killedPublishFault } from './killed-publish.ts';
import { fuzzFault } from './fuzz.ts';
import { killFault } from './kills.ts';
import { nightsFault } from './nights.ts';
import { parallelFault } from './parallel.ts';
import { powerFault } from './power.ts';
import { restoreFault } from './restore.ts';
import { tableOf } from './row.ts';
import { siteFault } from './site.ts';
import type { Fault, NotRun, Row } from './row.ts';

/*
 * `npm run test:faults`, or `npm run test:faults -- disk` for some: what the server survives, on the real server over
 * HTTP. One file a fault; this list is all that has to know of it.
 */

const faults: Record<string, Fault> = {
  fuzz: fuzzFault,
  parallel: parallelFault,
  disk: diskFault,
  kills: killFault,
  'full-publish': fullPublishFault,
  'killed-publish': killedPublishFault,
  power: powerFault,
  restore: restoreFault,
  site: siteFault,
  nights: nightsFault,
  'empty-city': emptyCityFault,
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in faults));
if (unknown) {
  console.error(`There is no fault named ${unknown}. There are: ${Object.keys(faults).join(', ')}`);
  process.exit(2);
}
const rows: [string, Row | NotRun][] = [];
for (const [name, fault] of Object.entries(faults))
  if (chosen.length === 0 || chosen.includes(name)) rows.push([name, await fault()]);
console.log(`\n${tableOf(rows)}`);
process.exit(rows.every(([, row]) => 'notRun' in row || row.held) ? 0 : 1);
