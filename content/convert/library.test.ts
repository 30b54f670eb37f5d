import { describe, expect, test } from 'vitest';
import { readerOf } from './library.ts';

const library = {
  nl: {
    'x.a': 'Gratis.',
    'x.b': 'Kom langs. Het kost 5 euro.',
    'x.c': 'Het kost 5 euro.',
    'x.d': 'Via school (controleren).',
    'x.list.0': 'een',
    'x.list.1': 'Je krijgt 50% korting.',
    'x.list.2': 'drie',
  },
  en: { 'x.a': 'Free.', 'x.b': 'Drop in. It costs 5 euros.', 'x.c': 'It costs 5 euros.', 'x.list.0': 'one' },
  tr: { 'x.a': 'Ücretsiz.', 'x.b': 'Uğra; 5 euro tutar.' },
  ar: {},
};

describe('readerOf', () => {
  test('gives every language there is, and the state of each', () => {
    const texts = readerOf(library, 'x');
    expect(texts.text('a')).toEqual({ nl: 'Gratis.', en: 'Free.', tr: 'Ücretsiz.' });
    expect(texts.states()).toEqual({ nl: 'own', en: 'translated', tr: 'translated', ar: 'missing' });
  });

  test('is null for a key without text, and counts no language as missing for it', () => {
    const texts = readerOf(library, 'x');
    expect(texts.text('none')).toBeNull();
    expect(texts.states().ar).toBe('translated');
  });

  test('leaves out the sentence with an undated amount, in translations with the same sentences', () => {
    const texts = readerOf(library, 'x');
    expect(texts.text('b')).toEqual({ nl: 'Kom langs.', en: 'Drop in.' });
    expect(texts.notes.join()).toContain('Het kost 5 euro.');
    expect(texts.states().tr).toBe('missing');
  });

  test('puts the year of the record behind an amount', () => {
    expect(readerOf(library, 'x', '2021').text('c')).toEqual({
      nl: 'Het kost 5 euro (2021).',
      en: 'It costs 5 euros (2021).',
    });
  });

  test('leaves the year out of the text where it has a field of its own', () => {
    expect(readerOf(library, 'x', '2021', true).text('c')?.nl).toBe('Het kost 5 euro.');
  });

  test('leaves out what must be checked, with a note', () => {
    const texts = readerOf(library, 'x');
    expect(texts.text('d')).toBeNull();
    expect(texts.notes).toHaveLength(1);
  });

  test('a list skips what may not be shown', () => {
    const texts = readerOf(library, 'x');
    expect(texts.list('list').map(({ nl }) => nl)).toEqual(['een', 'drie']);
  });

  test('a required text that may not be shown is an error that names it', () => {
    expect(() => readerOf(library, 'x').required('c')).toThrow('x.c');
  });
});
