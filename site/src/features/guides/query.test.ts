import type { Guide } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { isLoose, isSitePage, providerTopic, related } from './query.ts';

const guide = (slug: string, topic: string, order: number) => ({ slug, topic, order }) as Guide;

it('knows the pages about this site', () => {
  expect(isSitePage({ slug: 'privacy' })).toBe(true);
  expect(isSitePage({ slug: 'fonds' })).toBe(false);
});

it.each([
  ['fonds', true],
  ['privacy', false],
  ['voor-ouders', false],
])('knows whether %s has a page of its own under /gids/', (slug, expected) => {
  expect(isLoose({ slug })).toBe(expected);
});

it.each([
  ['money', 'money'],
  ['school', null],
] as const)('files a guide about %s under %s for providers', (topic, expected) => {
  expect(providerTopic({ topic })).toBe(expected);
});

it('lists other guides on the topic in order', () => {
  const fund = guide('fonds', 'money', 2);
  const guides = [fund, guide('later', 'money', 3), guide('eerst', 'money', 1), guide('veilig', 'safety', 1)];
  expect(related(guides, fund).map(({ slug }) => slug)).toEqual(['eerst', 'later']);
});
