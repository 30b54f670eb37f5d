import { expect, test } from 'vitest';
import { collections } from '../model/index.ts';
import { formHtml, Listing, parseListing, parseSubmission, recordsOf, submissionKinds, valuesOf } from './index.ts';
import { rightValues, today } from './values.fixture.ts';

const context = { slug: 'een-slug', on: today, provider: 'buurtkoor' } as const;

test.each(submissionKinds)('a right %s is understood, fills the form again and makes records', (kind) => {
  const parsed = parseSubmission(kind, rightValues[kind], { today });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(Listing.parse(structuredClone(parsed.listing))).toEqual(parsed.listing);
  expect(parseListing(kind, valuesOf(parsed.listing), { today })).toEqual({ ok: true, listing: parsed.listing });
  for (const { collection, record } of recordsOf(parsed.listing, context))
    expect(collections[collection].parse(record)).toEqual(record);
});

test.each(submissionKinds)('an empty %s has problems in words', (kind) => {
  const parsed = parseSubmission(kind, {}, { today });
  expect(parsed.ok).toBe(false);
  const html = formHtml({
    kind,
    locale: 'nl',
    values: {},
    problems: parsed.ok ? [] : parsed.problems,
    choices: { providers: [], spaces: [], passes: [] },
    hidden: {},
    action: '/api/submissions/event',
  });
  expect(html).toContain('vul dit in');
});
