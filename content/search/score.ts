import type { Condition } from './conditions.ts';
import { valueOf } from './decode.ts';
import type { Question } from './question.ts';
import { echoesOf, formMatch, isOfIntent, kindScore, matchesOf, nearStrength, passingStrength } from './rank.ts';
import type { Intent } from './rank.ts';
import type { Store } from './store.ts';
import type { Why } from './types.ts';

/** A record with its place in the answer: the lowest tier first, within a tier what did not lapse, then the highest score. */
export type Scored = {
  record: number;
  tier: number;
  score: number;
  /** Parts of the query that are not met. */
  misses: number[];
  sure: boolean;
  /** Facets of the conditions that are not met. */
  failed: Set<string> | null;
  lapsed: boolean;
};

export type Topics = {
  of: Map<number, { strength: number; field: Why['field'] }>;
  weight: number;
  parts: number[];
  hard: boolean;
  /** How far behind a record comes that is not about it. */
  miss: number;
  /** There is nothing that is more than akin to it. */
  lacking: boolean;
}[];

const topicMiss = 4;
const ageMiss = 3;
const wishWeight = 3;
const echoWeight = 1;
const nameWeight = 3;
const schoolWeight = 3;

/** The topics of a question with the records of each. Rare topics weigh more; mere words weigh less beside a concept. */
export function topicsOf(question: Question, store: Store, intent: Intent): Topics {
  const concepts = question.topics.some(({ senses, providers }) => senses.length > 0 || providers.length > 0);
  return question.topics.map((topic) => {
    const of = matchesOf(topic, store, question, intent);
    const hard = topic.senses.length > 0 || topic.providers.length > 0 || !concepts;
    // A theme without lessons, such as money, says what kind of answer is wanted: what is only of the art comes after that.
    const isLesson = (record: number) => valueOf(store.columns.kind, record) === 'activity';
    const miss = topic.isTheme && ![...of.keys()].some(isLesson) ? topicMiss + 1 : topicMiss;
    const rarity = Math.log(1 + store.size / (1 + of.size)) / Math.log(1 + store.size);
    const lacking = topic.senses.length > 0 && [...of.values()].every(({ strength }) => strength < passingStrength);
    return { of, parts: topic.parts, hard, miss, lacking, weight: (hard ? 1 : 0.5) * (0.5 + rarity) };
  });
}

/** Scores one record; null when it is nothing of what was asked. */
function scoreOne(
  record: number,
  { question, topics, conditions, store, intent }: Asked,
  { echoes, names }: { echoes: Set<number>; names: Set<number> },
): Scored | null {
  const kind = valueOf(store.columns.kind, record) ?? '';
  let tier = 0;
  let score = 0;
  let sure = true;
  const misses: number[] = [];
  let failed: Set<string> | null = null;
  let relevance = 0;
  let weights = 0;
  let met = 0;
  for (const { of, weight, parts, hard, miss } of topics) {
    const match = of.get(record);
    weights += weight;
    if (match) {
      relevance += weight * match.strength;
      met += 1;
      // A room need not be about it.
      if (intent === 'room') continue;
      if (match.strength <= nearStrength) {
        tier += topicMiss;
        misses.push(...parts);
      }
      // That a sentence names it does not make the record about it.
      else if (match.strength < passingStrength && hard) {
        tier += 2;
        misses.push(...parts);
      }
    } else if (hard && intent !== 'room') {
      tier += miss;
      misses.push(...parts);
    }
  }
  if (intent === 'room' && kind !== 'space') tier += 1;
  if (topics.length > 0 && met === 0 && intent !== 'room') return null;
  score += weights > 0 ? (10 * relevance) / weights : 0;
  for (const { part, fatal, of, facet } of conditions) {
    const { answer, fit } = of(record);
    if (answer === 'no') {
      (failed ??= new Set()).add(part === null ? `filter ${facet}` : facet);
      if (part !== null) misses.push(part);
      tier += fatal ? ageMiss : 1;
    }
    if (answer === 'unknown') sure = false;
    score += wishWeight * fit;
  }
  const { share, missed } = formMatch(question, store, record);
  // Of a topic a concert is welcome where a lesson was asked; without one the form is all that was asked.
  if (missed.length > 0 && (topics.length === 0 || (intent === 'room' && kind === 'space'))) {
    tier += 1;
    misses.push(...missed);
  }
  const known = valueOf(store.columns.forms, record) ?? [];
  // What is for classes of schools is of little use to others.
  if (kind === 'event' && intent !== 'school' && known.includes('school')) score -= schoolWeight;
  score += 2 * kindScore(intent, kind) + (intent === 'usual' ? 0.4 : intent === 'school' ? 4 : 2) * share;
  if (echoes.has(record)) score += echoWeight;
  if (names.has(store.columns.provider.of[record] ?? 0)) score += kind === 'provider' ? nameWeight : echoWeight;
  const lapsed = valueOf(store.columns.lapsed, record) === true;
  return { record, tier, score, misses: [...new Set(misses)], sure, failed, lapsed };
}

export type Asked = { question: Question; topics: Topics; conditions: Condition[]; store: Store; intent: Intent };

/** The records that can be an answer: those of the topics, or all that the intent can mean. */
function candidatesOf({ question, topics, store, intent }: Asked): Set<number> {
  const found = new Set<number>();
  for (const { of } of topics) for (const record of of.keys()) found.add(record);
  if (topics.length > 0 && intent !== 'room') return found;
  const asksForAll = question.wishes.length + question.forms.length === 0 && question.near === null;
  for (let record = 0; record < store.size; record += 1)
    if (asksForAll || isOfIntent(intent, valueOf(store.columns.kind, record) ?? '')) found.add(record);
  return found;
}

/**
 * Without a topic, nearly as asked is nearly anything: when enough is as asked in form and day, the rest stays away.
 */
function precise(scored: Scored[], { question, topics }: Asked): Scored[] {
  if (topics.length > 0) return scored;
  const certain = new Set([
    ...question.forms.map(({ part }) => part),
    ...question.wishes.flatMap(({ type, part }) => (type === 'date' ? [part] : [])),
  ]);
  if (certain.size === 0) return scored;
  const asked = scored.filter(({ misses }) => !misses.some((part) => certain.has(part)));
  return asked.some(({ tier, sure }) => tier === 0 && sure) ? asked : scored;
}

/** Every record that is something of what was asked, best first. */
export function scoreAll(asked: Asked, within: (record: number) => boolean): Scored[] {
  const { store, question } = asked;
  const favoured = { echoes: echoesOf(question, store), names: new Set(question.names) };
  const scored: Scored[] = [];
  for (const record of candidatesOf(asked)) {
    if (!within(record)) continue;
    const each = scoreOne(record, asked, favoured);
    if (each) scored.push(each);
  }
  const { standing } = store;
  return precise(scored, asked).sort(
    (a, b) =>
      a.tier - b.tier ||
      Number(a.lapsed) - Number(b.lapsed) ||
      b.score - a.score ||
      standing(b.record) - standing(a.record),
  );
}
