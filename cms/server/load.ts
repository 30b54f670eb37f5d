import { today } from '@kunstwijzer/content/model';
import { setDesk } from '../src/globals/about.ts';
import { loadSeed } from '../src/seed.ts';
import { boot } from './boot.ts';
import { readSettings } from './settings.ts';
import { say } from './step.ts';

/* Loads the seed, and the examples where there may be any (settings.ts), into a database that has not had them. Used by `npm start`. */
const payload = await boot();
let told = Date.now();
const { demo, deskEmail } = readSettings(process.env);
await loadSeed(payload, {
  demo,
  today: today(),
  progress: (done, total) => {
    if (Date.now() - told < 10_000) return;
    told = Date.now();
    say(`  loading content: ${done} of ${total}`);
  },
});
if (deskEmail) await setDesk(payload, deskEmail);
process.exit(0);
