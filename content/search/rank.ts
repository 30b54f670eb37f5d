import { valueOf } from './decode.ts';
import type { Question, Topic } from './question.ts';
import type { Store } from './store.ts';

/* How good a record is for a question: first how much of it is met, then how well. */

/** What a record is to one topic. */
type Match = { strength: number; field: 'concept' | 'title' | 'provider' | 'tags' | 'text' };

/** What a record is to a topic that it only shares the art form with: an alternative, not an answer. */
export const nearStrength = 0.1;
const fewMatches = 5;
const fieldStrength = { title: 1, tags: 0.8, text: 0.35 } as const;

/** The records of a topic, each with its strongest match. */
export function matchesOf(topic: Topic, store: Store, named: boolean): Map<number, Match> {
  const found = new Map<number, Match>();
  const put = (record: number, strength: number, field: Match['field']) => {
    const known = found.get(record);
    if (!known || known.strength < strength) found.set(record, { strength, field });
  };
  for (const { concept, weight } of topic.senses)
    for (const { record, strength, field } of store.about(concept)) put(record, strength * weight, field);
  // What a word is the name of is meant sooner than the word in somebody's title.
  const said = (named ? 0.3 : 1) * (topic.senses.length > 0 ? 0.8 : 1);
  for (const word of topic.words)
    for (const { record, field } of store.posting(word)) put(record, fieldStrength[field] * said, field);
  if (topic.providers.length > 0) {
    const wanted = new Set(topic.providers);
    store.columns.provider.of.forEach((value, record) => {
      if (wanted.has(value)) put(record, 1, 'provider');
    });
  }
  // Nobody has a harp: who has music is the nearest there is.
  if (found.size < fewMatches)
    for (const { concept } of topic.senses) {
      const within = store.lexicon.concepts[concept]?.within ?? -1;
      if (within >= 0) for (const { record } of store.about(within)) put(record, nearStrength, 'concept');
    }
  return found;
}

// What people want when they do not say so: something to join, then who offers it.
const usual: Record<string, number> = {
  activity: 1,
  provider: 0.8,
  event: 0.6,
  step: 0.5,
  pass: 0.4,
  story: 0.35,
  space: 0.2,
  guide: 0.2,
};
const forName: Record<string, number> = { ...usual, provider: 2 };
const forRoom: Record<string, number> = { ...usual, space: 3, provider: 1, activity: 0 };
const forVisit: Record<string, number> = { ...usual, event: 3 };
const forPass: Record<string, number> = { ...usual, pass: 3, guide: 1.1, event: 1 };

const roomForms = new Set(['rental', 'rehearsal', 'dancefloor', 'workspace', 'stage', 'meeting']);
const visitForms = new Set(['performance', 'exhibition', 'festival', 'openstage']);

/** What is asked for beside the topic: a room, something to visit, a pass, or the usual. */
export type Intent = 'usual' | 'name' | 'room' | 'visit' | 'pass';

export function intentOf({ forms, named, topics, wishes }: Question, { lexicon }: Store): Intent {
  if (named) return 'name';
  const keys = forms.map(({ concept }) => lexicon.concepts[concept]?.key ?? '');
  const isPass = topics.some(({ senses }) => senses.some(({ concept }) => lexicon.concepts[concept]?.type === 'pass'));
  if (isPass) return 'pass';
  if (keys.some((key) => roomForms.has(key))) return 'room';
  if (keys.some((key) => visitForms.has(key))) return 'visit';
  if (keys.includes('discount') && topics.length === 0 && wishes.length === 0) return 'pass';
  return 'usual';
}

const orders: Record<Intent, Record<string, number>> = {
  usual,
  name: forName,
  room: forRoom,
  visit: forVisit,
  pass: forPass,
};

/** How much a kind of record is what an intent asks for. */
export const kindScore = (intent: Intent, kind: string): number => orders[intent][kind] ?? 0.3;

/** Whether a record can be what an intent asks for at all. */
export const isOfIntent = (intent: Intent, kind: string): boolean => intent !== 'room' || kind === 'space';

/** The share of the asked forms that a record has. */
export function formScore({ forms }: Question, { lexicon, columns }: Store, record: number): number {
  if (forms.length === 0) return 0;
  const known = valueOf(columns.forms, record) ?? [];
  const keys = [...new Set(forms.map(({ concept }) => lexicon.concepts[concept]?.key ?? ''))];
  return keys.filter((key) => known.includes(key)).length / keys.length;
}

// Of a provider, only what it does most.
const surelyAbout = 0.8;

/** The records that are about an echo of the question. */
export const echoesOf = ({ echoes }: Question, store: Store): Set<number> =>
  new Set(
    echoes.flatMap((concept) =>
      store.about(concept).flatMap(({ record, strength }) => (strength >= surelyAbout ? [record] : [])),
    ),
  );
