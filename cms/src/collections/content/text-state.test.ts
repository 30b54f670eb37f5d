import type { TextStates } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { nextStates } from './text-state.ts';

const states = (
  nl: TextStates['nl'],
  en: TextStates['en'],
  tr: TextStates['tr'],
  ar: TextStates['ar'],
): TextStates => ({ nl, en, tr, ar });
const start = states('own', 'translated', 'own', 'missing');
const asIs = { before: start, given: start, changed: true, hasText: true };
const fresh = { before: null, given: states('own', 'missing', 'missing', 'missing'), changed: true, hasText: true };

describe('nextStates', () => {
  it.each([
    ['nothing changed', { ...asIs, locale: 'nl', changed: false }, start],
    [
      'Dutch changed: what was translated is older',
      { ...asIs, locale: 'nl' },
      states('own', 'outdated', 'own', 'missing'),
    ],
    [
      'a first Arabic text is a translation',
      { ...asIs, locale: 'ar' },
      states('own', 'translated', 'own', 'translated'),
    ],
    ['a text of their own stays so', { ...asIs, locale: 'tr' }, start],
    ['English emptied', { ...asIs, locale: 'en', hasText: false }, states('own', 'missing', 'own', 'missing')],
    [
      'Dutch emptied: the form complains',
      { ...asIs, locale: 'nl', hasText: false },
      states('own', 'outdated', 'own', 'missing'),
    ],
    [
      'what an editor chooses wins',
      { ...asIs, locale: 'nl', given: { ...start, en: 'own' } },
      states('own', 'own', 'own', 'missing'),
    ],
    ['new in Dutch', { ...fresh, locale: 'nl' }, states('own', 'missing', 'missing', 'missing')],
    ['new in Turkish', { ...fresh, locale: 'tr' }, states('missing', 'missing', 'own', 'missing')],
    [
      'new and empty',
      { ...fresh, locale: 'nl', changed: false, hasText: false },
      states('own', 'missing', 'missing', 'missing'),
    ],
    ['a copy keeps its states', { ...fresh, locale: 'nl', given: start }, states('own', 'outdated', 'own', 'missing')],
  ] as const)('%s', (_name, save, expected) => expect(nextStates(save)).toEqual(expected));
});
