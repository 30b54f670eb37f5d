import type { Known } from './known.ts';
import { isPartOnly } from './lexicon.ts';
import type { Sense } from './lexicon.ts';
import type { Part } from './part.ts';
import type { Reading } from './read.ts';
import { foldedWords } from './tokens.ts';
import type { ConceptType } from './types.ts';

/** What it is about: concepts, words of the texts, or the name of an organisation. One of its meanings is enough. */
export type Topic = { senses: Sense[]; words: number[]; providers: number[]; parts: number[]; isTheme?: boolean };

type Wished = Exclude<ConceptType, 'term' | 'discipline' | 'theme' | 'form'>;

/** A condition that was read in the query. */
export type Wish =
  | { type: 'age'; years: [from: number, until: number]; part: number }
  | { type: 'date'; days: [from: string, until: string]; part: number }
  | { type: 'size'; people: number; part: number }
  | { type: Wished; senses: Sense[]; part: number };

/** A form that was asked, by its key: a concert, a room, a class. */
type AskedForm = { key: string; part: number };

export type Question = {
  topics: Topic[];
  wishes: Wish[];
  forms: AskedForm[];
  /** The whole query is the name of an organisation, or has one in it. */
  named: boolean;
  /** Organisations with words of the query in their name. */
  names: number[];
  /** The postcode to be near to; empty for the visitor's own, null when nothing was said of it. */
  near: string | null;
  /** Somebody to play with is meant: a player is named or looked for. */
  player: boolean;
  /** Topics with the one word of the query in a longer name: of all music, `müzik` finds what is called so first. */
  echoes: number[];
};

const isTopic = (type: ConceptType | undefined) => type === 'term' || type === 'discipline' || type === 'theme';

/** The senses that are meant: those of the type that the surest sense has; a place can be district and neighbourhood. */
function meant({ senses, how, text }: Part, { lexicon }: Known): { type: ConceptType; senses: Sense[] } | null {
  const typeOf = ({ concept }: Sense) => lexicon.concepts[concept]?.type ?? 'term';
  // Of what a word can become, what one can do is likelier than where.
  const likely = (sense: Sense) => sense.weight + (how === 'completed' && isTopic(typeOf(sense)) ? 1 : 0);
  // Of as likely meanings a word is what one can do, and a phrase in what form: an open mic.
  const first = (sense: Sense) => Number(text.includes(' ') ? typeOf(sense) === 'form' : isTopic(typeOf(sense)));
  const [best] = [...senses].sort((a, b) => likely(b) - likely(a) || first(b) - first(a));
  if (!best) return null;
  const type = typeOf(best);
  const group = (each: ConceptType) => (isTopic(each) ? 'topic' : each === 'neighbourhood' ? 'district' : each);
  const same = senses.filter((sense) => group(typeOf(sense)) === group(type));
  // What a term is called means that term, and of the art forms only its own: a musical is no music.
  const named = type === 'term' && best.weight === 1 ? best.concept : null;
  const within = named === null ? -1 : (lexicon.concepts[named]?.within ?? -1);
  const sure = same.filter(
    (sense) => named === null || typeOf(sense) !== 'discipline' || sense.concept === within || sense.weight === 1,
  );
  // "Theatre" is also what acting is called: who types it is likelier to want that than all of the art form.
  const narrow = sure.some((sense) => typeOf(sense) === 'term');
  const weigh = (sense: Sense) =>
    narrow && typeOf(sense) === 'discipline' ? { ...sense, weight: sense.weight * 0.85 } : sense;
  return { type, senses: sure.map(weigh) };
}

/**
 * Whether a part says what is meant beside words that we do not know. One that is only in sentences or a piece of a name
 * does not, nor does an everyday word: who asks `vakantie boeken` wants no books.
 */
const isTelling = ({ words, senses, providers, text }: Part, { telling, lexicon }: Known) =>
  !lexicon.ordinary.has(text) && (!isPartOnly(senses) || providers.length > 0 || words.some(telling));

/** What the named facts of a query ask. */
function askedOf(parts: Part[]): Pick<Question, 'wishes' | 'forms' | 'near'> {
  const [wishes, forms]: [Wish[], AskedForm[]] = [[], []];
  let near: string | null = null;
  parts.forEach(({ named }, part) => {
    if (named?.type === 'age') wishes.push({ type: 'age', years: [named.min, named.max], part });
    if (named?.type === 'age' && named.school) forms.push({ key: 'school', part });
    if (named?.type === 'date') wishes.push({ type: 'date', days: [named.from, named.until], part });
    if (named?.type === 'size') wishes.push({ type: 'size', people: named.people, part });
    if (named?.type === 'near') near = near || named.postcode;
  });
  return { wishes, forms, near };
}

/** What a reading asks; null when it asks nothing that we know. */
export function questionOf({ parts, unknown, either, typed, names }: Reading, known: Known): Question | null {
  const topics: Topic[] = [];
  const { wishes, forms, near } = askedOf(parts);
  const passes: { part: number; senses: Sense[] }[] = [];
  const hasName = parts.some(({ senses }) => !isPartOnly(senses));
  parts.forEach((part, number) => {
    if (part.named) return;
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
        isTheme: meaning?.type === 'theme',
      });
    else if (meaning.type === 'form')
      for (const { concept } of meaning.senses)
        forms.push({ key: known.lexicon.concepts[concept]?.key ?? '', part: number });
    else if (meaning.type === 'pass') passes.push({ part: number, senses: meaning.senses });
    else wishes.push({ type: meaning.type as Wished, senses: meaning.senses, part: number });
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
  if (topics.length + wishes.length + forms.length === 0 && near === null) return null;
  const [only] = parts.length === 1 && unknown.length === 0 ? parts : [];
  const echoes = only && !only.text.includes(' ') ? known.lexicon.namesWith(only.text) : [];
  // Near a place that is named is that place.
  const isPlaced = wishes.some(({ type }) => type === 'district' || type === 'neighbourhood');
  const nearTo = near === '' && isPlaced ? null : near;
  const player = typed.some(({ word }) => known.readers?.players.has(word) === true);
  const asked = either && topics.length > 1 ? [together(topics)] : topics;
  return { topics: asked, wishes, forms, named, names, near: nearTo, player, echoes };
}

const together = (topics: Topic[]): Topic => ({
  senses: topics.flatMap(({ senses }) => senses),
  words: topics.flatMap(({ words }) => words),
  providers: topics.flatMap(({ providers }) => providers),
  parts: topics.flatMap(({ parts }) => parts),
});
