import { expect, it } from 'vitest';
import { translate } from './i18n/index.ts';
import { tallyDescription, tallyOf, tallyWords } from './tally.ts';

const t = translate('nl');

it.each([
  [[], ''],
  [[{ example: false }], '1 resultaat'],
  [[{}, { example: true }, { example: true }], '1 resultaat · 2 voorbeelden'],
  [[{ example: true }], '1 voorbeeld'],
])('%j is said as “%s”: real ones and examples are never one number', (records, words) => {
  expect(tallyWords(tallyOf(records), t)).toBe(words);
});

it('says nothing of nothing', () => {
  expect(tallyDescription(tallyOf([]), 'Zingen.', t)).toBe('Zingen.');
  expect(tallyDescription(tallyOf([{}]), 'Zingen.', t)).toBe('1 resultaat. Zingen.');
});
