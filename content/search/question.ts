import type { Known } from './known.ts';
import { isPartOnly } from './lexicon.ts';
import type { Sense } from './lexicon.ts';
import type { Part, Reading } from './read.ts';
import { foldedWords } from './tokens.ts';
import type { ConceptType } from './types.ts';

/** What it is about: concepts, words of the texts, or the name of an organisation. One of its meanings is enough. */
export type Topic = { senses: Sense[]; words: number[]; providers: number[]; parts: number[] };

/** A condition that was read in the query. */
export type Wish =
  | { type: 'age'; years: [from: number, until: number]; part: number }
  | { type: Exclude<ConceptType, 'term' | 'discipline' | 'form' | 'kind'>; senses: Sense[]; part: number };

export type Question = {
  topics: Topic[];
  wishes: Wish[];
  /** Forms that were asked: a concert, a room, a class. */
  forms: Sense[];
  /** The whole query is the name of an organisation, or has one in it. */
  named: boolean;
  /**
   * Topics with the one word of the query in a longer name: of all music, `müzik` finds what is called so first. They
   * only put in order what is found anyway.
   */
  echoes: number[];
};

const isTopic = (type: ConceptType | undefined) => type === 'term' || type === 'discipline';

/** The senses that are meant: those of the type that the surest sense has; a place can be district and neighbourhood. */
function meant({ senses, how }: Part, { lexicon }: Known): { type: ConceptType; senses: Sense[] } | null {
  const typeOf = ({ concept }: Sense) => lexicon.concepts[concept]?.type ?? 'term';
  // Of what a word can become, what one can do is likelier than where.
  const likely = (sense: Sense) => sense.weight + (how === 'completed' && isTopic(typeOf(sense)) ? 1 : 0);
  const [best] = [...senses].sort(
    (a, b) => likely(b) - likely(a) || Number(isTopic(typeOf(b))) - Number(isTopic(typeOf(a))),
  );
  if (!best) return null;
  const type = typeOf(best);
  const group = (each: ConceptType) => (isTopic(each) ? 'topic' : each === 'neighbourhood' ? 'district' : each);
  const same = senses.filter((sense) => group(typeOf(sense)) === group(type));
  // "Theatre" is also what acting is called: who types it is likelier to want that than all of the art form.
  const narrow = same.some((sense) => typeOf(sense) === 'term');
  const weigh = (sense: Sense) =>
    narrow && typeOf(sense) === 'discipline' ? { ...sense, weight: sense.weight * 0.85 } : sense;
  return { type, senses: same.map(weigh) };
}

/**
 * Whether a part says what is meant beside words that we do not know. One that is only in sentences or a piece of a name
 * does not, nor does an everyday word: who asks `vakantie boeken` wants no books.
 */
const isTelling = ({ words, senses, providers, text }: Part, { telling, lexicon }: Known) =>
  !lexicon.ordinary.has(text) && (!isPartOnly(senses) || providers.length > 0 || words.some(telling));

/** What a reading asks; null when it asks nothing that we know. */
export function questionOf({ parts, unknown, either }: Reading, known: Known): Question | null {
  const topics: Topic[] = [];
  const wishes: Wish[] = [];
  const forms: Sense[] = [];
  const passes: { part: number; senses: Sense[] }[] = [];
  const hasName = parts.some(({ senses }) => !isPartOnly(senses));
  parts.forEach((part, number) => {
    if (part.age) {
      wishes.push({ type: 'age', years: [part.age.min, part.age.max], part: number });
      return;
    }
    const meaning = meant(part, known);
    // Beside a word that is a name of its own, a piece of a name only helps to find texts.
    const isPiece = isPartOnly(part.senses) && hasName;
    if (isPiece && part.words.length + part.providers.length === 0) return;
    if (meaning === null || isTopic(meaning.type))
      topics.push({
        senses: isPiece ? [] : (meaning?.senses ?? []),
        words: part.words,
        providers: part.providers,
        parts: [number],
      });
    else if (meaning.type === 'form' || meaning.type === 'kind') forms.push(...meaning.senses);
    else if (meaning.type === 'pass') passes.push({ part: number, senses: meaning.senses });
    else wishes.push({ type: meaning.type as Exclude<Wish['type'], 'age'>, senses: meaning.senses, part: number });
  });
  const full = known.namedInFull(new Set(parts.flatMap(({ text }) => foldedWords(text))));
  if (full.length > 0) topics.unshift({ senses: [], words: [], providers: full, parts: parts.map((_, at) => at) });
  const named = topics.some(({ providers, senses }) => providers.length > 0 && senses.length === 0);
  const telling = topics.some(({ parts: of }) => of.some((at) => parts[at] && isTelling(parts[at], known)));
  if (unknown.length > 0 && !telling) return null;
  // A pass is what it is about, unless something else is.
  const about = topics.some(({ senses, providers }) => senses.length > 0 || providers.length > 0);
  for (const { part, senses } of passes)
    if (!about) topics.push({ senses, words: [], providers: [], parts: [part] });
    else wishes.push({ type: 'pass', senses, part });
  if (topics.length + wishes.length + forms.length === 0) return null;
  const [only] = parts.length === 1 && unknown.length === 0 ? parts : [];
  const echoes = only && !only.text.includes(' ') ? known.lexicon.namesWith(only.text) : [];
  return { topics: either && topics.length > 1 ? [together(topics)] : topics, wishes, forms, named, echoes };
}

const together = (topics: Topic[]): Topic => ({
  senses: topics.flatMap(({ senses }) => senses),
  words: topics.flatMap(({ words }) => words),
  providers: topics.flatMap(({ providers }) => providers),
  parts: topics.flatMap(({ parts }) => parts),
});
