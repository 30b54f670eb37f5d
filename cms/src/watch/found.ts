import { occurrences } from '@kunstwijzer/content/model';
import { parseListing, recordsOf } from '@kunstwijzer/content/submission';
import type { Values } from '@kunstwijzer/content/submission';
import { readImport } from '@kunstwijzer/content/submission/import';
import type { Why } from './whys.ts';

/** A date of something, by its title. `time` is null when it is not known. */
export type Dated = { title: string; day: string; time: string | null };

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

/** More rows than any organisation has to come. */
const most = 500;

/** Every date of one row, as the same code understands it that reads what visitors import. */
function datesOf(values: Values, today: string): Dated[] {
  const { title: [title = ''] = [], date: [day = ''] = [], start, end } = values;
  if (title === '' || day === '') return [];
  const times = { start: start ?? ['00:00'], end: end ?? ['23:59'] };
  const parsed = parseListing('event', { ...values, ...times }, { today, choices });
  const time = start?.[0] ?? null;
  // A rule that we do not know: then its first date at least.
  if (!parsed.ok) return [{ title, day, time }];
  const made = recordsOf(parsed.listing, { slug: 'gevonden', on: today, provider, example: false });
  return made.flatMap(({ collection, record }) =>
    collection === 'events' ? occurrences(record).map(({ starts }) => ({ title, day: starts.slice(0, 10), time })) : [],
  );
}

/**
 * The dates that a calendar (iCalendar) or page (schema.org) tells; a reason in a few words when it tells none. `today`
 * is `YYYY-MM-DD`.
 */
export async function datesIn(text: string, today: string): Promise<Dated[] | { why: Why }> {
  // Neither a table nor a name: the content says what it is.
  if (!/^\s*(?:\uFEFF)?\s*(?:BEGIN:VCALENDAR|[[{<])/u.test(text)) return { why: 'it is no calendar and no page' };
  const { rows, problem } = await readImport({ name: '', text }, 'event', 'nl', { today, choices, defaults, most });
  const dates = rows.filter(({ aside }) => !aside).flatMap(({ values }) => datesOf(values, today));
  // Of a feed that holds years of history nothing may be left to come.
  return dates.length > 0 || problem === 'past' ? dates : { why: 'no events were found in it' };
}
