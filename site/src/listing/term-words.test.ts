import { disciplines } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { labelWords, termWords } from './term-words.ts';

describe('termWords', () => {
  it('has names, synonyms and misspellings of all languages, folded, each once', () => {
    const term = {
      name: { nl: 'Bağlama', tr: 'Bağlama', ar: 'بغلمة' },
      synonyms: { nl: ['Saz'], tr: ['saz', 'BAĞLAMA'] },
      misspellings: { nl: ['baglema'] },
    };
    expect(termWords(term)).toBe('baglama saz baglema بغلمه');
  });
});

describe('labelWords', () => {
  it('has the name in every language', () => {
    expect(labelWords(disciplines.music)).toBe('muziek music muzik موسيقي');
  });
});
