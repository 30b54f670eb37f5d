import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { inAnyOrder, inBulk } from '../database/bulk.ts';
import { betweenWrites } from '../database/between-writes.ts';
import type { Line } from './read.ts';

type Doc = Record<string, unknown>;

async function writeLine(payload: Payload, { kind, of, data }: Line): Promise<void> {
  const { db } = payload;
  if (kind === 'document')
    await db.create({ collection: of as CollectionSlug, data, customID: data.id as string, returning: false });
  else if (kind === 'global') {
    const slug = of as GlobalSlug;
    await db.createGlobal({ slug, data: { ...data } });
    // Once more: SQLite gives a new one the time of now.
    await db.updateGlobal({ slug, data });
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
 * Writes lines into an empty database, with their ids and times. Documents may refer to some that come later.
 * @param loose leaves references to nothing as they are; else they are an error (on SQLite, which knows them).
 */
export async function writeLines(payload: Payload, lines: AsyncIterable<Line>, { loose = false } = {}): Promise<void> {
  let count = 0;
  const writeAll = async () => {
    for await (const line of lines) {
      await writeLine(payload, line);
      count += 1;
      await betweenWrites(count);
    }
  };
  await inBulk(payload, () => inAnyOrder(payload, writeAll, { loose }));
}
