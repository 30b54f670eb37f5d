import type { CollectionName } from '@kunstwijzer/content/model';

/* What stands on a shortlist. Runs in the browser, so it imports types only. */

/** The kinds of records that can be kept, with the letter by which the address names them. */
const letters = { activity: 'a', event: 'e', provider: 'p', step: 's' } as const;

export type SavedKind = keyof typeof letters;

/** The collection that each kind is a record of. */
export const savedCollections = {
  activity: 'activities',
  event: 'events',
  provider: 'providers',
  step: 'steps',
} as const satisfies Record<SavedKind, CollectionName>;

/** One record on a shortlist. */
export type Saved = { kind: SavedKind; slug: string };

/** A list is for choosing from: more would be a directory, and a longer address than some programs send on. */
export const mostSaved = 60;

const kinds = Object.keys(letters) as SavedKind[];
const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export const isSavedKind = (kind: unknown): kind is SavedKind =>
  typeof kind === 'string' && Object.hasOwn(letters, kind);

/** One name for a record on a list. */
export const keyOf = ({ kind, slug }: Saved): string => `${kind}/${slug}`;

export const has = (list: readonly Saved[], item: Saved): boolean => list.some((each) => keyOf(each) === keyOf(item));

/** The list with a record at its end, or where it stood already. A full list stays as it is. */
export const add = (list: readonly Saved[], item: Saved): Saved[] =>
  has(list, item) || list.length >= mostSaved ? [...list] : [...list, item];

export const remove = (list: readonly Saved[], item: Saved): Saved[] =>
  list.filter((each) => keyOf(each) !== keyOf(item));

/** A list out of data that may be anything: what is no record is left out, and so is what stands there twice. */
export function toList(raw: unknown): Saved[] {
  if (!Array.isArray(raw)) return [];
  return raw.reduce<Saved[]>((list, each: unknown) => {
    if (typeof each !== 'object' || each === null) return list;
    const { kind, slug } = each as Record<string, unknown>;
    return isSavedKind(kind) && typeof slug === 'string' && slug.length <= 100 && slugForm.test(slug)
      ? add(list, { kind, slug })
      : list;
  }, []);
}

/** The list that an address carries (`?a=kinderkoor.dansles&e=open-dag`); null when it carries none. */
export function readList(query: URLSearchParams): Saved[] | null {
  const named = kinds.flatMap((kind) =>
    query.getAll(letters[kind]).flatMap((value) => value.split('.').map((slug) => ({ kind, slug }))),
  );
  const list = toList(named);
  return list.length > 0 ? list : null;
}

/** Puts a list in a query, in place of the one that it had. Kinds stand together; within a kind the order is kept. */
export function writeList(query: URLSearchParams, list: readonly Saved[]): void {
  for (const kind of kinds) {
    const slugs = list.filter((item) => item.kind === kind).map(({ slug }) => slug);
    if (slugs.length > 0) query.set(letters[kind], slugs.join('.'));
    else query.delete(letters[kind]);
  }
}
