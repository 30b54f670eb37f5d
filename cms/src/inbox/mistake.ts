import type { CollectionName } from '@kunstwijzer/content/model';
import { fieldsOf } from '@kunstwijzer/content/submission';
import type { Listing } from '@kunstwijzer/content/submission';
import type { Field, PayloadRequest } from 'payload';
import { titleOf } from '../collections/content/title.ts';
import type { Target } from './submission.ts';

type Part = Extract<Listing, { kind: 'mistake' }>['about']['field'];

/** Which field of a form a part of a page comes from: the first that the collection has. */
const candidates: Record<Part, string[]> = {
  what: ['title', 'name'],
  when: ['starts', 'schedule', 'expires', 'on'],
  where: ['venue', 'places', 'district'],
  price: ['price', 'passRules', 'rates', 'tiers'],
  contact: ['booking', 'contact'],
  access: ['access'],
  gone: ['status', 'confirmation'],
  other: [],
};

const has = (fields: Field[], name: string): boolean =>
  fields.some(
    (field) =>
      ('name' in field && field.name === name) ||
      (field.type === 'tabs' && field.tabs.some((tab) => has(tab.fields, name))) ||
      (!('name' in field) && 'fields' in field && has(field.fields, name)),
  );

/** Where a part of a page is in the form of a collection: the name of the field, and the number of its tab. */
export function fieldOfPart(fields: Field[], part: Part): { field: string; tab: number | null } | null {
  const field = candidates[part].find((name) => has(fields, name));
  if (field === undefined) return null;
  for (const tabs of fields) {
    if (tabs.type !== 'tabs') continue;
    const tab = tabs.tabs.findIndex((one) => has(one.fields, field));
    if (tab >= 0) return { field, tab };
  }
  return { field, tab: null };
}

/** A record that a report is about. */
export type Found = { collection: CollectionName; id: string; title: string; fields: Field[] };

/** The record that a report is about; null when it is not there any more. */
export async function findReported(req: PayloadRequest, about: Target | null): Promise<Found | null> {
  if (about === null) return null;
  const { docs } = await req.payload.find({
    collection: about.of,
    where: { slug: { equals: about.slug } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  const [doc] = docs;
  if (!doc) return null;
  return {
    collection: about.of,
    id: doc.id,
    title: titleOf(doc),
    fields: req.payload.collections[about.of].config.fields,
  };
}

/** The form of the record, at the field that a report is about; the form shows the report (admin/inbox/ReportBar). */
export function fieldAddress({ collection, id, fields }: Found, part: Part, number: string): string {
  const place = fieldOfPart(fields, part);
  const query = new URLSearchParams({
    report: number,
    ...(place && { field: place.field }),
    ...(place?.tab && { tab: String(place.tab) }),
  });
  return `/admin/collections/${collection}/${id}?${query.toString()}`;
}

/** What a report is about, in words. */
export const partLabel = (part: Part, locale: 'nl' | 'en'): string =>
  fieldsOf('mistake').find(({ name }) => name === 'about-field')?.options?.[part]?.[locale] ?? part;
