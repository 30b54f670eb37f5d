import { describe, expect, it } from 'vitest';
import { amountWithoutYear } from './pass-texts.ts';

describe('amountWithoutYear', () => {
  it.each([
    ['De school betaalt 11 euro per leerling.', true],
    ['Je betaalt € 5 per jaar.', true],
    ['Inkomen tot 130% van de bijstandsnorm.', true],
    ['60 euro gewoon (2019).', false],
    ['De gemeente beslist binnen 8 weken.', false],
    ['Jongeren tot 30 jaar.', false],
    ['In 2022 kostte het 5 euro.', false],
  ])('%s: %s', (nl, expected) => {
    expect(amountWithoutYear({ nl })).toBe(expected);
  });
});
