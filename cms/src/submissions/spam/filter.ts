import { corpus } from './corpus/index.ts';
import { marksOf } from './words.ts';

/** A text of which somebody said what it is, as the marks that it is known by. */
export type Example = { marks: string[]; isSpam: boolean };

/** In how many texts of each kind a mark stands. */
type Seen = { spam: number; honest: number };

/** What was learned from examples; `write` is how it writes a mark (a learned one is not kept as a word). */
export type Filter = { seen: Map<string, Seen>; texts: Seen; write: (mark: string) => string };

/** Texts of a mark that nobody has seen: small, so that a word in one text says a lot (tried on the corpus). */
const unseen = 0.3;

/** From these odds (natural logarithm) on a text is taken for spam: fitted on half of the corpus, tested on the other. */
const threshold = 2;

/** What one mark can say at most: no word decides alone, neither one that honest people use too nor one that is new. */
const most = 2;

/** Learns from examples whose marks `write` has written. */
export function learn(examples: Iterable<Example>, write: (mark: string) => string): Filter {
  const filter: Filter = { seen: new Map(), texts: { spam: 0, honest: 0 }, write };
  for (const { marks, isSpam } of examples) {
    const kind = isSpam ? 'spam' : 'honest';
    filter.texts[kind] += 1;
    for (const mark of marks) {
      const times = filter.seen.get(mark) ?? { spam: 0, honest: 0 };
      times[kind] += 1;
      filter.seen.set(mark, times);
    }
  }
  return filter;
}

/** Words of a text that must be known, to say anything about it: nothing is held against a language that nobody taught us. */
const fewestKnown = 3;

/**
 * How much more likely a text is spam than honest, as a natural logarithm: naive Bayes over the marks that were seen. 0 when
 * hardly any word is known.
 */
function oddsOf({ seen, texts, write }: Filter, text: string): number {
  const share = (times: number, all: number) => Math.log((times + unseen) / (all + 2 * unseen));
  let [odds, known] = [0, 0];
  for (const mark of marksOf(text)) {
    const times = seen.get(write(mark));
    if (!times) continue;
    if (!mark.startsWith('#')) known += 1;
    const says = share(times.spam, texts.spam) - share(times.honest, texts.honest);
    odds += Math.max(-most, Math.min(most, says));
  }
  return known < fewestKnown ? 0 : odds;
}

/** Whether a text reads like what is sent to every form. */
export const readsLikeSpam = (filter: Filter, text: string): boolean => oddsOf(filter, text) > threshold;

/** The examples that we made up, with their marks as they are. */
export const madeUp = (): Example[] =>
  Object.values(corpus).flatMap(({ honest, spam }) => [
    ...honest.map((text) => ({ marks: marksOf(text), isSpam: false })),
    ...spam.map((text) => ({ marks: marksOf(text), isSpam: true })),
  ]);

let first: Filter | null = null;

/** What is known before an editor has decided anything. */
export const firstFilter = (): Filter => (first ??= learn(madeUp(), (mark) => mark));
