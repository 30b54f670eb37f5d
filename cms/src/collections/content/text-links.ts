import { recordPath } from '@kunstwijzer/content/core';
import { defaultLocale, localeKeys } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import type { Field, PayloadRequest } from 'payload';
import { walk } from './walk.ts';

/** A document in which a text links to a page. */
type Linking = { id: string; slug?: string | null; title?: unknown; name?: unknown; _status?: string | null };

/** The fields of a document that are or hold a rich text, by name. */
const textFields = (fields: Field[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => textFields(tab.fields));
    const holds = field.type === 'richText' || ('fields' in field && textFields(field.fields).length > 0);
    if (!('name' in field && field.name)) return 'fields' in field ? textFields(field.fields) : [];
    return holds ? [field.name] : [];
  });

/** The addresses in a text, as the editor keeps it or a record of that by language. */
function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === 'url' && typeof item === 'string' ? [item] : addressesIn(item),
  );
}

/**
 * Whether an address leads to the page of a record, in whatever language: `/aanbod/koor/`, `/tr/aanbod/koor#prijs`, or
 * whole, with the `origin` of the site. Null when the record has no page of its own.
 */
export function leadsToPage(of: CollectionName, slug: string, origin: string): ((address: string) => boolean) | null {
  const path = recordPath(of, slug);
  if (path === null) return null;
  return (address) => {
    const own = address.startsWith(`${origin}/`) ? address.slice(origin.length) : address;
    const [page = ''] = own.split(/[?#]/u);
    const bare = page.replace(new RegExp(`^/(?:${localeKeys.join('|')})(?=/)`, 'u'), '');
    return bare.replace(/\/?$/u, '/') === path;
  };
}

const inDutch = (text: unknown): unknown =>
  text !== null && typeof text === 'object' ? (text as Record<string, unknown>)[defaultLocale] : text;

/** The documents of a collection whose texts link to the page of a record, in whatever language. */
export async function linkingTo(
  req: PayloadRequest,
  collection: CollectionName,
  leads: (address: string) => boolean,
): Promise<Linking[]> {
  const { fields } = req.payload.collections[collection].config;
  const texts = textFields(fields);
  if (texts.length === 0) return [];
  // Only what is looked at: of thousands of records the rest takes most of the time.
  const select = Object.fromEntries(
    ['slug', 'title', 'name', '_status', ...texts].map((name) => [name, true as const]),
  );
  const { docs } = await req.payload.find({ collection, locale: 'all', depth: 0, pagination: false, select, req });
  const linking = (docs as unknown as Record<string, unknown>[]).filter((doc) => {
    let found = false;
    walk(fields, doc, (field, value) => {
      found ||= field.type === 'richText' && addressesIn(value).some(leads);
    });
    return found;
  }) as unknown as Linking[];
  return linking.map((doc) => ({ ...doc, title: inDutch(doc.title), name: inDutch(doc.name) }));
}
