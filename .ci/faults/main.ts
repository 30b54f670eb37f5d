import { diskFault } from './disk.ts';
import { killFault } from './kills.ts';
import { parallelFault } from './parallel.ts';

/* `npm run test:faults`, or `npm run test:faults -- disk`: what the server survives, on the real server over HTTP. */

const faults: Record<string, () => Promise<boolean>> = { parallel: parallelFault, disk: diskFault, kills: killFault };

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in faults));
if (unknown) {
  console.error(`There is no fault named ${unknown}. There are: ${Object.keys(faults).join(', ')}`);
  process.exit(2);
}
let failed = 0;
for (const [name, fault] of Object.entries(faults)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const held = await fault();
  console.log(`${held ? '✔' : '✘'} ${name}`);
  if (!held) failed += 1;
}
process.exit(failed === 0 ? 0 : 1);
