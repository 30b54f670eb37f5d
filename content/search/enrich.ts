import type { Locale } from '../model/index.ts';
import type { Concept } from './types.ts';
import { foldedWords } from './tokens.ts';

const languages: Locale[] = ['nl', 'en', 'tr', 'ar'];

const folded = (word: string) => foldedWords(word).join(' ');

/** The folded words of a concept with what they weigh as evidence that it is the same thing: its name more than others. */
function evidence({ labels, synonyms = {} }: Concept): Map<string, number> {
  const words = new Map<string, number>();
  for (const language of languages) {
    for (const other of synonyms[language] ?? []) words.set(`${language} ${folded(other)}`, 1);
    const name = labels[language];
    if (name) words.set(`${language} ${folded(name)}`, 2);
  }
  return words;
}

const merged = (a: Concept['synonyms'] = {}, b: Concept['synonyms'] = {}): Concept['synonyms'] =>
  Object.fromEntries(languages.map((language) => [language, [...(a[language] ?? []), ...(b[language] ?? [])]]));

/**
 * Concepts of someone else with the words that we know for the same things: those of `ours` that share a name with
 * them in at least one language. For collections whose vocabulary has names and no synonyms.
 */
export function enrich(concepts: Concept[], ours: Concept[]): Concept[] {
  const known = ours.map((concept) => ({ concept, words: evidence(concept) }));
  return concepts.map((concept) => {
    const names = evidence(concept);
    const same = known
      .map((each) => ({
        concept: each.concept,
        sure: [...names].reduce((sum, [word, weight]) => sum + weight * (each.words.get(word) ?? 0), 0),
      }))
      .filter(({ sure }) => sure >= 4)
      .sort((a, b) => b.sure - a.sure);
    return same.slice(0, 2).reduce<Concept>(
      (all, { concept: { labels, synonyms, misspellings } }) => ({
        ...all,
        synonyms: merged(
          merged(
            all.synonyms,
            Object.fromEntries(Object.entries(labels).map(([language, name]) => [language, [name]])),
          ),
          synonyms,
        ),
        misspellings: merged(all.misspellings, misspellings),
      }),
      concept,
    );
  });
}
