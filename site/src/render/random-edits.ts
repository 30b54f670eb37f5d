import { localeKeys } from '@kunstwijzer/content/model';
import type { Snapshot, Term } from '@kunstwijzer/content/model';

/* Edits such as editors make, for the test of incremental publishing: the same seed always gives the same edit. */

/** Numbers in [0, 1): mulberry32, good enough for tests. */
function random(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const lists = [
  'providers',
  'activities',
  'events',
  'stories',
  'spaces',
  'guides',
  'passes',
  'terms',
  'notices',
] as const;
type List = (typeof lists)[number];
type Edit = (snapshot: Snapshot, roll: () => number) => Snapshot;

const texts = (text: string) => ({ nl: text, en: `${text} (en)`, tr: `${text} (tr)`, ar: `${text} (ar)` });
const pick = <T>(options: readonly T[], roll: () => number): T => options[Math.floor(roll() * options.length)] as T;

/** Replaces one record of a list that has any. */
function change(snapshot: Snapshot, roll: () => number, to: (record: Record<string, unknown>) => object): Snapshot {
  const list: List = pick(
    lists.filter((name) => snapshot[name].length > 0),
    roll,
  );
  const index = Math.floor(roll() * snapshot[list].length);
  return { ...snapshot, [list]: snapshot[list].map((record, i) => (i === index ? to(record) : record)) };
}

const edits: Record<string, Edit> = {
  text: (snapshot, roll) =>
    change(snapshot, roll, (record) => {
      const fields = ['title', 'name', 'summary', 'question'].filter((field) => field in record);
      const field = pick(fields, roll);
      const old = record[field];
      const locale = pick(localeKeys, roll);
      const fresh = `Anders ${Math.floor(roll() * 1e6)}`;
      return { ...record, [field]: typeof old === 'string' ? fresh : { ...(old as object), [locale]: fresh } };
    }),
  slug: (snapshot, roll) => {
    const { slug } = pick<{ slug: string }>(snapshot[pick(['activities', 'events', 'providers'] as const, roll)], roll);
    const moved = `verhuisd-${Math.floor(roll() * 1e6)}`;
    // Everything that refers to it goes along.
    return JSON.parse(JSON.stringify(snapshot).replaceAll(`"${slug}"`, `"${moved}"`)) as Snapshot;
  },
  delete: (snapshot, roll) => {
    const list = pick(['activities', 'events', 'stories', 'notices', 'guides'] as const, roll);
    const gone = pick<object>(snapshot[list], roll);
    return { ...snapshot, [list]: (snapshot[list] as object[]).filter((record) => record !== gone) };
  },
  'new record': (snapshot, roll) => {
    const list = pick(['activities', 'events', 'stories'] as const, roll);
    const like = pick<object>(snapshot[list], roll);
    return { ...snapshot, [list]: [...snapshot[list], { ...like, slug: `nieuw-${Math.floor(roll() * 1e6)}` }] };
  },
  'new term': (snapshot, roll) => {
    const like = pick(snapshot.terms, roll);
    const term: Term = { ...like, slug: `vak-${Math.floor(roll() * 1e6)}`, name: texts('Nieuw vak') };
    const named = { ...snapshot, terms: [...snapshot.terms, term] };
    const { slug } = pick(snapshot.activities, roll);
    return {
      ...named,
      activities: named.activities.map((each) =>
        each.slug === slug ? { ...each, terms: [...each.terms, term.slug] } : each,
      ),
    };
  },
  alert: (snapshot, roll) => {
    const [like] = snapshot.stories;
    if (!like || snapshot.alerts.length > 0) return { ...snapshot, alerts: [] };
    const { textState, confirmation } = like;
    const text = texts(`Storm ${Math.floor(roll() * 10)}`);
    const days = { from: '2020-01-01', until: '2099-12-31' };
    return {
      ...snapshot,
      alerts: [{ slug: 'storm', textState, confirmation, example: true, text, href: null, ...days }],
    };
  },
  move: (snapshot, roll) => {
    const { slug } = pick(snapshot.activities, roll);
    const discipline = pick(['music', 'dance', 'theatre'] as const, roll);
    return {
      ...snapshot,
      activities: snapshot.activities.map((each) =>
        each.slug === slug ? { ...each, disciplines: [discipline] } : each,
      ),
    };
  },
  order: (snapshot) => ({
    ...snapshot,
    events: snapshot.events.toReversed(),
    providers: snapshot.providers.toReversed(),
  }),
};

export const editKinds = Object.keys(edits);

/** The content after the edit with this number: every other one is a text, the rest are the other kinds in turn. */
export function randomEdit(snapshot: Snapshot, number: number): { kind: string; edited: Snapshot } {
  const kind = (number % 2 === 0 ? editKinds[(number / 2) % editKinds.length] : null) ?? 'text';
  return { kind, edited: edits[kind]?.(snapshot, random(number)) ?? snapshot };
}
