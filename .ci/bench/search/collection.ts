import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/* The client's judged collection (collection/README.md), typed at its border. It is copied as it came: do not edit it. */

export type SearchLocale = 'nl' | 'en' | 'tr' | 'ar';
export const searchLocales: SearchLocale[] = ['nl', 'en', 'tr', 'ar'];

export type CollectionRecord = {
  id: string;
  kind: string;
  title: string;
  summary: string;
  disciplineIds: string[];
  family: string | null;
  tags: string[];
  neighbourhood: string;
  district: string;
  provider: string;
  ageMin: number | null;
  ageMax: number | null;
  price: number | null;
  passIds: string[];
  dayIds: string[];
  level: string;
  audienceFlags: string[];
};

type Named = { id: string; labels: Partial<Record<SearchLocale, string>> };
export type Taxonomy = { disciplines: (Named & { family: string })[]; families: Named[]; passes: Named[] };

/** A query with what is wanted, as facts; `cat` groups them. */
export type Query = { id: string; locale: SearchLocale; cat: string; q: string; want: object };

export type Collection = { records: CollectionRecord[]; facts: object[]; taxonomy: Taxonomy };

export type Search = (query: string) => string[] | Promise<string[]>;
export type Adapted = { search: Search; serialise?: () => string | Promise<string> };
export type Adapter = {
  name: string;
  createEngine: (
    records: CollectionRecord[],
    locale: SearchLocale,
    more: { taxonomy: Taxonomy },
  ) => Adapted | Promise<Adapted>;
};

/** What an engine scored: means over the queries. */
type Summary = {
  queries: number;
  ndcg10: number;
  success3: number;
  zeroRate: number;
  nonsense: number;
  falseHitRate: number;
};
type Row = { locale: SearchLocale; none: boolean };

const load = async <T>(file: string): Promise<T> =>
  (await import(new URL(`collection/${file}`, import.meta.url).href)) as T;

type Metrics = {
  evaluate: (
    search: Record<string, Search>,
    queries: Query[],
    factsOf: (locale: SearchLocale) => object[],
  ) => Promise<Row[]>;
  summarise: (rows: Row[]) => Summary;
};

export const { generate } = await load<{ generate: (of: { n: number; locale: SearchLocale }) => Collection }>(
  'src/generate.mjs',
);
export const { evaluate, summarise } = await load<Metrics>('src/metrics.mjs');
export const { slipQueries } = await load<{ slipQueries: (locale: SearchLocale) => Query[] }>('src/slips.mjs');

/** An adapter of the collection: `minisearch`, `orama`, `fuse-naive`. */
export const peer = async (name: string): Promise<Adapter> =>
  (await load<{ default: Adapter }>(`adapters/${name}.mjs`)).default;

const readQueries = (file: string): Query[] =>
  readFileSync(new URL(file, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Query);

/** The client's open queries, and our own, which were written before the engine was tuned. */
export const openQueries = readQueries('collection/queries/queries-open.jsonl');
export const ownQueries = readQueries('own-queries.jsonl');

/**
 * What people ask on an ordinary day (parents, teachers, seniors, newcomers, players), collected from forums, shops and
 * city guides before the engine was tuned for it. `cat` says who asks or what kind of question it is.
 */
export const everydayQueries = readQueries('everyday-queries.jsonl');

/** Whether a query is kept apart: nobody looks at these while tuning. Half of them, by a digest of the words. */
export const isHeldOut = ({ q }: Query): boolean => (createHash('sha256').update(q).digest()[0] ?? 0) % 2 === 1;
