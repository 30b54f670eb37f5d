import type { Condition } from './conditions.ts';
import { valueOf } from './decode.ts';
import type { Question } from './question.ts';
import { echoesOf, formScore, isOfIntent, kindScore, matchesOf, nearStrength } from './rank.ts';
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
}[];

const topicMiss = 4;
const ageMiss = 3;
const wishWeight = 3;
const echoWeight = 1;

/** The topics of a question with the records of each. Rare topics weigh more; mere words weigh less beside a concept. */
export function topicsOf(question: Question, store: Store): Topics {
  const concepts = question.topics.some(({ senses, providers }) => senses.length > 0 || providers.length > 0);
  return question.topics.map((topic) => {
    const of = matchesOf(topic, store, question.named);
    const hard = topic.senses.length > 0 || topic.providers.length > 0 || !concepts;
    const rarity = Math.log(1 + store.size / (1 + of.size)) / Math.log(1 + store.size);
    return { of, parts: topic.parts, hard, weight: (hard ? 1 : 0.5) * (0.5 + rarity) };
  });
}

/** Scores one record; null when it is nothing of what was asked. */
function scoreOne(
  record: number,
  { question, topics, conditions, store, intent }: Asked,
  echoes: Set<number>,
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
  for (const { of, weight, parts, hard } of topics) {
    const match = of.get(record);
    weights += weight;
    if (match) {
      relevance += weight * match.strength;
      met += 1;
      if (match.strength <= nearStrength) {
        tier += topicMiss;
        misses.push(...parts);
      }
      // That a sentence names it does not make the record about it.
      else if (match.strength < 0.3 && hard) {
        tier += 2;
        misses.push(...parts);
      }
    } else if (hard && intent !== 'room') {
      tier += topicMiss;
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
  const form = formScore(question, store, record);
  return {
    record,
    tier,
    score:
      score +
      2 * kindScore(intent, kind) +
      (intent === 'usual' ? 0.4 : 2) * form +
      (echoes.has(record) ? echoWeight : 0),
    misses,
    sure,
    failed,
    lapsed: valueOf(store.columns.lapsed, record) === true,
  };
}

export type Asked = { question: Question; topics: Topics; conditions: Condition[]; store: Store; intent: Intent };

/** Every record that is something of what was asked, best first. */
export function scoreAll(asked: Asked, within: (record: number) => boolean): Scored[] {
  const { topics, store, intent } = asked;
  const candidates = new Set<number>();
  if (topics.length > 0) for (const { of } of topics) for (const record of of.keys()) candidates.add(record);
  if (topics.length === 0 || intent === 'room')
    for (let record = 0; record < store.size; record += 1)
      if (isOfIntent(intent, valueOf(store.columns.kind, record) ?? '')) candidates.add(record);
  const echoes = echoesOf(asked.question, store);
  const scored: Scored[] = [];
  for (const record of candidates) {
    if (!within(record)) continue;
    const each = scoreOne(record, asked, echoes);
    if (each) scored.push(each);
  }
  return scored.sort(
    (a, b) => a.tier - b.tier || Number(a.lapsed) - Number(b.lapsed) || b.score - a.score || a.record - b.record,
  );
}
