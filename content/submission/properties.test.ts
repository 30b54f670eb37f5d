import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collections, localeKeys, occurrences } from '../model/index.ts';
import { fieldsOf, formHtml, parseListing, parseSubmission, recordsOf, submissionKinds, valuesOf } from './index.ts';
import type { Values } from './index.ts';
import { readImport } from './import/index.ts';
import { rightValues, today } from './values.fixture.ts';

/* Whatever comes in: nothing is thrown, and what is accepted can be published. */

const seed = 20261123;
const choices = { providers: [{ slug: 'buurtkoor', name: 'Buurtkoor' }], spaces: [], passes: [] };
const context = { slug: 'een-slug', on: today, provider: 'buurtkoor' } as const;

const day = fc
  .date({ min: new Date('2026-06-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join(':'));

/** A likely answer to a field, right or wrong. */
const answerTo = (field: ReturnType<typeof fieldsOf>[number]): fc.Arbitrary<string[]> => {
  const options = Object.keys(field.options ?? {});
  const many = (one: fc.Arbitrary<string>) => fc.array(one, { maxLength: 6 });
  switch (field.type) {
    case 'choice':
    case 'choices':
      return many(options.length > 0 ? fc.constantFrom(...options) : fc.string());
    case 'date':
    case 'dates':
      return many(day);
    case 'time':
      return fc.array(time, { maxLength: 1 });
    case 'number':
      return fc.array(fc.integer({ min: -2, max: 130 }).map(String), { maxLength: 1 });
    case 'money':
      return fc.array(fc.constantFrom('7,50', '0', '12', '-1', '€ 3', '1.000'), { maxLength: 1 });
    case 'record':
    case 'slug':
      return fc.constantFrom([], ['buurtkoor'], ['new'], ['../x']);
    case 'postcode':
      return fc.constantFrom([], ['2511 BL'], ['2511bl'], ['0000']);
    default:
      return fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 2 });
  }
};

/** A right form in which a few answers are others. */
const answersTo = (kind: (typeof submissionKinds)[number]) =>
  fc
    .array(
      fc
        .constantFrom(...fieldsOf(kind))
        .chain((field) => answerTo(field).map((answer) => [field.name, answer] as const)),
      { maxLength: 4 },
    )
    .map((others) => ({ ...rightValues[kind], ...Object.fromEntries(others) }));

test.each(submissionKinds)('%s: any values at all are judged without an error', (kind) => {
  fc.assert(
    fc.property(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...fieldsOf(kind).map(({ name }) => name)), fc.anything()),
      (all, some) => {
        for (const values of [all, some]) {
          const parsed = parseSubmission(kind, values as Values, { today, choices });
          expect(typeof parsed.ok).toBe('boolean');
          if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0);
          const problems = parsed.ok ? [] : parsed.problems;
          formHtml({ kind, locale: 'ar', values: values as Values, problems, choices, hidden: {}, action: '/' });
        }
      },
    ),
    { seed, numRuns: 300 },
  );
});

test('a kind that is none is a problem, not an error', () => {
  for (const kind of ['', 'constructor', '__proto__', 'toString'])
    expect(parseSubmission(kind as 'event', {}, { today })).toEqual({
      ok: false,
      problems: [{ field: 'kind', code: 'kind' }],
    });
});

test.each(submissionKinds)(
  '%s: what is accepted fills the form again, and makes records that can be published',
  (kind) => {
    let accepted = 0;
    fc.assert(
      fc.property(answersTo(kind), fc.constantFrom(...localeKeys), (given, locale) => {
        const parsed = parseSubmission(kind, { ...given, locale: [locale] }, { today });
        if (!parsed.ok) return;
        accepted += 1;
        const again = { ...valuesOf(parsed.listing), locale: [locale] };
        expect(parseListing(kind, again, { today })).toEqual({ ok: true, listing: parsed.listing });
        for (const { collection, record } of recordsOf(parsed.listing, context)) {
          expect(collections[collection].parse(record)).toEqual(record);
          if (collection === 'events') {
            const dates = occurrences(record);
            expect(dates.length).toBeGreaterThan(0);
            expect(dates.length).toBeLessThan(367);
            expect(dates.at(-1)?.ends.slice(0, 10) ?? '').toSatisfy((last: string) => last >= today);
          }
        }
      }),
      { seed, numRuns: 400 },
    );
    // Otherwise the test says nothing.
    expect(accepted).toBeGreaterThan(100);
  },
);

test('any file is read without an error', async () => {
  const line = fc.constantFrom(
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'END:VCALENDAR',
    'DTSTART:20270328T173000Z',
    'DTSTART;TZID=Mars:20270328',
    'DTEND;VALUE=DATE:99999999',
    'RRULE:FREQ=WEEKLY;COUNT=-1',
    'RRULE:FREQ=WEEKLY;BYDAY=XX;COUNT=999999999',
    'DURATION:P999999999W',
    'SUMMARY:x',
    'Titel;Datum',
    'a;b',
    '"',
    '[{"@type":"Event","startDate":"2027-02-30T10:00+99:00"}]',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.string(),
        fc.array(line).map((lines) => lines.join('\r\n')),
      ),
      fc.constantFrom('', 'a.ics', 'a.json', 'a.csv'),
      async (text, name) => {
        const { rows } = await readImport({ name, text }, 'event', 'nl', { today, choices });
        for (const { problems } of rows) expect(problems).toBeInstanceOf(Array);
      },
    ),
    { seed, numRuns: 1000 },
  );
});
