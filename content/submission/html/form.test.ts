import { describe, expect, test } from 'vitest';
import { localeKeys } from '../../model/index.ts';
import { fieldsOf, formHtml, parseSubmission, submissionKinds } from '../index.ts';
import type { FormOptions, Values } from '../index.ts';
import { rightValues, today } from '../values.fixture.ts';

const choices = {
  providers: [{ slug: 'buurtkoor', name: 'Buurtkoor & co' }],
  spaces: [{ slug: 'theater', name: 'Theater' }],
  passes: [{ slug: 'ooievaarspas', name: 'Ooievaarspas' }],
};

const print = (options: Partial<FormOptions>): string =>
  formHtml({
    kind: 'event',
    locale: 'nl',
    values: {},
    problems: [],
    choices,
    hidden: {},
    action: '/api/submissions/event',
    ...options,
  });

const wrong = (kind: FormOptions['kind'], locale: FormOptions['locale'], values: Values): string => {
  const parsed = parseSubmission(kind, values, { today, choices });
  return print({ kind, locale, values, problems: parsed.ok ? [] : parsed.problems });
};

const all = (html: string, pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, found = '']) => found);

describe.each(submissionKinds.flatMap((kind) => localeKeys.map((locale) => ({ kind, locale }))))(
  'the form of a $kind in $locale',
  ({ kind, locale }) => {
    const empty = wrong(kind, locale, { repeats: ['weekly'], 'pass.ooievaarspas': ['percentage'] });
    const right = wrong(kind, locale, rightValues[kind]);

    test.each([
      ['empty', empty],
      ['right', right],
    ])('%s: every id is there once, and whatever points somewhere arrives', (_, html) => {
      const ids = all(html, / id="([^"]+)"/gu);
      expect(new Set(ids).size).toBe(ids.length);
      const pointed = [
        ...all(html, / for="([^"]+)"/gu),
        ...all(html, / href="#([^"]+)"/gu),
        ...all(html, / aria-describedby="([^"]+)"/gu).flatMap((list) => list.split(' ')),
      ];
      expect(pointed.filter((id) => !ids.includes(id))).toEqual([]);
    });

    test('shows its problems first, and none when there are none', () => {
      expect(empty).toMatch(/^<form[^>]*><div class="problems" id="problems" tabindex="-1" role="alert" autofocus>/u);
      expect(right).not.toContain('class="problems"');
      expect(right).not.toContain('aria-invalid');
    });

    test('sends every field that it can send', () => {
      const names = new Set(all(right, / name="([^"]+)"/gu));
      const asked = fieldsOf(kind).filter(
        ({ hidden, type, language }) => !hidden && type !== 'passes' && language !== locale,
      );
      // The texts in the language that is written in stand above, without a language in their name.
      const own = rightValues[kind].locale?.[0];
      expect(
        asked.map(({ name }) => name).filter((name) => !names.has(name) && !name.endsWith(`-${own ?? ''}`)),
      ).toEqual([]);
      expect(names).toContain('website2');
    });
  },
);

test('answers come back as they were given', () => {
  const html = print({
    values: { title: ['"Koor" <b> & zo'], disciplines: ['dance'], provider: ['buurtkoor'], cancelled: ['2027-01-11'] },
  });
  expect(html).toContain('value="&quot;Koor&quot; &lt;b&gt; &amp; zo"');
  expect(html).toMatch(/value="dance" id="[^"]+" checked/u);
  expect(html).toContain('<option value="buurtkoor" selected>Buurtkoor &amp; co</option>');
  expect(html).toContain('<li><bdi>maandag 11 januari 2027</bdi></li>');
});

test('asks whether it goes ahead where something else was told; else the question is closed', () => {
  const question = /<fieldset class="field" data-field="status"([^>]*)>/u;
  expect(question.exec(print({}))?.[1]).toBe(' hidden disabled');
  expect(question.exec(print({ values: { status: ['scheduled'] } }))?.[1]).toBe(' hidden disabled');
  const told = print({ values: { status: ['soldOut'] } });
  expect(question.exec(told)?.[1]).toBe('');
  expect(told).toMatch(/value="soldOut" id="[^"]+" checked/u);
});

test('a second weekly time can be taken back, and every question that is there more than once has its number in front', () => {
  const html = print({ kind: 'activity' });
  expect(html).toMatch(/<select name="slot-day-2"[^>]*><option value=""/u);
  expect(all(html, /(\d\. Hoe laat begint het\?)/gu)).toEqual([1, 2, 3, 4].map((n) => `${n}. Hoe laat begint het?`));
});

test('who is known is not asked again', () => {
  expect(print({ withoutSender: true })).not.toContain('sender-');
});

test('a form with a picture is sent in parts, one without as text', () => {
  expect(print({})).toContain('enctype="multipart/form-data"');
  expect(print({ kind: 'notice' })).not.toContain('enctype');
});
