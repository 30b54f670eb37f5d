import type { Guide, Pass } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { guidesOf, passesForProviders, topicsOf } from './query.ts';

const guide = (slug: string, topic: string, order: number) => ({ slug, topic, order }) as Guide;
const guides = [
  guide('werkgroep-technologie', 'technology', 9),
  guide('later', 'technology', 2),
  guide('eerst', 'technology', 1),
  guide('fonds', 'money', 1),
  guide('voor-ouders', 'school', 1),
];

describe('guidesOf', () => {
  it('takes the heart of the page apart and sorts the rest', () => {
    const { heart, guides: others } = guidesOf('technology', guides);
    expect(heart?.slug).toBe('werkgroep-technologie');
    expect(others.map(({ slug }) => slug)).toEqual(['eerst', 'later']);
  });

  it('knows topics without a heart', () => {
    expect(guidesOf('money', guides)).toMatchObject({ heart: null, guides: [{ slug: 'fonds' }] });
  });
});

it('has every topic, with or without guides', () => {
  expect(topicsOf(guides).map(({ topic, guides: { length } }) => `${topic} ${length}`)).toEqual([
    'help 0',
    'training 0',
    'money 1',
    'fairPay 0',
    'safety 0',
    'quality 0',
    'policy 0',
    'technology 2',
  ]);
});

it('tells providers of the passes that work here, those of which most is known first', () => {
  const pass = (slug: string, inTheHague: string, ...facts: string[]) =>
    ({ slug, inTheHague, facts: facts.map((id) => ({ id })) }) as Pass;
  const passes = [
    pass('bieb', 'yes', 'bieb-artscool', 'bieb-members'),
    pass('elders', 'no', 'oov-max'),
    pass('cjp', 'yes', 'cjp-app'),
    pass('ooievaarspas', 'yes', 'oov-max', 'oov-2024-raise', 'oov-history-130'),
  ];
  const about = (part: Parameters<typeof passesForProviders>[1]) =>
    passesForProviders(passes, part).map(({ pass: { slug }, facts }) => [slug, facts.map(({ id }) => id)]);
  expect(about('paid')).toEqual([['ooievaarspas', ['oov-max', 'oov-2024-raise']]]);
  expect(about('meaning')).toEqual([['bieb', ['bieb-artscool']]]);
});
