import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectionNames, localeKeys, pick, richTextToPlain } from '../model/index.ts';
import { seed } from '../seed/index.ts';
import { isUndated } from './amounts.ts';
import { readFacts } from './facts.ts';
import { filesFrom } from './files.ts';
import { isPublished } from './status.ts';
import { isInsight } from './support.ts';

const content = new URL('../', import.meta.url);
const facts = readFacts(new URL('facts/', content));
const slugs = (name: (typeof collectionNames)[number]) => seed.published[name].map(({ slug }) => slug);
const waiting = (name: (typeof collectionNames)[number]) =>
  seed.drafts.filter(({ collection }) => collection === name).map(({ record }) => record.slug);

describe('every fact is in the seed, published or waiting', () => {
  test.each([
    ['providers', facts.providers, 121],
    ['spaces', facts.spaces, 40],
    ['steps', facts.routes, 65],
    ['passes', facts.passes, 10],
    ['guides', facts.support.filter((fact) => !isInsight(fact)), 38],
    ['terms', facts.glossary, 194],
  ] as const)('%s', (name, records, count) => {
    const ids = records.map(({ id }) => id);
    const all = [...slugs(name), ...waiting(name)];
    expect(ids).toHaveLength(count);
    expect(ids.filter((id) => !all.includes(id))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});

describe('what is uncertain is not public', () => {
  test.each([
    ['providers', facts.providers],
    ['spaces', facts.spaces],
    ['steps', facts.routes],
    ['guides', facts.support.filter((fact) => !isInsight(fact))],
    ['terms', facts.glossary],
  ] as const)('%s', (name, records) => {
    const uncertain = records.filter((fact) => !isPublished(fact)).map(({ id }) => id);
    expect(slugs(name).filter((slug) => uncertain.includes(slug))).toEqual([]);
    expect(waiting(name).sort()).toEqual(
      records
        .filter((fact) => uncertain.includes(fact.id))
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('insights are nowhere', () => {
    const insights = facts.support.filter(isInsight).map(({ id }) => id);
    expect([...slugs('guides'), ...waiting('guides')].filter((slug) => insights.includes(slug))).toEqual([]);
  });

  test('passes of other cities wait', () => {
    expect(waiting('passes').sort()).toEqual([
      'rotterdampas',
      'stadspas-amsterdam',
      'uitpas-vlaanderen',
      'vakantiepas-den-haag',
    ]);
  });

  test('a web address that no source has is left out', () => {
    const unseen = new Set(facts.providers.filter((fact) => fact.website_seen_in_source === false).map(({ id }) => id));
    expect(unseen.size).toBeGreaterThan(0);
    const shown = seed.published.providers.filter(({ slug, contact }) => unseen.has(slug) && contact.website !== null);
    expect(shown).toEqual([]);
  });
});

describe('what is public', () => {
  test('carries its ground', () => {
    for (const name of collectionNames)
      for (const { slug, confirmation } of seed.published[name])
        expect(confirmation.by === 'editor' || confirmation.sources.length > 0, `${name}/${slug}`).toBe(true);
  });

  test('names no amount without its year', () => {
    const { guides, passes, providers, steps } = seed.published;
    const texts = [
      ...guides.flatMap((guide) => [guide.summary, ...guide.conditions, ...(guide.how ? [guide.how] : [])]),
      ...passes.flatMap((pass) => [
        pass.cost,
        ...pass.benefits,
        ...pass.facts.filter(({ year }) => year === null).map(({ text }) => text),
      ]),
      ...providers.map(({ summary }) => summary),
      ...steps.map(({ summary }) => summary),
    ].flatMap((text) => localeKeys.map((locale) => pick(text, locale).value));
    const bodies = [...guides.map(({ body }) => body), ...providers.map(({ description }) => description)].flatMap(
      (body) => (body ? localeKeys.map((locale) => richTextToPlain(pick(body, locale).value)) : []),
    );
    expect([...texts, ...bodies].filter(isUndated)).toEqual([]);
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
});

test('a text that was corrected keeps its question for the editors', () => {
  expect(seed.todo['passes/kinderen-doen-mee']).toContain('vergoeding');
});

test('every draft has a note for the editors', () => {
  expect(seed.drafts.filter(({ todo }) => todo.length < 20)).toEqual([]);
});

test('the committed files are what the facts and the translations give (else: npm run seed -w content)', () => {
  const stale = Object.entries(filesFrom(content))
    .filter(([path, text]) => readFileSync(new URL(path, content), 'utf8') !== text)
    .map(([path]) => path);
  expect(stale).toEqual([]);
});
