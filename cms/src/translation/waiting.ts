import { defaultLocale, localeKeys } from '@kunstwijzer/content/model';
import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest } from 'payload';
import { translations } from '../access/languages.ts';
import type { Provenances } from '../collections/content/provenance.ts';
import { translatedTexts } from '../collections/content/text-state.ts';
import { deskRefusal } from './errors.ts';
import type { OverviewRow } from './overview.ts';

/** A draft with translations that wait for publication. */
export type Waiting = {
  row: OverviewRow;
  updatedAt: string;
  /** The languages whose texts go live with it. */
  locales: Locale[];
  /** Whether the Dutch texts go live with it too. */
  withDutch: boolean;
  /** Whether something else of it does: facts. */
  withFacts: boolean;
  /** Who saved a translation last, by name, and when (ISO); null when nobody says. */
  by: string | null;
  at: string | null;
};

type Doc = Record<string, unknown> & { updatedAt: string; provenance?: Provenances | null };

/** The rows whose translations wait. */
export const waitingRows = (rows: OverviewRow[]): OverviewRow[] =>
  rows.filter(({ cells }) => translations.some((locale) => cells[locale] === 'waiting'));

/** What differs of a record by itself, not of its texts: Payload's own fields and what we keep of translations left out. */
function factsOf(doc: Doc): string {
  const left = ['_status', 'updatedAt', 'createdAt', 'provenance', 'textState', 'id'];
  return JSON.stringify(doc, (key, value: unknown) => (left.includes(key) || value === null ? undefined : value));
}

async function readBoth(payload: Payload, collection: CollectionName, id: string, locale: Locale) {
  const read = async (draft: boolean) =>
    (await payload.findByID({ collection, id, locale, draft, depth: 0 })) as unknown as Doc;
  return { live: await read(false), draft: await read(true) };
}

async function waitingOf(payload: Payload, row: OverviewRow, nameOf: (id: string) => string | null): Promise<Waiting> {
  const { collection, id } = row;
  const { fields } = payload.collections[collection].config;
  const changed: Locale[] = [];
  let withFacts = false;
  let last: { updatedAt: string; by: string | null; at: string | null } = { updatedAt: '', by: null, at: null };
  for (const locale of localeKeys) {
    const { live, draft } = await readBoth(payload, collection, id, locale);
    const differs = JSON.stringify(translatedTexts(fields, live)) !== JSON.stringify(translatedTexts(fields, draft));
    if (differs || (row.cells[locale] === 'waiting' && locale !== defaultLocale)) changed.push(locale);
    // A language in which no text differs shows whether anything else does.
    if (!differs) withFacts ||= factsOf(live) !== factsOf(draft);
    const made = translations.flatMap((key) => draft.provenance?.[key] ?? []).filter(({ at }) => at);
    const [latest] = made.sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1));
    last = { updatedAt: draft.updatedAt, by: latest?.by ? nameOf(latest.by) : null, at: latest?.at ?? null };
  }
  const locales = changed.filter((locale) => locale !== defaultLocale);
  return { row, ...last, locales, withDutch: changed.includes(defaultLocale), withFacts };
}

/** The names of accounts, by id. */
export async function namesOf(payload: Payload): Promise<Map<string, string>> {
  const { docs } = await payload.find({ collection: 'users', depth: 0, pagination: false, select: { name: true } });
  return new Map(docs.map(({ id, name }) => [id, name]));
}

/** What waits for publication, of these rows, the oldest first. */
export async function waiting(payload: Payload, rows: OverviewRow[]): Promise<Waiting[]> {
  const names = await namesOf(payload);
  const found: Waiting[] = [];
  for (const row of rows) found.push(await waitingOf(payload, row, (id) => names.get(id) ?? null));
  return found.sort((a, b) => (a.updatedAt < b.updatedAt ? -1 : 1));
}

/**
 * Publishes a draft whose translations wait, by the ordinary way: what is wrong in it is refused with its fields.
 * @throws APIError 409 when it is another draft than the editor saw.
 */
export async function publishWaiting(
  req: PayloadRequest,
  at: { collection: CollectionName; id: string; updatedAt: string },
) {
  const { payload, user } = req;
  const { collection, id } = at;
  const draft = await payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    disableErrors: true,
    user,
    overrideAccess: false,
  });
  if (!draft) throw deskRefusal('notThere');
  if (draft.updatedAt !== at.updatedAt) throw deskRefusal('changed');
  const data = { _status: 'published' as const };
  const rules = { depth: 0, user, overrideAccess: false, overrideLock: false, req } as const;
  await payload.update({ collection, id, locale: defaultLocale, data, ...rules });
}
