import { collectionNames } from '@kunstwijzer/content/model';
import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import { translations } from '../access/languages.ts';
import { behindCells, cells, isBehindCell } from './overview.ts';
import type { Cell, OverviewRow } from './overview.ts';

export const ages = [7, 30, 90] as const;
export const weights = ['menu', 'route'] as const;
export const places = ['site', 'drafts'] as const;

/** What somebody wants to see of the translation desk; null is everything. */
export type Question = {
  /** One language, or all of one's own. */
  locale: Locale | null;
  kind: CollectionName | null;
  state: Cell | 'behind' | 'all';
  /** Days for which it asks for work at least. */
  age: number | null;
  weight: (typeof weights)[number] | null;
  place: (typeof places)[number];
  page: number;
};

type Query = Record<string, string | string[] | undefined>;
const oneOf = <T>(list: readonly T[], value: unknown): T | null => list.find((one) => String(one) === value) ?? null;

/** The question in the address of the page; what makes no sense is left out. */
export const questionOf = ({ language, kind, state, age, weight, place, page }: Query): Question => ({
  locale: oneOf(translations, language),
  kind: oneOf(collectionNames, kind),
  state: oneOf([...cells, 'behind', 'all'] as const, state) ?? 'behind',
  age: oneOf(ages, age),
  weight: oneOf(weights, weight),
  place: oneOf(places, place) ?? 'site',
  page: typeof page === 'string' && /^[1-9]\d{0,3}$/u.test(page) ? Number(page) : 1,
});

/** The same question as part of an address, with the question mark; empty for what is shown by itself. */
export function queryOf({ locale, kind, state, age, weight, place, page }: Partial<Question>): string {
  const query = new URLSearchParams([
    ...(locale ? [['language', locale]] : []),
    ...(kind ? [['kind', kind]] : []),
    ...(state && state !== 'behind' ? [['state', state]] : []),
    ...(age ? [['age', String(age)]] : []),
    ...(weight ? [['weight', weight]] : []),
    ...(place && place !== 'site' ? [['place', place]] : []),
    ...(page && page !== 1 ? [['page', String(page)]] : []),
  ]).toString();
  return query && `?${query}`;
}

/** The address of the desk, or of a record of it in a language, within what was asked. */
export const deskAddress = (
  question: Partial<Question>,
  at?: { collection: CollectionName; id: string; locale: Locale },
) => `/admin/vertalen${at ? `/${at.collection}/${at.id}/${at.locale}` : ''}${queryOf(question)}`;

const dayLength = 24 * 60 * 60 * 1000;
const fits = (cell: Cell, state: Question['state']) =>
  state === 'all' || (state === 'behind' ? isBehindCell(cell) : cell === state);

const weightOrder = { menu: 0, route: 1 } as const;
const orderOf = ({ weight }: OverviewRow) => (weight === null ? 2 : weightOrder[weight]);
/** The oldest of what asks for work in these languages. */
const oldest = (row: OverviewRow, locales: Locale[]) =>
  locales
    .filter((locale) => behindCells.includes(row.cells[locale]))
    .map((locale) => row.since[locale])
    .sort()[0] ?? '9';

/** The languages that a question is about, for somebody with these languages. */
export const localesOf = ({ locale }: Question, own: Locale[]): Locale[] => (locale ? [locale] : own);

/**
 * The rows that a question asks for, what matters most first and then what waits longest. `own` are the languages of who asks,
 * `now` an ISO timestamp.
 */
export function found(rows: OverviewRow[], question: Question, own: Locale[], now: string): OverviewRow[] {
  const locales = localesOf(question, own);
  const { kind, state, age, weight, place } = question;
  const before = age === null ? null : new Date(Date.parse(now) - age * dayLength).toISOString();
  return rows
    .filter(
      (row) =>
        row.onSite === (place === 'site') &&
        (kind === null || row.collection === kind) &&
        (weight === null || row.weight === weight) &&
        locales.some((locale) => fits(row.cells[locale], state) && (before === null || row.since[locale] <= before)),
    )
    .map((row) => ({ row, key: [orderOf(row), oldest(row, locales), row.title, row.id] as const }))
    .sort(({ key: a }, { key: b }) => {
      const at = a.findIndex((part, i) => part !== b[i]);
      return at < 0 ? 0 : (a[at] ?? 0) < (b[at] ?? 0) ? -1 : 1;
    })
    .map(({ row }) => row);
}

type Place = { collection: CollectionName; id: string; locale: Locale };

/**
 * What comes before and after a text in the work that a question asks for, a language at a time; null at the ends. A text that has
 * left the list is where it would stand first.
 */
export function neighbours(rows: OverviewRow[], question: Question, own: Locale[], now: string, at: Place) {
  const locales = localesOf(question, own);
  const first = [at.locale, ...locales.filter((locale) => locale !== at.locale)];
  const places = first.flatMap((locale): Place[] =>
    found(rows, { ...question, locale }, own, now).map(({ collection, id }) => ({ collection, id, locale })),
  );
  const here = places.findIndex(
    (one) => one.collection === at.collection && one.id === at.id && one.locale === at.locale,
  );
  // After the last one the work goes on with what was passed over.
  const next = places[here + 1] ?? (here > 0 ? places[0] : null) ?? null;
  return { previous: places[here - 1] ?? null, next, left: places.length };
}
