import { createHash } from 'node:crypto';
import type { CollectionSlug, Payload } from 'payload';
import type { Line } from './read.ts';

type Doc = Record<string, unknown>;

const isObjectId = (id: string) => /^[\da-f]{24}$/u.test(id);

/** A value with every text in it changed. */
function eachText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, eachText(item, change)]));
}

/**
 * MongoDB wants ids of 24 hexadecimal digits: an id from elsewhere becomes one that always is the same, wherever it
 * stands. And it has no place for half a character.
 */
function forMongo() {
  const renamed = new Map<string, string>();
  return {
    learn: ({ kind, data: { id } }: Line) => {
      if (kind === 'document' && typeof id === 'string' && !isObjectId(id))
        renamed.set(id, createHash('sha256').update(id).digest('hex').slice(0, 24));
    },
    adapt: (line: Line): Line => ({
      ...line,
      data: eachText(line.data, (text) => renamed.get(text) ?? text.toWellFormed()) as Doc,
    }),
  };
}

/** SQLite takes every id. Reading a text it stops at U+0000, which only in JSON is written in another way. */
function forSqlite(payload: Payload) {
  const fieldsOf = ({ kind, of }: Line) =>
    kind.startsWith('global')
      ? (payload.config.globals.find(({ slug }) => slug === of)?.flattenedFields ?? [])
      : payload.collections[of as CollectionSlug].config.flattenedFields;
  const cleaned = (line: Line, data: Doc): Doc => {
    const json = fieldsOf(line).flatMap((field) =>
      field.type === 'json' || field.type === 'richText' ? [field.name] : [],
    );
    return Object.fromEntries(
      Object.entries(data).map(([name, value]) => [
        name,
        json.includes(name) ? value : eachText(value, (text) => text.replaceAll('\u0000', '')),
      ]),
    );
  };
  return {
    learn: () => undefined,
    adapt: (line: Line): Line => {
      if (!JSON.stringify(line.data).includes('\\u0000')) return line;
      const { version } = line.data;
      return {
        ...line,
        data: version ? { ...line.data, version: cleaned(line, version as Doc) } : cleaned(line, line.data),
      };
    },
  };
}

/** What a line needs to be for a database: every line is learned before the first one is adapted. */
export const adapterOf = (payload: Payload) => (payload.db.name === 'mongoose' ? forMongo() : forSqlite(payload));
