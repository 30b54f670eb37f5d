import { expect, it } from 'vitest';
import { titleDir } from './entry.ts';

it.each([
  ['a name stands by itself', { kind: 'provider', title: { text: 'Krekelzang' } }, 'auto'],
  ['a text reads as the page does', { kind: 'step', title: { text: 'Young KC (موسيقى)' } }, undefined],
  ['a text of another language says how', { kind: 'step', title: { text: 'Koor', lang: 'nl', dir: 'ltr' } }, 'ltr'],
] as const)('the direction of a title: %s', (_name, entry, expected) => {
  expect(titleDir(entry)).toBe(expected);
});
