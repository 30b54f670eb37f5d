import { collectionNames, defaultLocale } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import { isolateObjectProperty } from 'payload';
import type { Field, PayloadRequest, Where } from 'payload';
import { titleOf } from './title.ts';

/** Where records of a collection name another: the path as a condition has it, and whether they can do without. */
type Link = { path: string; needed: boolean };

/**
 * A record that names another one; `needed` says that it cannot be on the site without that one, as a publication judges
 * it (content/model/leave-out.ts).
 */
export type Use = {
  collection: CollectionName;
  id: string;
  title: string;
  published: boolean;
  needed: boolean;
};

function linksIn(fields: Field[], to: CollectionName, prefix = '', inRow = false): Link[] {
  return fields.flatMap((field): Link[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => linksIn(tab.fields, to, prefix, inRow));
    const path = 'name' in field && field.name ? `${prefix}${field.name}` : prefix.slice(0, -1);
    if (field.type === 'relationship')
      return field.relationTo === to
        ? [{ path, needed: !inRow && !field.hasMany && (field.required === true || path !== 'provider') }]
        : [];
    if (!('fields' in field)) return [];
    return linksIn(field.fields, to, path === '' ? '' : `${path}.`, inRow || field.type === 'array');
  });
}

/** The records that name a document, by collection. `req` keeps its own language. */
export async function usesOf(req: PayloadRequest, of: CollectionName, id: string): Promise<Use[]> {
  const asking = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
  const uses: Use[] = [];
  for (const collection of collectionNames) {
    const links = linksIn(req.payload.collections[collection].config.fields, of);
    const found = new Map<string, Use>();
    for (const { path, needed } of links) {
      const where: Where = { [path]: { equals: id } };
      const { docs } = await req.payload.find({
        collection,
        where,
        locale: defaultLocale,
        depth: 0,
        pagination: false,
        req: asking,
      });
      for (const doc of docs)
        found.set(doc.id, {
          collection,
          id: doc.id,
          title: titleOf(doc),
          published: doc._status === 'published',
          needed: needed || found.get(doc.id)?.needed === true,
        });
    }
    uses.push(...found.values());
  }
  return uses.filter((use) => use.collection !== of || use.id !== id);
}

/** The published records that cannot be on the site without a document, and those that cannot without these. */
export async function hangingOn(req: PayloadRequest, of: CollectionName, id: string): Promise<Use[]> {
  const found = new Map<string, Use>();
  const waiting: { collection: CollectionName; id: string }[] = [{ collection: of, id }];
  for (let next = waiting.shift(); next; next = waiting.shift())
    for (const use of await usesOf(req, next.collection, next.id)) {
      const key = `${use.collection}/${use.id}`;
      if (!use.published || !use.needed || found.has(key) || key === `${of}/${id}`) continue;
      found.set(key, use);
      waiting.push(use);
    }
  return [...found.values()];
}
