import { addDays } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { foldedWords } from '@kunstwijzer/content/search';
import type { Payload, Where } from 'payload';

/** A query is only kept past `windowDays`, and only ever shown, when it was asked so often. */
const leastTimes = 3;
const windowDays = 30;
const keptDays = 365;
// More different queries than people can read: then nobody looks, and a stranger is filling our disk.
const mostRows = 5000;
const mostLetters = 60;
const mostWords = 8;

/**
 * The words of a query as they are counted: folded, without anything that can point at a person or an address;
 * null when nothing is left that says what was looked for.
 */
export function countable(query: string): string | null {
  if (query.includes('@') || /https?:|www\./iu.test(query)) return null;
  const words = foldedWords(query.slice(0, 200)).filter((word) => !/\d{3}/u.test(word));
  const text = words.slice(0, mostWords).join(' ').slice(0, mostLetters).trim();
  return /\p{L}{2}/u.test(text) ? text : null;
}

type Asked = { query: string; language: Locale; day: string };

// One after the other: two visitors at once would both find no row, or both the same number.
let last: Promise<unknown> = Promise.resolve();

/** Counts a query on a day (`YYYY-MM-DD`). Resolves with whether there was room for it. */
export function countUnmet(payload: Payload, asked: Asked): Promise<boolean> {
  const counted = last.then(() => count(payload, asked));
  // The next one does not fail because this one did; who asked for this one hears it.
  last = counted.catch(() => undefined);
  return counted;
}

async function count(payload: Payload, { query, language, day }: Asked): Promise<boolean> {
  const collection = 'unmet-queries';
  const where: Where = {
    and: [{ query: { equals: query } }, { language: { equals: language } }, { day: { equals: day } }],
  };
  const [row] = (await payload.find({ collection, where, limit: 1, depth: 0 })).docs;
  if (row) {
    await payload.update({ collection, id: row.id, data: { count: row.count + 1 }, depth: 0 });
    return true;
  }
  if ((await payload.count({ collection })).totalDocs >= mostRows) return false;
  await payload.create({ collection, data: { query, language, day, count: 1 }, depth: 0 });
  return true;
}

const allRows = async (payload: Payload) =>
  (await payload.find({ collection: 'unmet-queries', depth: 0, pagination: false, sort: '-day' })).docs;

type Row = Awaited<ReturnType<typeof allRows>>[number];

const byQuery = (rows: Row[]) => Map.groupBy(rows, ({ query, language }) => `${language} ${query}`);
const timesOf = (rows: Row[]) => rows.reduce((sum, { count: times }) => sum + times, 0);

/** Forgets what fewer than three asked within the window, and everything after a year. */
export async function forgetRare(payload: Payload, today: string): Promise<number> {
  const [window, year] = [addDays(today, -windowDays), addDays(today, -keptDays)];
  const gone = [...byQuery(await allRows(payload)).values()].flatMap((rows) =>
    rows.filter(({ day }) => day < year || (day < window && timesOf(rows) < leastTimes)),
  );
  for (const { id } of gone) await payload.delete({ collection: 'unmet-queries', id, depth: 0 });
  return gone.length;
}

/** What several people looked for and did not find; `lastDay` is `YYYY-MM-DD`. */
export type Unmet = { query: string; language: Locale; times: number; lastDay: string };

/** What people looked for and did not find, the most asked first; nothing that fewer than three asked. */
export async function unmetDemand(payload: Payload): Promise<Unmet[]> {
  return [...byQuery(await allRows(payload)).values()]
    .flatMap((rows) => {
      const [newest] = rows;
      const times = timesOf(rows);
      if (!newest || times < leastTimes) return [];
      return [{ query: newest.query, language: newest.language, times, lastDay: newest.day }];
    })
    .sort((a, b) => b.times - a.times || (a.query < b.query ? -1 : 1));
}
