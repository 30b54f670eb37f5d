import { today } from '@kunstwijzer/content/model';
import { loadSeed } from '../src/seed.ts';
import { boot } from './boot.ts';
import { readSettings } from './settings.ts';
import { say } from './step.ts';

/* Loads the seed, and the examples where there may be any (settings.ts), into a database that has not had them. Used by `npm start`. */
const payload = await boot();
let told = Date.now();
await loadSeed(payload, {
  demo: readSettings(process.env).demo,
  today: today(),
  progress: (done, total) => {
    if (Date.now() - told < 10_000) return;
    told = Date.now();
    say(`  loading content: ${done} of ${total}`);
  },
});
process.exit(0);
