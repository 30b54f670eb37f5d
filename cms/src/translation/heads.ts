import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import type { AnySQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { and, eq, isNull } from '@payloadcms/db-sqlite/drizzle';
import { defaultLocale, localeKeys } from '@kunstwijzer/content/model';
import type { CollectionName, Locale, TextState, TextStates } from '@kunstwijzer/content/model';
import type { Payload, Where } from 'payload';
import type { Provenances } from '../collections/content/provenance.ts';

/** What the translation desk knows of a record (as it is saved last, published or not) without reading it whole. */
export type TextHead = {
  id: string;
  slug: string;
  /** The Dutch name. */
  title: string;
  updatedAt: string;
  textState: TextStates;
  provenance: Provenances;
};

/** Of a collection: what stands on the site or is a draft by itself, and the newer drafts of what stands there. */
export type TextHeads = { published: TextHead[]; drafts: TextHead[]; newer: TextHead[] };

type Columns = Record<string, AnySQLiteColumn>;
type Table = SQLiteTable & Columns;

/** The field that names a record: a text in each language, or of organisations one for all. */
const titleField = ({ collections }: Payload, collection: CollectionName) =>
  collections[collection].config.admin.useAsTitle ?? 'slug';
const isSqlite = (db: object): db is SQLiteAdapter => 'tables' in db;

type Row = {
  id: string;
  slug: string;
  title: string | null;
  updatedAt: string;
  status: string | null;
  provenance: unknown;
} & Record<`state_${Locale}`, TextState | null>;

const parsed = (value: unknown): Provenances =>
  ((typeof value === 'string' ? JSON.parse(value) : value) as Provenances | null) ?? {};

const headOf = (row: Row): TextHead => ({
  id: row.id,
  slug: row.slug,
  title: row.title ?? row.slug,
  updatedAt: row.updatedAt,
  textState: Object.fromEntries(localeKeys.map((key) => [key, row[`state_${key}`] ?? 'missing'])) as TextStates,
  provenance: parsed(row.provenance),
});

/** Rows as SQLite has them: to make documents of 10,000 takes Payload seconds. `prefix` is that of columns of versions. */
async function rowsOf(
  db: SQLiteAdapter,
  collection: CollectionName,
  title: string,
  prefix: '' | 'version_',
): Promise<Row[]> {
  const name = prefix ? `_${collection}_v` : collection;
  const table = db.tables[name] as unknown as Table;
  const texts = db.tables[`${name}_locales`] as unknown as Table;
  const column = (of: Columns, key: string) => of[`${prefix}${key}`] as AnySQLiteColumn;
  const named = (texts[`${prefix}${title}`] ?? table[`${prefix}${title}`]) as AnySQLiteColumn;
  const states = localeKeys.map((key) => [`state_${key}`, column(table, `textState_${key}`)] as const);
  const id = (prefix ? table.parent : table.id) as AnySQLiteColumn;
  const isThere = isNull(column(table, 'deletedAt'));
  const isNewer = and(isThere, eq(table.latest as AnySQLiteColumn, true), eq(column(table, '_status'), 'draft'));
  return (await db.drizzle
    .select({
      id,
      slug: column(table, 'slug'),
      title: named,
      updatedAt: column(table, 'updatedAt'),
      status: column(table, '_status'),
      provenance: column(table, 'provenance'),
      ...Object.fromEntries(states),
    })
    .from(table)
    .leftJoin(
      texts,
      and(
        eq(texts._parentID as AnySQLiteColumn, table.id as AnySQLiteColumn),
        eq(texts._locale as AnySQLiteColumn, defaultLocale),
      ),
    )
    .where(prefix ? isNewer : isThere)) as unknown as Row[];
}

type Doc = Omit<TextHead, 'title'> & Record<string, unknown> & { _status?: string };

/** A text as MongoDB has it: by language, or one for all. */
const inDutch = (text: unknown): string | null =>
  typeof text === 'string' ? text : ((text as Record<string, string> | null | undefined)?.[defaultLocale] ?? null);

const rowOf = (doc: Doc, id: string, title: string): Row =>
  ({
    id,
    slug: doc.slug,
    title: inDutch(doc[title]),
    updatedAt: doc.updatedAt,
    status: doc._status ?? null,
    provenance: doc.provenance,
    ...Object.fromEntries(localeKeys.map((key) => [`state_${key}`, doc.textState?.[key]])),
  }) as Row;

async function docsOf(
  db: Payload['db'],
  collection: CollectionName,
  title: string,
  isVersion: boolean,
): Promise<Row[]> {
  const names = ['slug', title, 'updatedAt', '_status', 'provenance', 'textState'];
  const select = Object.fromEntries(names.map((name) => [name, true as const]));
  const asked = { collection, pagination: false, locale: defaultLocale } as const;
  if (!isVersion) {
    const { docs } = await db.find<Doc>({ ...asked, select, where: { deletedAt: { exists: false } } });
    return docs.map((doc) => rowOf(doc, doc.id, title));
  }
  const where: Where = {
    and: [
      { latest: { equals: true } },
      { 'version._status': { equals: 'draft' } },
      { 'version.deletedAt': { exists: false } },
    ],
  };
  const { docs } = await db.findVersions<Doc>({ ...asked, where, select: { parent: true, version: select } });
  return docs.map(({ parent, version }) => rowOf(version, String(parent), title));
}

/** What the translation desk needs of every record of a collection; what is in the trash is left out. */
export async function textHeads(payload: Payload, collection: CollectionName): Promise<TextHeads> {
  const { db } = payload;
  const title = titleField(payload, collection);
  const [main, latest] = isSqlite(db)
    ? await Promise.all([rowsOf(db, collection, title, ''), rowsOf(db, collection, title, 'version_')])
    : await Promise.all([docsOf(db, collection, title, false), docsOf(db, collection, title, true)]);
  const published = main.filter(({ status }) => status === 'published');
  const onSite = new Set(published.map(({ id }) => id));
  return {
    published: published.map(headOf),
    newer: latest.filter(({ id }) => onSite.has(id)).map(headOf),
    drafts: latest.filter(({ id }) => !onSite.has(id)).map(headOf),
  };
}
