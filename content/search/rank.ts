import { valueOf } from './decode.ts';
import type { Question, Topic } from './question.ts';
import type { Store } from './store.ts';

/* How good a record is for a question: first how much of it is met, then how well. */

/** What a record is to one topic. */
type Match = { strength: number; field: 'concept' | 'title' | 'provider' | 'tags' | 'text' };

/** What a record is to a topic at most that is akin to it: an alternative, not an answer. */
export const nearStrength = 0.2;
/** Less than this is said of a topic in passing. */
export const passingStrength = 0.3;
const sameArt = 0.1;
const otherArt = 0.05;
const wanted = 0.5;
const fewMatches = 5;
const fieldStrength = { title: 1, tags: 0.8, text: 0.35 } as const;

/** The discipline that a concept is part of; undefined when it is part of none. */
const artOf = ({ lexicon }: Store, concept: number): string | undefined =>
  lexicon.concepts[lexicon.concepts[concept]?.within ?? -1]?.key;

/** The records of a topic, each with its strongest match. */
export function matchesOf(topic: Topic, store: Store, { named, player }: Question, intent: Intent): Map<number, Match> {
  const { columns } = store;
  const found = new Map<number, Match>();
  const put = (record: number, strength: number, field: Match['field']) => {
    const known = found.get(record);
    if (!known || known.strength < strength) found.set(record, { strength, field });
  };
  for (const { concept, weight } of topic.senses) {
    const art = artOf(store, concept);
    // A pianist in a sentence about ballet makes it no music. A room with a piano is a room with a piano.
    const isOther = (record: number) =>
      intent !== 'room' &&
      ((art !== undefined && !(valueOf(columns.disciplines, record) ?? []).includes(art)) ||
        (intent !== 'player' && valueOf(columns.kind, record) === 'notice'));
    for (const { record, strength, field } of store.about(concept))
      put(record, weight * (field === 'text' && isOther(record) ? otherArt : strength), field);
    if (player && art !== undefined)
      for (const { record } of store.about(lexiconNumber(store, art)))
        if (valueOf(columns.forms, record)?.includes('ask')) put(record, wanted, 'concept');
  }
  // What a word is the name of is meant sooner than the word in somebody's title.
  const said = (named ? 0.3 : 1) * (topic.senses.length > 0 ? 0.8 : 1);
  for (const word of topic.words)
    for (const { record, field } of store.posting(word)) put(record, fieldStrength[field] * said, field);
  if (topic.providers.length > 0) {
    const those = new Set(topic.providers);
    columns.provider.of.forEach((value, record) => {
      if (those.has(value)) put(record, 1, 'provider');
    });
  }
  // Nobody has a harp: who has music is the nearest there is.
  if ([...found.values()].filter(({ strength }) => strength >= passingStrength).length < fewMatches)
    for (const { concept } of topic.senses) {
      const within = store.lexicon.concepts[concept]?.within ?? -1;
      if (within >= 0) for (const { record } of store.about(within)) put(record, sameArt, 'concept');
    }
  return found;
}

const lexiconNumber = ({ lexicon }: Store, discipline: string): number =>
  lexicon.concepts.findIndex(({ type, key }) => type === 'discipline' && key === discipline);

// What people want when they do not say so: something to join, then who offers it.
const usual: Record<string, number> = {
  activity: 1,
  provider: 0.8,
  event: 0.6,
  step: 0.5,
  coach: 0.5,
  notice: 0.45,
  pass: 0.4,
  story: 0.35,
  space: 0.2,
  guide: 0.2,
};

const roomForms = new Set(['rental', 'rehearsal', 'dancefloor', 'workspace', 'stage', 'meeting']);
const visitForms = new Set(['performance', 'concert', 'exhibition', 'festival', 'openstage', 'openrehearsal']);
// Forms that are asked for themselves: a jam is no concert, a desk no dance floor.
const certainForms = new Set(
  [...visitForms, ...roomForms].filter((form) => form !== 'rental' && form !== 'performance' && form !== 'concert'),
);

/** What is asked for beside the topic: a room, something to visit, a pass, a player, a school, a career, or the usual. */
export type Intent = 'usual' | 'name' | 'room' | 'visit' | 'pass' | 'player' | 'institute' | 'school' | 'route';

export function intentOf({ forms, named, topics, wishes, player }: Question, { lexicon }: Store): Intent {
  if (named) return 'name';
  const has = (keys: ReadonlySet<string>) => forms.some(({ key }) => keys.has(key));
  const is = (type: string) =>
    topics.some(({ senses }) => senses.some(({ concept }) => lexicon.concepts[concept]?.type === type));
  if (is('pass')) return 'pass';
  if (has(roomForms)) return 'room';
  if (has(visitForms)) return 'visit';
  if (wishes.some(({ type }) => type === 'date') && !has(new Set(['lesson', 'course']))) return 'visit';
  if (wishes.some(({ type }) => type === 'stage')) return 'route';
  if (has(new Set(['school']))) return 'school';
  if (has(new Set(['institute']))) return 'institute';
  if (player && !has(new Set(['lesson', 'course']))) return 'player';
  if (has(new Set(['discount'])) && topics.length === 0 && wishes.length === 0) return 'pass';
  return 'usual';
}

const orders: Record<Intent, Record<string, number>> = {
  usual,
  name: { ...usual, provider: 2 },
  room: { ...usual, space: 3, provider: 1, activity: 0 },
  visit: { ...usual, event: 3 },
  pass: { ...usual, pass: 3, guide: 1.1, event: 1 },
  player: { ...usual, notice: 3 },
  institute: { ...usual, provider: 2 },
  school: { ...usual, event: 1.1, step: 1, guide: 0.9 },
  route: { ...usual, step: 3 },
};

/** How much a kind of record is what an intent asks for. */
export const kindScore = (intent: Intent, kind: string): number => orders[intent][kind] ?? 0.3;

const alone: Partial<Record<Intent, string[]>> = {
  room: ['space'],
  visit: ['event', 'activity'],
  usual: ['activity', 'provider', 'event', 'space', 'step', 'coach', 'notice'],
  institute: ['provider'],
  school: ['event', 'activity', 'step', 'guide', 'provider'],
  player: ['notice'],
};

/** Whether a record can be what an intent asks for when nothing is said of what it is about. */
export const isOfIntent = (intent: Intent, kind: string): boolean => alone[intent]?.includes(kind) ?? true;

/** The share of the asked forms that a record has, and the parts of the query with a certain form that it has not. */
export function formMatch(
  { forms }: Question,
  { columns }: Store,
  record: number,
): { share: number; missed: number[] } {
  if (forms.length === 0) return { share: 0, missed: [] };
  const known = valueOf(columns.forms, record) ?? [];
  const keys = [...new Set(forms.map(({ key }) => key))];
  const met = keys.filter((key) => known.includes(key));
  const missed = forms.flatMap(({ key, part }) =>
    certainForms.has(key) && !forms.some((other) => other.part === part && known.includes(other.key)) ? [part] : [],
  );
  return { share: met.length / keys.length, missed };
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
