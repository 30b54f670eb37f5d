import { recordPath } from '@kunstwijzer/content/core';
import { localeKeys } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import { hasDraft } from '../change-in-place.ts';
import { readEnv } from '../../env.ts';
import { leadsToPage } from './text-links.ts';
import { usesOf } from './uses.ts';
import type { Use, Used } from './uses.ts';

type Data = Record<string, unknown>;
type Target = { id: string; slug: string };

/** What is never a reference: identities, and what Payload keeps itself. */
const own = new Set(['id', 'createdAt', 'updatedAt', '_status', 'slug', 'textState', 'deletedAt']);

/** What a text becomes; null when it is taken out. */
type Swap = (text: string, key: string) => string | null;

/** The pieces that a link of a rich text stands on, when it is taken out; null for everything else. */
function pieces(value: unknown, swap: Swap): unknown[] | null {
  const { type, fields, children } = (value ?? {}) as {
    type?: unknown;
    fields?: { url?: unknown };
    children?: unknown;
  };
  if (type !== 'link' || typeof fields?.url !== 'string' || !Array.isArray(children)) return null;
  return swap(fields.url, 'url') === null ? children : null;
}

/**
 * A value with other texts in it; ids are random, so what equals one is a reference to it. Where one is taken out, a list is
 * shorter by it, and a link is the words it stood on.
 */
function replaced(value: unknown, swap: Swap, key = ''): unknown {
  if (typeof value === 'string') return swap(value, key);
  if (Array.isArray(value)) {
    const items = value.flatMap((item: unknown) => {
      const next = (pieces(item, swap) ?? [item]).map((piece) => replaced(piece, swap, key));
      return next.filter((piece) => piece !== null || item === null);
    });
    // Named already: a list holds a record once.
    return items.every((item) => typeof item === 'string') ? [...new Set(items)] : items;
  }
  if (value === null || typeof value !== 'object' || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, name === 'id' ? item : replaced(item, swap, name)]),
  );
}

/** The fields of a document that change. */
function changesIn(doc: Data, swap: Swap): Data {
  return Object.fromEntries(
    Object.entries(doc).flatMap(([name, value]) => {
      if (own.has(name)) return [];
      const next = replaced(value, swap, name);
      return JSON.stringify(next) === JSON.stringify(value) ? [] : [[name, next]];
    }),
  );
}

/** Whether an address leads to the page of a record. */
const leadsTo = (of: Used, { slug }: Target) =>
  of === 'media' ? null : leadsToPage(of, slug, new URL(readEnv().origin).origin);

/** From one record to another: their ids, the slug of a pass where a pass asks for it, and the addresses of their pages. */
function elsewhere(of: Used, from: Target, to: Target): Swap {
  const leads = leadsTo(of, from);
  const path = of === 'media' ? null : recordPath(of, to.slug);
  return (text, key) => {
    if (text === from.id) return to.id;
    if (of === 'passes' && key === 'requires' && text === from.slug) return to.slug;
    return key === 'url' && path !== null && leads?.(text) ? path : text;
  };
}

/**
 * Changes what names a record, in every language. What editors work on as a draft and what is public both change; nothing is
 * published by it. `req` has a transaction.
 * @throws ValidationError when one of them may not be so.
 */
async function change(req: PayloadRequest, uses: Use[], swap: Swap): Promise<void> {
  const { payload } = req;
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
}

/**
 * Lets everything that names a record name another one of its kind: fields, and links in texts. Resolves with how many records
 * changed. `req` has a transaction.
 * @throws ValidationError when one of them may not name the other.
 */
export async function pointElsewhere(req: PayloadRequest, of: Used, from: Target, to: Target): Promise<number> {
  const uses = (await usesOf(req, of, from.id)).filter((use) => use.collection !== of || use.id !== to.id);
  await change(req, uses, elsewhere(of, from, to));
  return uses.length;
}

/** Takes the links to the page of a record out of all texts; their words stay. `req` has a transaction. */
export async function unlink(req: PayloadRequest, of: Used, from: Target): Promise<void> {
  const leads = leadsTo(of, from);
  if (leads)
    await change(req, await usesOf(req, of, from.id), (text, key) => (key === 'url' && leads(text) ? null : text));
}

/** Takes a record out of everything that names it and can do without: fields, and links in texts. `req` has a transaction. */
export async function forgetMentions(req: PayloadRequest, of: Used, from: Target): Promise<void> {
  const leads = leadsTo(of, from);
  await change(req, await usesOf(req, of, from.id), (text, key) =>
    text === from.id || (key === 'url' && leads?.(text)) ? null : text,
  );
}

/** The id and slug of a record or picture that is there (or in the `trash`); null when it is not. */
export async function targetOf(req: PayloadRequest, of: Used, id: string, trash = false): Promise<Target | null> {
  const query = { where: { id: { equals: id } }, limit: 1, depth: 0, trash, req } as const;
  const { docs } = await req.payload.find({ collection: of as CollectionName, ...query });
  return docs[0] ? { id: docs[0].id, slug: docs[0].slug } : null;
}
