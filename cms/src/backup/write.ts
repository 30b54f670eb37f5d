import { createHash } from 'node:crypto';
import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { inAnyOrder, inBulk } from '../database/bulk.ts';
import { breathe } from '../snapshot/breathe.ts';
import { backedUp, hasVersions } from './collections.ts';
import type { Line } from './read.ts';

type Doc = Record<string, unknown>;

/** Whether there is any content, or an account. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  for (const collection of backedUp(payload, { withPersonal: true }))
    if ((await payload.db.count({ collection, where: {} })).totalDocs > 0) return false;
  return true;
}

/** Removes all that a backup can hold. */
export async function wipe(payload: Payload): Promise<void> {
  for (const collection of backedUp(payload, { withPersonal: true }).toReversed()) {
    if (hasVersions(payload, collection)) await payload.db.deleteVersions({ collection, where: {} });
    await payload.db.deleteMany({ collection, where: {} });
  }
  for (const { slug: globalSlug, versions } of payload.config.globals)
    if (versions) await payload.db.deleteVersions({ globalSlug, where: {} });
}

const isObjectId = (id: string) => /^[\da-f]{24}$/u.test(id);

/**
 * MongoDB wants ids of 24 hexadecimal digits. An id from elsewhere becomes one that always is the same; `rename` puts
 * it in the place of the old one wherever that stands. SQLite takes every id as it is.
 */
function ids(payload: Payload) {
  const renamed = new Map<string, string>();
  const isMongo = payload.db.name === 'mongoose';
  return {
    learn: ({ id }: Doc) => {
      if (isMongo && typeof id === 'string' && !isObjectId(id))
        renamed.set(id, createHash('sha256').update(id).digest('hex').slice(0, 24));
    },
    rename: (line: string): Line =>
      JSON.parse(line, (_name, value: unknown) =>
        typeof value === 'string' ? (renamed.get(value) ?? value) : value,
      ) as Line,
  };
}

async function writeLine(payload: Payload, { kind, of, data }: Line): Promise<void> {
  const { db } = payload;
  if (kind === 'document')
    await db.create({ collection: of as CollectionSlug, data, customID: data.id as string, returning: false });
  else if (kind === 'global') {
    const slug = of as GlobalSlug;
    const there: Doc | null = await db.findGlobal<Doc>({ slug });
    if (there && Object.keys(there).length > 0) await db.updateGlobal({ slug, data });
    else await db.createGlobal({ slug, data });
  } else {
    const { version, parent, createdAt, updatedAt, autosave, publishedLocale, snapshot } = data;
    const common = {
      versionData: version as Doc,
      createdAt: createdAt as string,
      updatedAt: updatedAt as string,
      autosave: autosave === true,
      ...(typeof publishedLocale === 'string' && { publishedLocale: publishedLocale as 'nl' }),
      ...(snapshot === true && { snapshot: true as const }),
      returning: false,
    };
    if (kind === 'version')
      await db.createVersion({ ...common, collectionSlug: of as CollectionSlug, parent: parent as string });
    else await db.createGlobalVersion({ ...common, globalSlug: of as GlobalSlug });
  }
}

/**
 * Writes lines into a database, with their ids and times. Documents may refer to some that come later.
 * @param lines can be read twice: first the ids are learned.
 */
export async function writeLines(payload: Payload, lines: () => AsyncIterable<string>): Promise<number> {
  const { learn, rename } = ids(payload);
  for await (const line of lines()) {
    const { kind, data } = JSON.parse(line) as Line;
    if (kind === 'document') learn(data);
  }
  let count = 0;
  const writeAll = async () => {
    for await (const line of lines()) {
      await writeLine(payload, rename(line));
      count += 1;
      await breathe(count);
    }
  };
  await inBulk(payload, () => inAnyOrder(payload, writeAll));
  return count;
}
