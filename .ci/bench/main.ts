import { today } from '@kunstwijzer/content/model';
import { benchBuild } from './build.ts';
import { benchHold } from './hold/main.ts';
import { benchLighthouse } from './lighthouse.ts';
import { benchPublish } from './publish.ts';
import { benchPublishSizes } from './publish-sizes.ts';
import { benchList } from './list.ts';
import { benchSearch } from './search/main.ts';
import { benchServe } from './serve.ts';
import { benchStart } from './start.ts';
import { benchSubmissions } from './submissions.ts';

/* `npm run bench`, or `npm run bench -- build start publish` for parts of it. Figures are ratios or plain measures;
   they never fail anything. */

const parts: Record<string, () => Promise<void>> = {
  build: () => benchBuild(today()),
  start: benchStart,
  publish: async () => {
    await benchPublishSizes(today());
    await benchPublish();
  },
  hold: benchHold,
  lighthouse: benchLighthouse,
  search: benchSearch,
  serve: benchServe,
  list: benchList,
  submissions: benchSubmissions,
};

const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in parts));
if (unknown) {
  console.error(`There is no bench named ${unknown}. There are: ${Object.keys(parts).join(', ')}`);
  process.exit(2);
}
for (const [name, run] of Object.entries(parts)) if (chosen.length === 0 || chosen.includes(name)) await run();
