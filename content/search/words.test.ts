import { describe, expect, it } from 'vitest';
import { ageWords, namedAges } from './ages.ts';
import { splitCompound } from './compounds.ts';
import { distance } from './distance.ts';
import { fold } from './fold.ts';
import { pack, unpack } from './pack.ts';
import { stems, withoutArticle } from './stems.ts';
import { foldedWords, tokens } from './tokens.ts';
import ageLists from './words/ages.json' with { type: 'json' };

describe('fold', () => {
  it.each([
    ['Poëzie', 'poezie'],
    ['Djembé', 'djembe'],
    ['BAĞLAMA', 'baglama'],
    ['ışık', 'isik'],
    ['İstanbul', 'istanbul'],
    ['ÇOCUK', 'cocuk'],
    ['أكورديون', 'اكورديون'],
    ['كتابة', 'كتابه'],
    ['مُوسِيقَى', 'موسيقي'],
    ['گيتار', 'كيتار'],
    ['٢٥', '25'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('tokens', () => {
  it.each([
    ["baby's", ['baby']],
    ["Laak'ta bale", ['laak', 'bale']],
    ['hip-hop & rap', ['hip', 'hop', 'rap']],
    ['  ', []],
    ['🎸 gitaar', ['gitaar']],
  ])('%s → %j', (text, words) => {
    expect(foldedWords(text)).toEqual(words);
  });
});

describe('stems', () => {
  it.each([
    ['nl', 'koren', 'koor'],
    ['nl', 'lessen', 'les'],
    ['nl', 'gedichten', 'gedicht'],
    ['en', 'painters', 'paint'],
    ['tr', 'korosu', 'koro'],
    ['tr', 'siirler', 'siir'],
    ['tr', 'moerwijkta', 'moerwijk'],
    ['ar', 'للرقص', 'رقص'],
    ['ar', 'بالبيانو', 'بيانو'],
  ] as const)('%s: %s and %s are one word', (locale, a, b) => {
    const forms = (word: string) => [word, ...stems(word, locale)];
    expect(forms(a).some((form) => forms(b).includes(form))).toBe(true);
  });
  it('leaves a word alone that only begins like an article', () => {
    expect(withoutArticle('باليه')).toBe('باليه');
    expect(withoutArticle('الباليه')).toBe('باليه');
  });
});

describe('splitCompound', () => {
  const words = new Set(['gitaar', 'les', 'kinder', 'ballet', 'gitar', 'kursu', 'senioren', 'koor']);
  const known = (part: string) => (words.has(part) ? part : null);
  it.each([
    ['gitaarles', ['gitaar', 'les']],
    ['kinderballet', ['kinder', 'ballet']],
    ['seniorenkoor', ['senioren', 'koor']],
    ['gitarkursu', ['gitar', 'kursu']],
  ])('%s → %j', (word, parts) => {
    expect(splitCompound(word, known)?.map((part) => part.word)).toEqual(parts);
  });
  it.each(['rijles', 'zorgverzekering', 'gitaarverzekering', 'koor'])('%s has a piece that is not known', (word) => {
    expect(splitCompound(word, known)).toBeNull();
  });
});

describe('namedAges', () => {
  it.each([
    ['ballet voor mijn dochter van 7', [[7, 7]]],
    ['7 jaar oud', [[7, 7]]],
    ['8-12 jaar', [[8, 12]]],
    ['8 t/m 12 jaar', [[8, 12]]],
    ['60+', [[60, 120]]],
    ['piano op je 60e', [[60, 60]]],
    ['for over 60s', [[60, 120]]],
    ['a 7 year old', [[7, 7]]],
    ['7 yaşındaki kızım', [[7, 7]]],
    ['ابني عمره 10 سنوات', [[10, 10]]],
    ['zeven jaar', [[7, 7]]],
    ['18 maanden', [[1, 1]]],
    ['om 19 uur', []],
    ['een koor', []],
    ['2515', []],
  ])('%s → %j', (text, ages) => {
    expect(namedAges(text, tokens(text), ageWords(ageLists)).map(({ min, max }) => [min, max])).toEqual(ages);
  });
});

describe('distance', () => {
  it('counts what is easily mixed up for less', () => {
    expect(distance('guitar', 'gitaar', 3)).toBeLessThan(distance('guitar', 'sitars', 9));
    expect(distance('paino', 'piano', 1)).toBeLessThanOrEqual(0.8);
    expect(distance('dentist', 'danser', 2)).toBe(Infinity);
  });
});

it('packs and unpacks whole numbers', () => {
  const numbers = [0, 1, 45, 46, 47, 2115, 2116, 99_999];
  expect(unpack(pack(numbers))).toEqual(numbers);
});
