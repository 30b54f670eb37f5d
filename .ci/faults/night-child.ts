import { setTimeout as wait } from 'node:timers/promises';
import { boot } from '../../cms/server/boot.ts';
import { fixtureContent, site } from '../../cms/test/fixtures/content.ts';
import { jobs } from '../../cms/src/schedule/jobs.ts';
import type { Job } from '../../cms/src/schedule/jobs.ts';
import { look, stopSchedule } from '../../cms/src/schedule/schedule.ts';
import { loadSite } from '../../cms/src/snapshot/load-site.ts';
import { loadContent } from '../../cms/src/snapshot/load.ts';

/*
 * The schedule of the CMS in a process of its own, to be killed. `prepare` fills the database; `hold` begins every job and
 * finishes none; `work` does them. The second argument is how many days later it is; the third, of `work`, after how
 * many milliseconds without a job it ends. It writes a line when a job begins and when it has ended.
 */
const [mode, days = '0', quiet = '3000'] = process.argv.slice(2);
const now = Date.parse('2026-11-25T11:00:00Z') + Number(days) * 24 * 60 * 60 * 1000;
const payload = await boot();
const say = (line: string) => process.stdout.write(`${line}\n`);

const watched = (name: string, job: Job): Job => ({
  ...job,
  lane: null,
  run: async (...given) => {
    say(`begun ${name}`);
    if (mode === 'hold') await wait(2 ** 30);
    await job.run(...given);
    say(`ended ${name}`);
  },
});
const all = Object.fromEntries(Object.entries(jobs).map(([name, job]) => [name, watched(name, job)]));

process.on('SIGTERM', () => void stopSchedule(payload).then(() => process.exit(0)));

if (mode === 'prepare') {
  await loadContent(payload, await fixtureContent());
  await loadSite(payload, site);
  await look(payload, all, now);
} else {
  let busy = 0;
  for (let last = performance.now(); mode === 'hold' || busy > 0 || performance.now() - last < Number(quiet);) {
    for (const { done } of await look(payload, all, now)) {
      busy += 1;
      void done.finally(() => {
        busy -= 1;
        last = performance.now();
      });
    }
    await wait(100);
  }
}
await payload.destroy();
process.exit(0);
