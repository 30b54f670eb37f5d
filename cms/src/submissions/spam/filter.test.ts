import { localeKeys } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { corpus } from './corpus/index.ts';
import { learn, readsLikeSpam } from './filter.ts';
import { suspicion } from './score.ts';
import { marksOf } from './words.ts';

type Text = { text: string; isSpam: boolean };
const all: Text[] = localeKeys.flatMap((locale) => [
  ...corpus[locale].honest.map((text) => ({ text, isSpam: false })),
  ...corpus[locale].spam.map((text) => ({ text, isSpam: true })),
]);

/** The part (0–1) of texts that a filter takes for spam which has learned from the other half. */
function shareTaken(of: Text[], learned: Text[]): { spam: number; honest: number } {
  const filter = learn(
    learned.map(({ text, isSpam }) => ({ marks: marksOf(text), isSpam })),
    (mark) => mark,
  );
  const share = (some: Text[]) => some.filter(({ text }) => readsLikeSpam(filter, text)).length / some.length;
  return { spam: share(of.filter(({ isSpam }) => isSpam)), honest: share(of.filter(({ isSpam }) => !isSpam)) };
}

it('has more than four hundred texts, as many honest as spam in every language, each once', () => {
  expect(all.length).toBeGreaterThanOrEqual(400);
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  for (const locale of localeKeys) expect(corpus[locale].honest).toHaveLength(corpus[locale].spam.length);
});

it('catches nine of ten in the half that it did not learn from, and takes at most two in a hundred honest ones', () => {
  const halves = [0, 1].map((half) => all.filter((_, i) => i % 2 === half)) as [Text[], Text[]];
  const taken = [shareTaken(halves[0], halves[1]), shareTaken(halves[1], halves[0])];
  const mean = (kind: 'spam' | 'honest') => taken.reduce((sum, one) => sum + one[kind], 0) / 2;
  expect(mean('spam')).toBeGreaterThanOrEqual(0.9);
  expect(mean('honest')).toBeLessThanOrEqual(0.02);
});

it('unlearns nothing by disguise', () => {
  const signs = { proof: 'solved', honeypot: false, seconds: 60 } as const;
  for (const text of [
    'V1agra en C1alis zonder recept',
    'V.i.a.g.r.a zonder recept',
    'ＶＩＡＧＲＡ zonder recept',
    'Vi\u200Bagra zonder recept',
  ])
    expect(suspicion({ ...signs, texts: [text] }).quarantined, text).toBe(true);
});
