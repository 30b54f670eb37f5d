import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marksOf, tagged, untagged } from './markup.ts';

const spans = [
  { text: 'Zie ' },
  { text: 'de agenda', href: '/agenda/' },
  { text: ' en ' },
  { text: 'bel', bold: true as const },
];
const marks = marksOf(spans);

test('marks are numbered tags, and come back', () => {
  expect(tagged(spans, marks)).toBe('Zie <1>de agenda</1> en <2>bel</2>');
  expect(untagged('<2>Ara</2> ya da <1>takvime</1> bak', marks)).toEqual({
    spans: [{ text: 'Ara', bold: true }, { text: ' ya da ' }, { text: 'takvime', href: '/agenda/' }, { text: ' bak' }],
  });
});

test.each([
  ['a number that stands for nothing', 'Zie <3>dit</3>', { fault: 'unknown', tag: '<3>' }],
  ['one inside another', '<1>de <2>agenda</2></1>', { fault: 'inside', tag: '<2>' }],
  ['no end', 'Zie <1>dit', { fault: 'open', tag: '<1>' }],
  ['no beginning', 'Zie dit</1>', { fault: 'open', tag: '</1>' }],
])('says what is wrong with tags: %s', (_name, line, fault) => expect(untagged(line, marks)).toEqual(fault));

test('every text with marks comes back as it was', () => {
  const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('<1>', '\\</2>', '1 < 2 > 0', '\\', 'a\nb'));
  const span = fc.record(
    { text, bold: fc.constant(true as const), href: fc.constantFrom('/a/', '/b/') },
    { requiredKeys: ['text'] },
  );
  fc.assert(
    fc.property(fc.array(span, { minLength: 1, maxLength: 5 }), (drawn) => {
      // Neighbours that look the same are one, as everywhere in a rich text.
      const parts = drawn.filter(
        ({ bold, href }, i) => i === 0 || bold !== drawn[i - 1]?.bold || href !== drawn[i - 1]?.href,
      );
      const all = marksOf(parts);
      const back = untagged(tagged(parts, all), all);
      if ('fault' in back) throw new Error(back.fault);
      expect(back.spans).toEqual(parts);
    }),
    { numRuns: 500, seed: 17 },
  );
});
