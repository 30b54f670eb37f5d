import { describe, expect, it } from 'vitest';
import { nextProvenance } from './provenance.ts';

const states = { nl: 'own', en: 'translated', tr: 'missing', ar: 'own' } as const;
const then = { title: 'Koor', summary: 'Zing mee.' };
const asIs = {
  locale: 'nl',
  stored: {},
  before: states,
  given: states,
  then,
  now: then,
  treatment: null,
  by: 'wie',
  at: '2026-12-01T10:00:00.000Z',
} as const;
const changed = { ...asIs, now: { title: 'Koor', summary: 'Zing elke week mee.' } };
const en = { from: { summary: 'Zing mee.' }, since: asIs.at };
const made = { by: 'wie', at: asIs.at };

describe('nextProvenance', () => {
  it('keeps the Dutch that a translation was made from, not that of what is missing or written in its language', () => {
    expect(nextProvenance(changed)).toEqual({ en });
    expect(nextProvenance({ ...asIs, stored: { en } })).toEqual({ en });
  });

  it('keeps the first, through more changes, until the Dutch is what it was', () => {
    const again = { ...changed, then: changed.now, now: { ...then, summary: 'Zing, elke week.' }, stored: { en } };
    expect(nextProvenance(again)).toEqual({ en });
    expect(nextProvenance({ ...again, now: then })).toEqual({ en: { from: {}, since: asIs.at } });
  });

  it('forgets it of a text that is translated again, and says by whom', () => {
    const from = { title: 'Koren', summary: 'Zing mee.' };
    const save = { ...asIs, locale: 'en', stored: { en: { from } }, then: { summary: 'Sing.' } } as const;
    expect(nextProvenance({ ...save, now: { summary: 'Sing along.' } })).toEqual({
      en: { from: { title: 'Koren' }, ...made, how: 'written' },
    });
    expect(nextProvenance({ ...save, now: save.then })).toEqual({ en: { from } });
  });

  it('takes the word of the translation desk, of one language or all, and of an editor who chooses', () => {
    const treatment = { how: 'stillRight', from: {}, partly: null } as const;
    const still = { from: {}, ...made, how: 'stillRight' };
    expect(nextProvenance({ ...asIs, locale: 'en', stored: { en }, treatment })).toEqual({ en: still });
    const before = { ...states, en: 'outdated', tr: 'partly' } as const;
    const small = {
      ...asIs,
      before,
      given: before,
      stored: { en },
      treatment: { ...treatment, how: 'smallChange' },
    } as const;
    expect(nextProvenance(small)).toEqual({
      en: { ...still, how: 'smallChange' },
      tr: { ...still, how: 'smallChange' },
    });
    expect(nextProvenance({ ...asIs, before, given: { ...before, en: 'translated' }, stored: { en } })).toEqual({
      en: still,
    });
  });
});
