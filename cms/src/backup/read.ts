import type { CollectionSlug, Payload } from 'payload';
import { backedUp, hasVersions, secrets } from './collections.ts';

/** A line of a backup: a document, one of its versions, a global, or a version of a global; in all languages. */
export type Line =
  | { kind: 'document'; of: string; data: Record<string, unknown> }
  | { kind: 'version'; of: string; data: Record<string, unknown> }
  | { kind: 'global'; of: string; data: Record<string, unknown> }
  | { kind: 'global-version'; of: string; data: Record<string, unknown> };

type Doc = Record<string, unknown>;
type Page = { docs: unknown[]; hasNextPage: boolean };

/** Everything of a list, page by page, the oldest first. */
async function* pages(read: (page: number) => Promise<Page>): AsyncGenerator<Doc> {
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await read(page);
    yield* docs as Doc[];
    if (!hasNextPage) return;
  }
}

const paged = { limit: 200, pagination: true, sort: ['createdAt', 'id'], locale: 'all' } as const;

const withoutSecrets = (doc: Doc): Doc =>
  Object.fromEntries(Object.entries(doc).filter(([name]) => !secrets.includes(name)));

async function* linesOf(payload: Payload, of: CollectionSlug, keepSecrets: boolean): AsyncGenerator<Line> {
  const isAuth = payload.collections[of].config.auth;
  for await (const data of pages((page) => payload.db.find({ collection: of, ...paged, sort: [...paged.sort], page })))
    yield { kind: 'document', of, data: isAuth && !keepSecrets ? withoutSecrets(data) : data };
  if (!hasVersions(payload, of)) return;
  // The oldest first: writing them in this order marks the newest as the latest.
  const versions = (page: number) =>
    payload.db.findVersions({ collection: of, ...paged, sort: ['updatedAt', 'id'], page });
  for await (const data of pages(versions)) yield { kind: 'version', of, data };
}

/** All content of a database, in every state. `keepSecrets` also takes passwords (hashed), senders and their links. */
export async function* readLines(payload: Payload, { keepSecrets = false } = {}): AsyncGenerator<Line> {
  for (const of of backedUp(payload, { withPersonal: keepSecrets })) yield* linesOf(payload, of, keepSecrets);
  for (const { slug: of, versions } of payload.config.globals.filter(({ slug }) => !slug.startsWith('payload-'))) {
    const data: Doc | null = await payload.db.findGlobal<Doc>({ slug: of, locale: 'all' });
    if (data && Object.keys(data).length > 0) yield { kind: 'global', of, data };
    if (!versions) continue;
    const read = (page: number) =>
      payload.db.findGlobalVersions({ global: of, ...paged, sort: ['updatedAt', 'id'], page });
    for await (const version of pages(read)) yield { kind: 'global-version', of, data: version };
  }
}
