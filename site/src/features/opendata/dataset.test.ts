import { describe, expect, it } from 'vitest';
import { field, textField, toCsv, toJson } from './dataset.ts';
import type { Dataset } from './dataset.ts';

type Choir = { slug: string; title: { nl: string; ar?: string }; passes: string[]; minAge: number | null };
const choirs: Dataset<Choir> = {
  records: [
    { slug: 'koor', title: { nl: '=Koor', ar: 'جوقة' }, passes: ['ooievaarspas', 'cjp'], minAge: 8 },
    { slug: 'ander', title: { nl: 'Ander, koor' }, passes: [], minAge: null },
  ],
  fields: [
    field('opendata.of.slug', ({ slug }) => slug),
    textField('opendata.of.title', ({ title }) => title),
    field('opendata.of.passes', ({ passes }) => passes),
    field('opendata.of.minAge', ({ minAge }) => minAge),
  ],
  parts: (choir) => [choir],
};

describe('a data set', () => {
  it('as JSON keeps lists, languages and what is unknown', () => {
    expect(JSON.parse(toJson(choirs, { terms: 'ask' }))).toEqual({
      terms: 'ask',
      count: 2,
      records: [
        { slug: 'koor', title: { nl: '=Koor', ar: 'جوقة' }, passes: ['ooievaarspas', 'cjp'], minAge: 8 },
        { slug: 'ander', title: { nl: 'Ander, koor' }, passes: [], minAge: null },
      ],
    });
  });
  it('without records is still JSON, and CSV with a header', () => {
    const none = { ...choirs, records: [] };
    expect(JSON.parse(toJson(none, {}))).toEqual({ count: 0, records: [] });
    expect(toCsv(none)).toBe('\uFEFFslug,title_nl,title_en,title_tr,title_ar,passes,minAge\r\n');
  });
  it('as CSV has a column per language and no formulas', () => {
    expect(toCsv(choirs)).toBe(
      '\uFEFFslug,title_nl,title_en,title_tr,title_ar,passes,minAge\r\n' +
        "koor,'=Koor,,,جوقة,ooievaarspas | cjp,8\r\n" +
        'ander,"Ander, koor",,,,,\r\n',
    );
  });
});
