import type { Guide } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { isSitePage, related } from './query.ts';

const guide = (slug: string, topic: string, order: number) => ({ slug, topic, order }) as Guide;

it('knows the pages about this site', () => {
  expect(isSitePage({ slug: 'privacy' })).toBe(true);
  expect(isSitePage({ slug: 'fonds' })).toBe(false);
});

it('lists other guides on the topic in order', () => {
  const fund = guide('fonds', 'money', 2);
  const guides = [fund, guide('later', 'money', 3), guide('eerst', 'money', 1), guide('veilig', 'safety', 1)];
  expect(related(guides, fund).map(({ slug }) => slug)).toEqual(['eerst', 'later']);
});
