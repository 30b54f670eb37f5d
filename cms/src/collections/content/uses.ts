import { collectionNames, defaultLocale } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import { isolateObjectProperty } from 'payload';
import type { Field, PayloadRequest, Where } from 'payload';
import { readEnv } from '../../env.ts';
import { leadsToPage, linkingTo } from './text-links.ts';
import { titleOf } from './title.ts';

/** What can be in use: a record, or a picture. */
export type Used = CollectionName | 'media';

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
  /** Whether only a text of it leads there, with a link. */
  inText: boolean;
};

function linksIn(fields: Field[], to: Used, prefix = '', inRow = false): Link[] {
  return fields.flatMap((field): Link[] => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => linksIn(tab.fields, to, prefix, inRow));
    const path = 'name' in field && field.name ? `${prefix}${field.name}` : prefix.slice(0, -1);
    if (field.type === 'relationship')
      return field.relationTo === to
        ? [{ path, needed: !inRow && !field.hasMany && (field.required === true || path !== 'provider') }]
        : [];
    if (field.type === 'upload') return field.relationTo === to ? [{ path, needed: false }] : [];
    if (!('fields' in field)) return [];
    return linksIn(field.fields, to, path === '' ? '' : `${path}.`, inRow || field.type === 'array');
  });
}

type Named = { id: string; slug?: string | null; title?: unknown; name?: unknown; _status?: string | null };

/** The records of a collection that name a document: by a field, or by the slug of a pass that one must have first. */
async function namingIn(
  req: PayloadRequest,
  collection: CollectionName,
  of: Used,
  { id, slug }: { id: string; slug: string },
): Promise<{ doc: Named; needed: boolean }[]> {
  const links = linksIn(req.payload.collections[collection].config.fields, of);
  const asked: { needed: boolean; where: Where }[] = links.map(({ path, needed }) => ({
    needed,
    where: { [path]: { equals: id } },
  }));
  if (of === 'passes' && collection === 'passes')
    asked.push({ needed: true, where: { 'entitlement.requires': { equals: slug } } });
  const found: { doc: Named; needed: boolean }[] = [];
  for (const { where, needed } of asked) {
    const query = { where, locale: defaultLocale, depth: 0, pagination: false, req } as const;
    const { docs } = await req.payload.find({ collection, ...query });
    found.push(...docs.map((doc) => ({ doc, needed })));
  }
  return found;
}

/**
 * The records that name a document or picture, by collection: in a field, or with a link to its page in a text. `req`
 * keeps its own language.
 */
export async function usesOf(req: PayloadRequest, of: Used, id: string): Promise<Use[]> {
  const asking = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
  const query = { where: { id: { equals: id } }, limit: 1, depth: 0, trash: true, req: asking } as const;
  const slug = (await req.payload.find({ collection: of as CollectionName, ...query })).docs[0]?.slug ?? '';
  const leads = of === 'media' ? null : leadsToPage(of, slug, new URL(readEnv().origin).origin);
  const uses: Use[] = [];
  for (const collection of collectionNames) {
    const found = new Map<string, Use>();
    const add = (doc: Named, needed: boolean, inText: boolean) => {
      const before = found.get(doc.id);
      found.set(doc.id, {
        collection,
        id: doc.id,
        title: titleOf(doc),
        published: doc._status === 'published',
        needed: needed || before?.needed === true,
        inText: inText && before === undefined,
      });
    };
    for (const { doc, needed } of await namingIn(asking, collection, of, { id, slug })) add(doc, needed, false);
    for (const doc of leads ? await linkingTo(asking, collection, leads) : [])
      if (!found.has(doc.id)) add(doc, false, true);
    uses.push(...found.values());
  }
  return uses.filter((use) => use.collection !== of || use.id !== id);
}

/** The published records that cannot be on the site without a document, and those that cannot without these. */
export async function hangingOn(req: PayloadRequest, of: Used, id: string): Promise<Use[]> {
  const found = new Map<string, Use>();
  const waiting: { collection: Used; id: string }[] = [{ collection: of, id }];
  for (let next = waiting.shift(); next; next = waiting.shift())
    for (const use of await usesOf(req, next.collection, next.id)) {
      const key = `${use.collection}/${use.id}`;
      if (!use.published || !use.needed || found.has(key) || key === `${of}/${id}`) continue;
      found.set(key, use);
      waiting.push(use);
    }
  return [...found.values()];
}
