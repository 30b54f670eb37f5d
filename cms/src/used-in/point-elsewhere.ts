import { recordPath } from '@kunstwijzer/content/core';
import { localeKeys } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import { hasDraft } from '../collections/change-in-place.ts';
import { leadsToPage } from '../collections/content/text-links.ts';
import { usesOf } from '../collections/content/uses.ts';
import type { Used } from '../collections/content/uses.ts';
import { readEnv } from '../env.ts';

type Data = Record<string, unknown>;
type Target = { id: string; slug: string };

/** What is never a reference: identities, and what Payload keeps itself. */
const own = new Set(['id', 'createdAt', 'updatedAt', '_status', 'slug', 'textState', 'deletedAt']);

/** A value with the other record in the place of the one; ids are random, so what equals one is a reference to it. */
function replaced(value: unknown, swap: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return swap(value, key);
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => replaced(item, swap, key));
    // Named already: a list holds a record once.
    return items.every((item) => typeof item === 'string') ? [...new Set(items)] : items;
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === 'id' ? item : replaced(item, swap, name)]),
  );
}

/** The fields of a document that change. */
function changesIn(doc: Data, swap: (text: string, key: string) => string): Data {
  return Object.fromEntries(
    Object.entries(doc).flatMap(([name, value]) => {
      if (own.has(name)) return [];
      const next = replaced(value, swap, name);
      return JSON.stringify(next) === JSON.stringify(value) ? [] : [[name, next]];
    }),
  );
}

/** From one record to another: their ids, the slug of a pass where a pass asks for it, and the addresses of their pages. */
function swapOf(of: Used, from: Target, to: Target) {
  const leads = of === 'media' ? null : leadsToPage(of, from.slug, new URL(readEnv().origin).origin);
  const path = of === 'media' ? null : recordPath(of, to.slug);
  return (text: string, key: string): string => {
    if (text === from.id) return to.id;
    if (of === 'passes' && key === 'requires' && text === from.slug) return to.slug;
    return key === 'url' && path !== null && leads?.(text) ? path : text;
  };
}

/**
 * Lets everything that names a record name another one of its kind: fields, and links in texts, in every language. What
 * editors work on as a draft and what is public both change; nothing is published by it. Resolves with how many records
 * changed. `req` has a transaction.
 * @throws ValidationError when one of them may not name the other.
 */
export async function pointElsewhere(req: PayloadRequest, of: Used, from: Target, to: Target): Promise<number> {
  const { payload } = req;
  const swap = swapOf(of, from, to);
  const uses = (await usesOf(req, of, from.id)).filter((use) => use.collection !== of || use.id !== to.id);
  for (const { collection, id, published } of uses) {
    const draft = !published || (await hasDraft(collection, id, req));
    if (draft) {
      // The document itself, past its newer draft: whole, so that nothing of another language is lost.
      const stored = await payload.db.findOne<Data & { id: string }>({
        collection,
        where: { id: { equals: id } },
        req,
      });
      const data = { ...stored, ...changesIn(stored ?? {}, swap) };
      await payload.db.updateOne({ collection, id, data, req, returning: false });
    }
    for (const locale of localeKeys) {
      const doc = await payload.findByID({ collection, id, locale, draft, depth: 0, req });
      const data = changesIn(doc as unknown as Data, swap);
      if (Object.keys(data).length === 0) continue;
      const _status = draft ? ('draft' as const) : ('published' as const);
      await payload.update({ collection, id, locale, draft, depth: 0, data: { ...data, _status }, req });
    }
  }
  return uses.length;
}

/** The id and slug of a record or picture that is there; null when it is not. */
export async function targetOf(req: PayloadRequest, of: Used, id: string): Promise<Target | null> {
  const query = { where: { id: { equals: id } }, limit: 1, depth: 0, req } as const;
  const { docs } = await req.payload.find({ collection: of as CollectionName, ...query });
  return docs[0] ? { id: docs[0].id, slug: docs[0].slug } : null;
}
