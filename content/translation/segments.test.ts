import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { RichText } from '../model/index.ts';
import { afterTreatment, asksWork, segmentsOf } from './segments.ts';
import { plainOf, textOfUnits, unitsOf } from './units.ts';
import type { Unit } from './units.ts';

const paragraph = (text: string) => ({ type: 'paragraph' as const, children: [{ text }] });
const heading = (text: string) => ({ type: 'heading' as const, level: 2 as const, children: [{ text }] });
const list = (...items: string[]) => ({
  type: 'list' as const,
  ordered: false,
  items: items.map((text) => [{ text }]),
});
const line = (text: string): Unit => ({ kind: 'paragraph', spans: [{ text }] });

const before: RichText = [paragraph('Wij zingen elke week.'), heading('Meedoen'), paragraph('Bel ons op maandag.')];
const turkish: RichText = [paragraph('Her hafta söylüyoruz.'), heading('Katıl'), paragraph('Pazartesi arayın.')];
const seen = (...args: Parameters<typeof segmentsOf>) =>
  segmentsOf(...args).map(({ state, dutch, from, text }) => [
    state,
    ...[dutch, from, text].map((one) => one && plainOf(one)),
  ]);

describe('segmentsOf', () => {
  it('asks for the paragraph that changed, and no other', () => {
    const now = [before[0], before[1], paragraph('Bel ons op dinsdag.')] as RichText;
    expect(seen(now, before, turkish)).toEqual([
      ['same', 'Wij zingen elke week.', 'Wij zingen elke week.', 'Her hafta söylüyoruz.'],
      ['same', 'Meedoen', 'Meedoen', 'Katıl'],
      ['changed', 'Bel ons op dinsdag.', 'Bel ons op maandag.', 'Pazartesi arayın.'],
    ]);
  });

  it('knows what is new, what is gone and what moved along', () => {
    const now = [
      paragraph('Iedereen is welkom bij het koor.'),
      ...before.slice(0, 1),
      list('Thee', 'Koffie'),
      ...before.slice(2),
    ];
    expect(seen(now, before, turkish)).toEqual([
      ['missing', 'Iedereen is welkom bij het koor.', null, null],
      ['same', 'Wij zingen elke week.', 'Wij zingen elke week.', 'Her hafta söylüyoruz.'],
      ['removed', null, 'Meedoen', 'Katıl'],
      ['missing', 'Thee', null, null],
      ['missing', 'Koffie', null, null],
      ['same', 'Bel ons op maandag.', 'Bel ons op maandag.', 'Pazartesi arayın.'],
    ]);
  });

  it('finds a translation that has a paragraph more', () => {
    const more = [turkish[0], paragraph('Not: Hollandaca konuşuyoruz.'), ...turkish.slice(1)] as RichText;
    expect(seen(before, before, more).map(([state]) => state)).toEqual(['same', 'extra', 'same', 'same']);
  });

  it('asks for all when nobody knows what it was translated from', () => {
    expect(seen('Zing mee.', null, 'Sing.')).toEqual([['changed', 'Zing mee.', null, 'Sing.']]);
    expect(seen(before, null, null).map(([state]) => state)).toEqual(['missing', 'missing', 'missing']);
  });
});

describe('afterTreatment', () => {
  const now = [paragraph('Wij zingen elke dag.'), heading('Meedoen'), paragraph('Bel ons op dinsdag.')];
  const segments = segmentsOf(now, before, turkish);
  const as = (text: string, done: boolean) => ({ text: line(text), done });

  it('is the Dutch as it is when all is done', () => {
    const all = ['Her gün söylüyoruz.', 'Katıl', 'Salı arayın.'].map((text) => as(text, true));
    const after = afterTreatment(segments, all);
    expect(after.from).toEqual(now);
    expect(after.text).toEqual([paragraph('Her gün söylüyoruz.'), heading('Katıl'), paragraph('Salı arayın.')]);
  });

  it('still asks for what was not done', () => {
    const some = [as('Her gün söylüyoruz.', true), as('Katıl', false), as('Pazartesi arayın.', false)];
    const after = afterTreatment(segments, some);
    const states = segmentsOf(now, after.from, after.text).map(({ state }) => state);
    expect(states).toEqual(['same', 'same', 'changed']);
  });

  it('takes out what the Dutch has no more, and only then', () => {
    const shorter = before.slice(0, 2);
    const gone = segmentsOf(shorter, before, turkish);
    const treated = (done: boolean) => gone.map(({ text }) => ({ text, done }));
    expect(afterTreatment(gone, treated(true))).toEqual({ text: turkish.slice(0, 2), from: shorter });
    expect(afterTreatment(gone, treated(false))).toEqual({ text: turkish, from: before });
  });

  it('does not say that it knows what nobody knows', () => {
    const unknown = segmentsOf(now, null, turkish);
    const one = unknown.map(({ text }, i) => ({ text, done: i === 0 }));
    expect(afterTreatment(unknown, one)).toEqual({ text: turkish, from: null });
    expect(
      afterTreatment(
        unknown,
        unknown.map(({ text }) => ({ text, done: true })),
      ).from,
    ).toEqual(now);
  });
});

test('whatever the Dutch becomes: what was translated is there, done means nothing is asked, and nothing done nothing changes', () => {
  const text = fc.array(
    fc.oneof(
      fc.constantFrom('a b c', 'd e f', 'g h 12', 'a b d').map(paragraph),
      fc.constant(heading('kop')),
      fc.constant(list('een', 'twee')),
    ),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(
      text,
      text,
      fc.array(
        fc.string({ minLength: 1 }).filter((one) => one.trim() !== ''),
        { minLength: 15, maxLength: 15 },
      ),
      (old, now, words) => {
        const translation = textOfUnits(
          unitsOf(old).map((unit, i) => ({ ...unit, spans: [{ text: words[i] ?? '?' }] })),
        );
        const segments = segmentsOf(now, old, translation);
        expect(segments.filter((one) => one.text).length).toBe(unitsOf(translation).length);
        expect(segments.filter((one) => one.dutch).map((one) => one.dutch)).toEqual(unitsOf(now));
        const asIs = afterTreatment(
          segments,
          segments.map((one) => ({ text: one.text, done: false })),
        );
        expect([...unitsOf(asIs.text)].map(plainOf).sort()).toEqual(unitsOf(translation).map(plainOf).sort());
        const done = afterTreatment(
          segments,
          segments.map((one) => ({ text: one.text ?? line('nieuw'), done: true })),
        );
        expect(unitsOf(done.from).map(plainOf)).toEqual(unitsOf(now).map(plainOf));
        expect(segmentsOf(now, done.from, done.text).some(asksWork)).toBe(false);
      },
    ),
    { numRuns: 200, seed: 17 },
  );
});
