import { en } from '@payloadcms/translations/languages/en';
import { nl } from '@payloadcms/translations/languages/nl';
import { expect, test } from 'vitest';
import { payloadNl } from './payload-words.ts';

type Texts = { [key: string]: string | Texts };
const flat = (texts: Texts, area = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${area}${key}`, text]] : flat(text, `${area}${key}:`),
  );
const english = new Map(flat(en.translations));
const ours = new Map(flat(payloadNl));
const dutch = new Map([...flat(nl.translations), ...ours]);

/** Words that are the same in both languages. */
const both = ['Account', 'Dashboard', 'Filter', 'Filters', 'Menu', 'Open', 'Type', 'Status'];
const blanks = (text: string) => [...text.matchAll(/\{\{\w+\}\}|<\/?\d>|<a href/gu)].map(String).toSorted().join();

test('every word of Payload that its screens say has one in Dutch, and no key of ours is unknown to it', () => {
  expect([...english.keys()].filter((key) => !dutch.has(key))).toEqual([]);
  expect([...ours.keys()].filter((key) => !english.has(key))).toEqual([]);
});

test('no word of Payload stays English', () =>
  expect([...dutch].filter(([key, text]) => text === english.get(key) && !both.includes(text))).toEqual([]));

test('a translation is as long as what it translates, and fills in the same', () => {
  const isOff = ([key, text]: [string, string]) => text.length > 3 * (english.get(key)?.length ?? 0) + 40;
  expect([...dutch].filter(isOff)).toEqual([]);
  expect([...ours].filter(([key, text]) => blanks(text) !== blanks(english.get(key) ?? ''))).toEqual([]);
});

test('every screen speaks to editors alike', () =>
  expect([...dutch].filter(([, text]) => /\b(?:[Uu]|[Uu]w|onpubliceren)\b/u.test(text))).toEqual([]));
