import { describe, expect, test } from 'vitest';
import { collectionNames, LocalizedRichText, LocalizedText, localeKeys, pick, richTextToPlain } from '../model/index.ts';
import type { CollectionName, Locale } from '../model/index.ts';
import { seed } from './index.ts';

const waiting = (name: CollectionName) =>
  seed.drafts.filter(({ collection }) => collection === name).map(({ record }) => record.slug);

/** A text of the seed in the languages it has, with where it stands: `providers/koor-x summary`. */
type Found = { at: string; field: string; texts: Partial<Record<Locale, string>> };

/** A value in more languages as lines of text, or null: a list of words, a group of fields. */
function linesOf(value: object): Found['texts'] | null {
  const text = LocalizedText.safeParse(value);
  if (text.success) return text.data;
  const rich = LocalizedRichText.safeParse(value);
  if (!rich.success) return null;
  return Object.fromEntries(Object.entries(rich.data).map(([locale, body]) => [locale, richTextToPlain(body)]));
}

/** Every text in more languages under `value`, through lists and groups. */
function textsIn(value: unknown, at: string, field = ''): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  const lines = linesOf(value);
  if (lines) return [{ at: `${at} ${field}`, field, texts: lines }];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, at, Array.isArray(value) ? field : key));
}

const records = [
  ...collectionNames.flatMap((name) => seed.published[name].map((record) => ({ name, record }))),
  ...seed.drafts.map(({ collection, record }) => ({ name: collection, record })),
];
const texts = records.flatMap(({ name, record }) => textsIn(record, `${name}/${record.slug}`));

describe('nothing of what was found is lost, published or waiting', () => {
  test.each([
    ['providers', 80, 41],
    ['spaces', 23, 17],
    ['steps', 48, 17],
    ['passes', 6, 4],
    ['guides', 36, 10],
    ['terms', 353, 0],
    ['coaches', 10, 0],
  ] as const)('%s: %i published, %i waiting', (name, published, drafts) => {
    const slugs = [...seed.published[name].map(({ slug }) => slug), ...waiting(name)];
    expect([seed.published[name].length, waiting(name).length]).toEqual([published, drafts]);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

describe('what is uncertain is not public', () => {
  test('passes of other cities wait', () => {
    expect(waiting('passes').sort()).toEqual([
      'rotterdampas',
      'stadspas-amsterdam',
      'uitpas-vlaanderen',
      'vakantiepas-den-haag',
    ]);
  });

  test('a web address that no source has is left out', () => {
    const unseen = [
      'theater-de-regentes',
      'bibliotheek-nieuw-waldeck-cultuuranker-loosduinen',
      'bibliotheek-ypenburg-cultuuranker-leidschenveen-ypenburg',
      'theaterschool-rabarber',
      'musicon',
      'loosduinen-gaat-los',
      'culturele-zomerschool-bibliotheken-leidschenveen-en-ypenburg',
    ];
    const shown = seed.published.providers.filter(
      ({ slug, contact }) => unseen.includes(slug) && contact.website !== null,
    );
    expect(shown).toEqual([]);
  });

  test('every draft has a note for the editors', () => {
    expect(seed.drafts.filter(({ todo }) => todo.length < 20)).toEqual([]);
  });

  test('a text that was corrected keeps its question for the editors', () => {
    expect(seed.todo['passes/kinderen-doen-mee']).toContain('vergoeding');
  });
});

const amount = /\d\s?(?:%|euro\b)|€/u;
const year = /\b(?:19|20)\d\d\b/u;
/** Whether a text names an amount (euros, percentage) and no year. */
const isUndated = (text: string) => amount.test(text) && !year.test(text);

describe('what is public', () => {
  test('carries its ground', () => {
    for (const name of collectionNames)
      for (const { slug, confirmation } of seed.published[name])
        expect(confirmation.by === 'editor' || confirmation.sources.length > 0, `${name}/${slug}`).toBe(true);
  });

  test.each([
    ['Een pas kost 5 euro.', true],
    ['Voorschot van maximaal 50%.', true],
    ['De pas kost €5.', true],
    ['In 2019 kostte de pas 5 euro.', false],
    ['Er zijn 21 musea.', false],
  ])('an amount without its year is found: %s', (text, undated) => expect(isUndated(text)).toBe(undated));

  test('names no amount without its year', () => {
    const { guides, passes, providers, steps } = seed.published;
    const shown = [
      ...guides.flatMap((guide) => [guide.summary, ...guide.conditions, ...(guide.how ? [guide.how] : [])]),
      ...passes.flatMap((pass) => [
        pass.cost,
        ...pass.benefits,
        ...pass.facts.filter((fact) => fact.year === null).map(({ text }) => text),
      ]),
      ...providers.map(({ summary }) => summary),
      ...steps.map(({ summary }) => summary),
    ].flatMap((text) => localeKeys.map((locale) => pick(text, locale).value));
    const bodies = [...guides.map(({ body }) => body), ...providers.map(({ description }) => description)].flatMap(
      (body) => (body ? localeKeys.map((locale) => richTextToPlain(pick(body, locale).value)) : []),
    );
    expect([...shown, ...bodies].filter(isUndated)).toEqual([]);
  });

  test('says of every pass at a provider that we do not know it, unless a source does', () => {
    const accepted = seed.published.providers.flatMap(({ slug, passRules }) =>
      passRules.filter((rule) => rule.accepted !== 'unknown').map((rule) => `${slug} ${rule.pass} ${rule.accepted}`),
    );
    expect(accepted).toEqual([
      'art-s-cool ooievaarspas yes',
      'art-s-cool bibliotheekpas-den-haag yes',
      'muziekvereniging-forum-hadriani-voorburg ooievaarspas yes',
    ]);
  });

  test('has a point of contact in every district', () => {
    expect(new Set(seed.published.coaches.flatMap(({ districts }) => districts)).size).toBe(8);
  });

  test('speaks to visitors, not to editors or translators', () => {
    const note = /controleren\b|eigennaam|blijft nederlands|^letterlijk\b|^woord uit/iu;
    expect(texts.filter((found) => note.test(found.texts.nl ?? '')).map(({ at }) => at)).toEqual([]);
  });
});

describe('the words', () => {
  test('a misspelling is never a name or a synonym, and no word is there twice', () => {
    const lower = (words: string[] = []) => words.map((word) => word.toLowerCase());
    for (const term of seed.published.terms)
      for (const locale of localeKeys) {
        const right = lower([term.name[locale] ?? '', ...(term.synonyms[locale] ?? [])]);
        const all = [...right, ...lower(term.misspellings[locale])];
        expect(new Set(all).size, `${term.slug} (${locale}): ${all.join(', ')}`).toBe(all.length);
      }
  });
});

describe.each(['en', 'tr', 'ar'] as const)('the translations in %s', (locale) => {
  test('are there', () => {
    expect(texts.length).toBeGreaterThan(1900);
    expect(texts.filter((found) => !found.texts[locale]).map(({ at }) => at)).toEqual([]);
  });

  test('are not the Dutch again, apart from names', () => {
    const same = texts.filter(
      ({ field, texts: { nl = '', [locale]: text } }) => text === nl && nl.length > 25 && field !== 'title',
    );
    expect(same.map(({ at, texts: { nl } }) => `${at}: ${nl}`)).toEqual([]);
  });

  test('keep every year', () => {
    const years = (text: string) => (text.match(/\b(?:19|20)\d\d\b/gu) ?? []).sort().join(' ');
    const lost = texts.filter(({ texts: { nl = '', [locale]: text } }) => text && years(text) !== years(nl));
    expect(lost.map(({ at, texts: { nl, [locale]: text } }) => `${at}: ${nl} | ${text}`)).toEqual([]);
  });
});
