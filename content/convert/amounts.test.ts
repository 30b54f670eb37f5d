import { describe, expect, test } from 'vitest';
import { datedSentences, isUndated } from './amounts.ts';

describe('isUndated', () => {
  test.each([
    ['Een pas kost 5 euro.', true],
    ['Voorschot van maximaal 50%.', true],
    ['Subsidie tot 2.000 euro.', true],
    ['De pas kost €5.', true],
    ['In 2019 kostte de pas 5 euro.', false],
    ['60 euro gewoon (2019).', false],
    ['Er zijn 21 musea.', false],
    ['Het bedrag is 2019 euro.', false],
  ])('%s → %s', (text, undated) => expect(isUndated(text)).toBe(undated));
});

describe('datedSentences', () => {
  test.each([
    ['Gratis. Een kind betaalt 5 euro. Kom langs!', [0, 2]],
    ['In 2023 was het 5 euro. Nu 6 euro.', [0]],
    ['Het kost 5 euro.', []],
    ['هذا مجاني. السعر 5% أقل.', [0]],
  ])('%s → %j', (text, kept) => expect(datedSentences(text)).toEqual(kept));
});
