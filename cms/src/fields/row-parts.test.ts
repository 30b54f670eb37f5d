import { fieldsOf } from '@kunstwijzer/content/model';
import { expect, test } from 'vitest';
import { namedByFields } from './row-label.ts';
import { rowText } from './row-parts.ts';

const fields = fieldsOf.activities.passRules;
if (fields.type !== 'rows') throw new Error('passes are rows');
const { parts } = namedByFields(fields.one, fields.fields).components.RowLabel.clientProps;
const row = (values: object, language: 'nl' | 'en' = 'nl') =>
  rowText(parts, { ...values }, language, (id) => (id === '1' ? 'Ooievaarspas' : ''));

test.each([
  [{ pass: '1', accepted: 'yes', benefit: { kind: 'percentage', percent: 50 } }, 'Ooievaarspas, 50 %'],
  [{ pass: '1', tier: 'midden', benefit: { kind: 'free' } }, 'Ooievaarspas, midden, Gratis'],
  [{ pass: '1', benefit: { kind: 'unknown' }, perYear: 12 }, 'Ooievaarspas'],
  [{ benefit: { kind: 'fixed', amount: 5 } }, '€\u00a05,00'],
  [{}, ''],
])('a row %j is called %s', (values, text) => expect(row(values)).toBe(text));

test('in the language of the editor', () =>
  expect(row({ pass: '1', benefit: { kind: 'firstFree', percent: 0 } }, 'en')).toBe('Ooievaarspas, First time free'));

test('a long text is cut, a date is one of the clocks of The Hague', () => {
  const own = [
    { name: 'text', kind: 'text' as const },
    { name: 'date', kind: 'day' as const },
  ];
  const long = rowText(own, { text: 'woord '.repeat(20), date: '2026-11-30T23:30:00.000Z' }, 'nl', String);
  expect(long).toMatch(/^(?:woord ){9}woord…, 1 dec 2026$/u);
});
