import type { TextStates } from '@kunstwijzer/content/model';
import { describe, expect, it, test } from 'vitest';
import { isPartly, nextStates } from './text-state.ts';

const states = (
  nl: TextStates['nl'],
  en: TextStates['en'],
  tr: TextStates['tr'],
  ar: TextStates['ar'],
): TextStates => ({ nl, en, tr, ar });
const start = states('own', 'translated', 'own', 'missing');
const older = states('own', 'outdated', 'own', 'missing');
const asIs = {
  before: start,
  given: start,
  changed: true,
  hasText: true,
  partly: false,
  copied: false,
  wasBehind: [],
  isBehind: [],
  treated: false,
};
const fresh = { ...asIs, before: null, given: states('own', 'missing', 'missing', 'missing') };

describe('nextStates', () => {
  it.each([
    ['nothing changed', { ...asIs, locale: 'nl', changed: false }, start],
    [
      'Dutch changed: what was translated is older',
      { ...asIs, locale: 'nl', isBehind: ['en'] },
      states('own', 'outdated', 'own', 'missing'),
    ],
    [
      'a first Arabic text is a translation',
      { ...asIs, locale: 'ar' },
      states('own', 'translated', 'own', 'translated'),
    ],
    [
      'one of three texts is in part',
      { ...asIs, locale: 'ar', partly: true },
      states('own', 'translated', 'own', 'partly'),
    ],
    [
      'half of a translation taken away',
      { ...asIs, locale: 'en', partly: true },
      states('own', 'partly', 'own', 'missing'),
    ],
    [
      'copied Dutch is no translation',
      { ...asIs, locale: 'en', copied: true },
      states('own', 'missing', 'own', 'missing'),
    ],
    [
      'an editor says that a copy is right',
      { ...asIs, locale: 'ar', changed: false, given: { ...start, ar: 'translated' } },
      states('own', 'translated', 'own', 'translated'),
    ],
    ['a text of their own stays so', { ...asIs, locale: 'tr' }, start],
    ['English emptied', { ...asIs, locale: 'en', hasText: false }, states('own', 'missing', 'own', 'missing')],
    [
      'Dutch emptied: the form complains',
      { ...asIs, locale: 'nl', hasText: false, isBehind: ['en'] },
      states('own', 'outdated', 'own', 'missing'),
    ],
    [
      'what an editor chooses wins',
      { ...asIs, locale: 'nl', given: { ...start, en: 'own' } },
      states('own', 'own', 'own', 'missing'),
    ],
    ['Dutch words for the search changed, and no text', { ...asIs, locale: 'nl' }, start],
    ['Dutch is again what it was', { ...asIs, locale: 'nl', before: older, given: older, wasBehind: ['en'] }, start],
    [
      'one of two texts that the Dutch changed is translated',
      { ...asIs, locale: 'en', before: older, given: older, wasBehind: ['en'], isBehind: ['en'] },
      older,
    ],
    [
      'still right, says a translator',
      { ...asIs, locale: 'en', changed: false, before: older, given: older, treated: true },
      start,
    ],
    [
      'a small change, says an editor',
      { ...asIs, locale: 'nl', changed: false, before: older, given: older, treated: true },
      start,
    ],
    ['new in Dutch', { ...fresh, locale: 'nl' }, states('own', 'missing', 'missing', 'missing')],
    ['new in Turkish', { ...fresh, locale: 'tr' }, states('missing', 'missing', 'own', 'missing')],
    [
      'new and empty',
      { ...fresh, locale: 'nl', changed: false, hasText: false },
      states('own', 'missing', 'missing', 'missing'),
    ],
    [
      'a copy keeps its states',
      { ...fresh, locale: 'nl', given: start, isBehind: ['en'] },
      states('own', 'outdated', 'own', 'missing'),
    ],
  ] as const)('%s', (_name, save, expected) => expect(nextStates(save)).toEqual(expected));
});

const dutch = { title: 'Koor', summary: 'Elke week zingen wij samen.', 'rows.0.note': 'Neem iets te drinken mee.' };
const turkish = { title: 'Koor', summary: 'Her hafta birlikte.', 'rows.0.note': 'İçecek getirin.' };

test.each([
  ['whole, with a name that is the same', turkish, false, false],
  ['one is not there', { title: 'Koro', summary: 'Her hafta.' }, false, true],
  ['one still is the Dutch', { ...turkish, summary: dutch.summary }, false, true],
  ['of a copy also a name is no translation yet', turkish, true, true],
  ['more than the Dutch has', { ...turkish, body: 'Fazla.' }, false, false],
])('partly: %s', (_name, texts, wasCopy, expected) => expect(isPartly(dutch, texts, wasCopy)).toBe(expected));
