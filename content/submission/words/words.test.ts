import { expect, test } from 'vitest';
import { localeKeys } from '../../model/index.ts';
import { fieldsOf, formOf, submissionKinds } from '../index.ts';
import { fillIn } from './fill-in.ts';
import { wordsOf } from './index.ts';

const flat = (locale: (typeof localeKeys)[number]) =>
  Object.entries(wordsOf(locale)).flatMap(([part, words]) =>
    Object.entries(words).map(([key, text]) => [`${part}.${key}`, text] as const),
  );
const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/gu)].map(String).sort();

test.each(localeKeys)('the words in %s have the same gaps as the Dutch ones, and say something', (locale) => {
  const dutch = new Map(flat('nl'));
  for (const [key, text] of flat(locale)) {
    expect([key, placeholders(text)]).toEqual([key, placeholders(dutch.get(key) ?? '')]);
    expect(text.trim()).toBe(text);
    expect(text).not.toBe('');
  }
});

test('every question and page title is asked somewhere', () => {
  const steps = submissionKinds.flatMap((kind) => formOf(kind).steps.map(({ name }) => name));
  const asked = submissionKinds.flatMap((kind) => fieldsOf(kind).map(({ word }) => word));
  expect(Object.keys(wordsOf('nl').steps).filter((name) => !(steps as string[]).includes(name))).toEqual([]);
  expect(Object.keys(wordsOf('nl').labels).filter((name) => !(asked as string[]).includes(name))).toEqual([]);
  expect(Object.keys(wordsOf('nl').names)).toEqual(Object.keys(wordsOf('nl').labels));
});

test('gaps are filled in, and one without a value stays in sight', () => {
  expect(fillIn('van {min} tot {max}', { min: 0 })).toBe('van 0 tot {max}');
});
