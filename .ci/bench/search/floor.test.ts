import { describe, expect, it } from 'vitest';
import {
  evaluate,
  everydayQueries,
  generate,
  openQueries,
  ownQueries,
  searchLocales,
  slipQueries,
  summarise,
} from './collection.ts';
import type { Search, SearchLocale } from './collection.ts';
import kunstwijzer from './kunstwijzer.ts';

/* A floor under the search: what it found once it keeps finding. The figures themselves are those of `npm run bench -- search`. */

const of = Object.fromEntries(searchLocales.map((locale) => [locale, generate({ n: 2000, locale })]));
const search = Object.fromEntries(
  searchLocales.map((locale) => {
    const { records = [], taxonomy } = of[locale] ?? {};
    if (!taxonomy) throw new Error(`no collection in ${locale}`);
    return [locale, kunstwijzer.createEngine(records, locale, { taxonomy }).search];
  }),
) as Record<SearchLocale, Search>;

describe.each([
  ['the open queries', openQueries, 0.98, 0.95],
  ['our own queries', ownQueries, 0.98, 0.95],
  ['everyday queries', everydayQueries, 0.93, 0.9],
])('%s', (_, queries, floor, least) => {
  it('are answered as well as promised', async () => {
    const rows = await evaluate(search, queries, (locale) => of[locale]?.facts ?? []);
    const all = summarise(rows);
    expect(all.ndcg10).toBeGreaterThanOrEqual(floor);
    expect(all.success3).toBeGreaterThanOrEqual(0.95);
    expect(all.zeroRate).toBeLessThanOrEqual(0.01);
    expect(all.falseHitRate, 'nonsense with results').toBe(0);
    for (const locale of searchLocales)
      expect(summarise(rows.filter((row) => row.locale === locale)).ndcg10, locale).toBeGreaterThanOrEqual(least);
  }, 60_000);
});

it.each(searchLocales)(
  'words with one or two slips in %s are found as well as promised',
  async (locale) => {
    const rows = await evaluate(search, slipQueries(locale), () => of[locale]?.facts ?? []);
    expect(summarise(rows).success3).toBeGreaterThanOrEqual(0.9);
  },
  60_000,
);

// Written down without looking at our lists of everyday words: what people look for who are at the wrong address.
it.each(
  'stofzuigerzakken, spijkerbroek, rioolwater, huurtoeslag, kippenhok, broodrooster, vogelkooi, mortgage broker, lawnmower, toothpaste, vacuum cleaner, dog food, used tyres, knee surgery, çamaşır makinesi, kiralık daire, araba lastiği, diş ağrısı, köpek maması, elektrik faturası, موعد طبيب, تأمين السيارة, شقة للإيجار, فاتورة الكهرباء, طعام القطط, إصلاح الغسالة'.split(
    ', ',
  ),
)('%s finds nothing', async (query) => {
  for (const locale of searchLocales) expect(await search[locale](query), locale).toEqual([]);
});
