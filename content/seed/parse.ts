import { collections, collectionNames, issueLine, parseSnapshot } from '../model/index.ts';
import type { CollectionName, RecordOf, Snapshot } from '../model/index.ts';

/** A record that waits in the CMS, with what the editors must look at first, in plain Dutch. */
export type Draft = {
  [Name in CollectionName]: { collection: Name; record: RecordOf<Name>; todo: string };
}[CollectionName];

/** `todo` has a note for every draft, and for published records with something to look at; keys are `collection/slug`. */
export type Seed = { published: Snapshot; drafts: Draft[]; todo: Record<string, string> };

/** The files of the seed as they were read: per folder, the raw content by file name without `.json`. */
export type SeedFiles = { published: Record<string, unknown>; drafts: Record<string, unknown>; todo: unknown };

const isTodo = (raw: unknown): raw is Record<string, string> =>
  typeof raw === 'object' && raw !== null && Object.values(raw).every((note) => typeof note === 'string');

function parseDrafts(name: CollectionName, raw: unknown, todo: Record<string, string>): Draft[] {
  if (!Array.isArray(raw)) throw new Error(`The seed is broken: drafts/${name}.json is not a list`);
  return raw.map((item: unknown, i) => {
    const parsed = collections[name].safeParse(item);
    const slug = (item as { slug?: unknown } | null)?.slug;
    const record = typeof slug === 'string' ? slug : `#${i}`;
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new Error(
        `The seed is broken: drafts/${name}.json, record ${record}, field ${issue?.path.join('.')}: ${issue?.message}`,
      );
    }
    const note = todo[`${name}/${record}`];
    if (!note) throw new Error(`The seed is broken: todo.json has no note for the draft ${name}/${record}`);
    return { collection: name, record: parsed.data, todo: note } as Draft;
  });
}

/** Parses the files of the seed; throws one error that names file, record and field. */
export function parseSeed({ published, drafts, todo }: SeedFiles): Seed {
  if (!isTodo(todo)) throw new Error('The seed is broken: todo.json is not an object of notes');
  const parsed = parseSnapshot({ version: 1, ...published });
  if (!parsed.ok) {
    const more = parsed.issues.length > 1 ? ` (and ${parsed.issues.length - 1} more)` : '';
    const [issue] = parsed.issues;
    throw new Error(`The seed is broken: published/${issue ? issueLine(issue) : ''}${more}`);
  }
  return {
    published: parsed.snapshot,
    drafts: collectionNames.flatMap((name) => (name in drafts ? parseDrafts(name, drafts[name], todo) : [])),
    todo,
  };
}
