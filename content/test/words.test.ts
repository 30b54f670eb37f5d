import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeKeys, locales } from '../model/index.ts';
import type { Locale } from '../model/index.ts';

/* Every file of words there is (docs/decisions/153-words.md): what the types cannot see. */

const root = new URL('../../', import.meta.url).pathname;
const read = (path: string) => JSON.parse(readFileSync(root + path, 'utf8')) as Record<string, string>;

/** Editors work in two languages, visitors in all. */
const ofEditors: Locale[] = ['nl', 'en'];

/** Where a language has the words of an area: `words/<locale>.json`, of the site and the admin `i18n/<locale>/<area>.json`. */
const areas = [
  ...globSync('{content,cms/src}/**/words/{nl,**/nl}.json', {
    cwd: root,
    exclude: (path) => path === 'node_modules',
  }).map((path) => ({
    area: dirname(path),
    in: localeKeys,
    of: (locale: Locale) => `${dirname(path)}/${locale}.json`,
  })),
  ...globSync('{site,cms}/src/i18n/nl/*.json', { cwd: root }).map((path) => {
    const [program = '', name] = [path.split('/')[0], basename(path)];
    return {
      area: `${program}: ${basename(path, '.json')}`,
      in: program === 'cms' ? ofEditors : localeKeys,
      of: (locale: Locale) => `${program}/src/i18n/${locale}/${name}`,
    };
  }),
];

const pluralForm = /_(zero|one|two|few|many|other)$/u;
const base = (key: string) => key.replace(pluralForm, '');
const placeholders = (text: string) =>
  [...new Set([...text.matchAll(/\{\{(\w+)\}\}/gu)].map(([, name]) => name))].sort();
const bases = (texts: object) => [...new Set(Object.keys(texts).map(base))].sort();

it('finds the areas', () => {
  expect(areas.length).toBeGreaterThan(25);
});

it('has no key of the site in two files', () => {
  const all = areas.flatMap(({ area, of }) => (area.startsWith('site') ? Object.keys(read(of('nl'))) : []));
  expect(all.filter((key, i) => all.indexOf(key) !== i)).toEqual([]);
});

const cases = areas.flatMap(({ area, in: languages, of }) =>
  languages.map((locale) => ({ area, locale, dutch: read(of('nl')), texts: read(of(locale)) })),
);

describe.each(cases)('$area in $locale', ({ locale, dutch, texts }) => {
  const counted = bases(Object.fromEntries(Object.entries(dutch).filter(([key]) => pluralForm.test(key))));

  it('has the Dutch keys, in the plural forms of the language', () => {
    const forms = new Intl.PluralRules(locales[locale].tag).resolvedOptions().pluralCategories;
    const expected = bases(dutch).flatMap((key) =>
      counted.includes(key) ? forms.map((form) => `${key}_${form}`) : [key],
    );
    expect(Object.keys(texts).sort()).toEqual(expected.sort());
  });

  it('says something, and fills in what the Dutch text does', () => {
    const wrong = Object.entries(texts).filter(([key, text]) => {
      const known = placeholders(dutch[key] ?? dutch[`${base(key)}_other`] ?? '');
      const given = placeholders(text);
      // A plural form for one or two may leave the number out. `{name}` was the form before `{{name}}`.
      const fits = pluralForm.test(key) ? given.every((name) => known.includes(name)) : given.join() === known.join();
      return !fits || text.trim() !== text || text === '' || /(?<!\{)\{(?!\{)/u.test(text);
    });
    expect(wrong).toEqual([]);
  });

  // Words of Turkish stay as they are after a number.
  it('has plural forms wherever a number meets a word that changes', () => {
    // "All 12" and "12 of 30" count no word; a number at the end, after a colon, needs none.
    const meets = /\{\{(?:count|n|number|rows|columns)\}\} (?!\{\{)(?:\p{L}){3,}/u;
    const words = locale === 'tr' ? [] : Object.entries(texts);
    expect(words.filter(([key, text]) => !pluralForm.test(key) && meets.test(text))).toEqual([]);
  });

  it('is translated: no sentence is the Dutch one', () => {
    const same = Object.entries(texts).filter(([key, text]) => text === dutch[key] && /\p{L} \p{L}+ \p{L}/u.test(text));
    expect(locale === 'nl' ? [] : same).toEqual([]);
  });
});
