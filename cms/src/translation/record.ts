import { defaultLocale } from '@kunstwijzer/content/model';
import type { CollectionName, Locale, TextStates } from '@kunstwijzer/content/model';
import type { PayloadRequest, Where } from 'payload';
import type { Provenances } from '../collections/content/provenance.ts';
import { translatedTexts } from '../collections/content/text-state.ts';
import { titleOf } from '../collections/content/title.ts';
import { deskFields } from './fields.ts';
import type { DeskField } from './fields.ts';

type Data = Record<string, unknown>;
type Doc = Data & {
  id: string;
  slug: string;
  updatedAt: string;
  textState: TextStates;
  provenance?: Provenances | null;
  _status?: string | null;
};

/** A record at the translation desk, as it was saved last (published or not), in Dutch and in one other language. */
export type DeskRecord = {
  dutch: Doc;
  texts: Doc;
  title: string;
  fields: DeskField[];
};

/** The Dutch texts of the last version in which a language was translated; null when none is kept. */
async function keptDutch(
  req: PayloadRequest,
  collection: CollectionName,
  id: string,
  locale: Locale,
): Promise<Data | null> {
  const where: Where = {
    and: [{ parent: { equals: id } }, { [`version.textState.${locale}`]: { equals: 'translated' } }],
  };
  const asking = { collection, where, sort: '-updatedAt', limit: 1, depth: 0, locale: defaultLocale } as const;
  const { docs } = await req.payload.findVersions(asking);
  return (docs[0]?.version as unknown as Data | undefined) ?? null;
}

/**
 * Of a language that is older than the Dutch, while nobody kept what changed (it was so before this was kept, or was loaded
 * so): what the versions of the record tell.
 */
async function provenanceOf(req: PayloadRequest, collection: CollectionName, dutch: Doc, locale: Locale) {
  const known = dutch.provenance?.[locale];
  if (dutch.textState[locale] !== 'outdated' || Object.keys(known?.from ?? {}).length > 0) return known;
  const then = await keptDutch(req, collection, dutch.id, locale);
  if (!then) return known;
  const { fields } = req.payload.collections[collection].config;
  const [before, now] = [translatedTexts(fields, then), translatedTexts(fields, dutch)];
  const changed = Object.entries(before).filter(([path, text]) => JSON.stringify(text) !== JSON.stringify(now[path]));
  return { ...known, from: Object.fromEntries(changed) };
}

/** Reads a record for the translation desk, as who asks may read it; null when it is not there (or in the trash). */
export async function deskRecord(
  req: PayloadRequest,
  collection: CollectionName,
  id: string,
  locale: Locale,
): Promise<DeskRecord | null> {
  const { payload, user } = req;
  const read = async (of: Locale) =>
    (await payload.findByID({
      collection,
      id,
      locale: of,
      draft: true,
      depth: 0,
      disableErrors: true,
      user,
      overrideAccess: false,
    })) as unknown as Doc | null;
  const [dutch, texts] = [await read(defaultLocale), await read(locale)];
  if (!dutch || !texts) return null;
  const provenance = await provenanceOf(req, collection, dutch, locale);
  const pair = { dutch, texts, state: dutch.textState[locale], provenance };
  return {
    dutch,
    texts,
    title: titleOf(dutch),
    fields: deskFields(payload.collections[collection].config.fields, pair),
  };
}
