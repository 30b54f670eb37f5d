import { addDays, occurrences } from '@kunstwijzer/content/model';
import { parseListing, recordsOf } from '@kunstwijzer/content/submission';
import type { Values } from '@kunstwijzer/content/submission';
import { readImport } from '@kunstwijzer/content/submission/import';
import type { ImportRow } from '@kunstwijzer/content/submission/import';
import type { Why } from './whys.ts';

/**
 * A date of something, by its title. `time` and `end` are null when they are not known; `was` is the day that it was moved
 * from; `endless`: it is one of a series that goes on.
 */
export type Dated = {
  title: string;
  day: string;
  time: string | null;
  end: string | null;
  state: 'scheduled' | 'cancelled' | 'postponed';
  was: string | null;
  endless: boolean;
};

const provider = 'aanbieder';
const choices = { providers: [{ slug: provider, name: provider }], spaces: [], passes: [] };
/** What a source need not say, because it is not compared. */
const defaults: Values = {
  provider: [provider],
  summary: ['-'],
  disciplines: ['multi'],
  ages: ['unknown'],
  price: ['unknown'],
};

/** Most rows that are compared: more than any organisation has to come. Of a part of them nothing could be said. */
const most = 1000;
/** How far a series that goes on is compared. */
const daysAhead = 365;

const stateOf = (values: Values, cancelled: boolean): Dated['state'] => {
  const [status] = values.status ?? [];
  return cancelled || status === 'cancelled' ? 'cancelled' : status === 'postponed' ? 'postponed' : 'scheduled';
};

/** Every date of one row, as the same code understands it that reads what visitors import. */
function datesOf({ values, notes }: ImportRow, today: string): Dated[] {
  const { title: [title = ''] = [], date: [date = ''] = [], dates = [], start, end, until: last } = values;
  const day = date || dates[0] || '';
  if (title === '' || day === '') return [];
  const time = start?.[0] ?? null;
  const ends = end?.[0] ?? null;
  const moved = notes.find(({ code }) => code === 'moved' || code === 'changed')?.values?.date;
  const was = typeof moved === 'string' && moved !== day ? moved : null;
  // Within a series it is told which of its days a date comes instead of.
  const wasOf = (on: string) => {
    const from = notes.find(({ code, values: told }) => code === 'ownTime' && told?.date === on)?.values?.was;
    return typeof from === 'string' && from !== on ? from : was;
  };
  const isSeries = !['once', 'several', undefined].includes(values.repeats?.[0]);
  const endless = isSeries && !last;
  const own = { title, time, end: ends, was, endless };
  const times = { start: start ?? ['00:00'], end: end ?? ['23:59'] };
  const asked = { ...values, ...times, ...defaults, ...(endless && { until: [addDays(day, daysAhead)] }) };
  const parsed = parseListing('event', asked, { today, choices });
  // A rule that we do not know: then its first date at least.
  if (!parsed.ok) return [{ ...own, day, state: stateOf(values, false) }];
  const made = recordsOf(parsed.listing, { slug: 'gevonden', on: today, provider });
  return made.flatMap(({ collection, record }) =>
    collection === 'events'
      ? occurrences(record).map(({ starts, ends: until, cancelled }): Dated => ({
          ...own,
          day: starts.slice(0, 10),
          time: time && starts.slice(11),
          end: ends && until.slice(11),
          was: wasOf(starts.slice(0, 10)),
          state: stateOf(values, cancelled),
        }))
      : [],
  );
}

/**
 * The dates that a calendar (iCalendar) or page (schema.org) tells; a reason in a few words when it tells none. `today`
 * is `YYYY-MM-DD`. What a calendar calls private is not told.
 */
export async function datesIn(text: string, today: string): Promise<Dated[] | { why: Why }> {
  // Neither a table nor a name: the content says what it is.
  if (!/^\s*(?:\uFEFF)?\s*(?:BEGIN:VCALENDAR|[[{<])/u.test(text)) return { why: 'noCalendar' };
  const { rows, problem } = await readImport({ name: '', text }, 'event', 'nl', { today, choices, defaults, most });
  if (problem === 'size' || problem === 'rows') return { why: 'tooMuch' };
  const dates = rows.filter(({ aside }) => !aside).flatMap((row) => datesOf(row, today));
  // Of a feed that holds years of history nothing may be left to come.
  return dates.length > 0 || problem === 'past' ? dates : { why: 'noEvents' };
}
