import { foldedWords } from '@kunstwijzer/content/search';
import { likeness, pairsOf } from '@kunstwijzer/content/submission';
import type { Provider } from './provider-records.ts';

/** Words in names that people leave out, or add. */
const spare = new Set(['stichting', 'vereniging', 'de', 'het', 'the']);

/** Names that are less alike may be of two organisations. */
const alike = 0.85;

function wordsOf(name: string): string[] {
  const words = foldedWords(name);
  const telling = words.filter((word) => !spare.has(word));
  return telling.length > 0 ? telling : words;
}

/** How much two names are the same, from 0 to 1; spaces, accents and spare words apart. */
function sameness(a: string, b: string): number {
  const [one, other] = [wordsOf(a), wordsOf(b)];
  if (one.length === 0 || other.length === 0) return 0;
  return one.join('') === other.join('') ? 1 : likeness(pairsOf(one.join(' ')), pairsOf(other.join(' ')));
}

/** The slug of the provider that an organisation in a notice is: of those whose name is nearly it, the nearest. */
export function calledAs(providers: Provider[], organisation: string): string | null {
  const scored = providers.map(({ slug, name }) => ({ slug, score: sameness(name, organisation) }));
  const [nearest] = scored.filter(({ score }) => score >= alike).sort((a, b) => b.score - a.score);
  return nearest?.slug ?? null;
}
