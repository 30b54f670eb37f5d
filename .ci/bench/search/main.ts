import { brotliCompressSync } from 'node:zlib';
import { openIndex } from '@kunstwijzer/content/search';
import type { Index } from '@kunstwijzer/content/search';
import {
  evaluate,
  everydayQueries,
  generate,
  isHeldOut,
  openQueries,
  ownQueries,
  peer,
  searchLocales,
  slipQueries,
  summarise,
} from './collection.ts';
import type { Adapted, Adapter, Collection, Query, Search, SearchLocale } from './collection.ts';
import kunstwijzer from './kunstwijzer.ts';

const records = 2000;
const many = 10_000;

const share = (value: number) => value.toFixed(3);

async function engines(adapter: Adapter, of: Record<SearchLocale, Collection>): Promise<Record<SearchLocale, Adapted>> {
  const made = searchLocales.map(async (locale) => {
    const { records: list, taxonomy } = of[locale];
    return [locale, await adapter.createEngine(list, locale, { taxonomy })] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as Record<SearchLocale, Adapted>;
}

async function judged(
  name: string,
  search: Record<SearchLocale, Search>,
  of: Record<SearchLocale, Collection>,
  queries: Query[],
) {
  const rows = await evaluate(search, queries, (locale) => of[locale].facts);
  const all = summarise(rows);
  const each = searchLocales.map(
    (locale) => `${locale} ${share(summarise(rows.filter((row) => row.locale === locale)).ndcg10)}`,
  );
  console.log(
    `  ${name.padEnd(14)} nDCG@10 ${share(all.ndcg10)} (${each.join(', ')})  success@3 ${share(all.success3)}` +
      `  no results ${share(all.zeroRate)}  nonsense with results ${share(all.falseHitRate)}`,
  );
}

const quantile = (values: number[], at: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.ceil(at * values.length) - 1)] ?? 0;

/** Milliseconds of each query, once after warming up. */
async function times(search: Search, queries: Query[]): Promise<number[]> {
  for (const { q } of queries) await search(q);
  const spent: number[] = [];
  for (const { q } of queries) {
    const from = performance.now();
    await search(q);
    spent.push(performance.now() - from);
  }
  return spent;
}

/** Opening an index that was read from disk, and its very first query. */
function opening(text: string) {
  const start = performance.now();
  const engine = openIndex(JSON.parse(text) as Index);
  const opened = performance.now();
  engine.search('gitarles');
  return { parse: opened - start, first: performance.now() - opened };
}

async function speed(n: number) {
  for (const locale of searchLocales) {
    const { records: list, taxonomy } = generate({ n, locale });
    const engine = kunstwijzer.createEngine(list, locale, { taxonomy });
    const text = engine.serialise();
    const { parse, first } = opening(text);
    const spent = await times(
      engine.search,
      [...openQueries, ...ownQueries].filter((query) => query.locale === locale),
    );
    console.log(
      `  ${n} records, ${locale}: p95 ${quantile(spent, 0.95).toFixed(2)} ms, first query ${first.toFixed(1)} ms, ` +
        `parse ${parse.toFixed(1)} ms, index ${(brotliCompressSync(text).length / 1024).toFixed(0)} kB brotli`,
    );
  }
}

/** The search against the judged collection, beside MiniSearch, Orama and Fuse.js used naively. */
export async function benchSearch(): Promise<void> {
  const of = Object.fromEntries(searchLocales.map((locale) => [locale, generate({ n: records, locale })])) as Record<
    SearchLocale,
    Collection
  >;
  const adapters: Adapter[] = [kunstwijzer, await peer('minisearch'), await peer('orama'), await peer('fuse-naive')];
  const made = new Map<Adapter, Record<SearchLocale, Search>>();
  for (const adapter of adapters) {
    const built = await engines(adapter, of);
    const search = searchLocales.map((locale) => [locale, (q: string) => built[locale].search(q)] as const);
    made.set(adapter, Object.fromEntries(search) as Record<SearchLocale, Search>);
  }
  for (const [title, queries] of [
    ['the client’s open queries', openQueries],
    ['our own queries, written before tuning', ownQueries],
    ['everyday queries, tuned on', everydayQueries.filter((query) => !isHeldOut(query))],
    ['everyday queries, held out', everydayQueries.filter(isHeldOut)],
    ['words with one or two slips', searchLocales.flatMap((locale) => slipQueries(locale))],
  ] as const) {
    console.log(`search: ${title} (${queries.length}), ${records} records`);
    for (const [adapter, search] of made) await judged(adapter.name, search, of, queries);
  }
  await speed(records);
  await speed(many);
}
