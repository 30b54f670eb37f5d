import { today } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { askNightly } from '../asking/nightly.ts';
import { sendNow } from '../mail/runner.ts';
import { publishNightly } from '../publish/nightly.ts';
import { publishWaiting } from '../publish/publisher.ts';
import { forgetRare } from '../search/unmet.ts';
import { nightlyUpkeep } from '../upkeep/nightly.ts';
import { watchNightly } from '../watch/nightly.ts';
import { runPlanned } from './planned.ts';

const hour = 60 * 60 * 1000;
const minute = 60_000;

/** What every job of a kind has in common, in milliseconds. */
type Kind = {
  /** Jobs of one lane wait for each other in a process; null when a job waits for nobody. */
  lane: string | null;
  /** How long after its time one that was not done is late. */
  late: number;
  /** How long one may take. */
  longest: number;
};

const ofTheNight: Kind = { lane: 'night', late: 6 * hour, longest: hour };
const ofTheMinute: Kind = { lane: null, late: 15 * minute, longest: hour };

/**
 * Work by the clock. `cron` is by the clocks of The Hague. `run` gets the time for everything that cannot be undone
 * (runtime/clock.ts), and throws when it did not work.
 */
export type Job = Kind & { cron: string; run: (payload: Payload, now: Date) => Promise<unknown> };

/** Every job of the schedule, by its name. */
export const jobs = {
  'send-mail': { ...ofTheMinute, cron: '* * * * *', run: sendNow },
  // Whatever a stopped process left; a request starts by itself.
  publish: { ...ofTheMinute, cron: '* * * * *', run: publishWaiting },
  planned: { ...ofTheMinute, cron: '* * * * *', run: runPlanned },
  upkeep: { ...ofTheNight, cron: '30 2 * * *', run: nightlyUpkeep },
  'publish-nightly': { ...ofTheNight, cron: '15 3 * * *', run: publishNightly },
  'forget-rare-queries': {
    ...ofTheNight,
    cron: '45 3 * * *',
    run: (payload, now) => forgetRare(payload, today(now)),
  },
  'watch-sources': { ...ofTheNight, cron: '35 4 * * *', run: watchNightly },
  'ask-providers': { ...ofTheNight, cron: '5 6 * * *', run: askNightly },
} satisfies Record<string, Job>;

export type JobName = keyof typeof jobs;
export const jobNames = Object.keys(jobs) as JobName[];
