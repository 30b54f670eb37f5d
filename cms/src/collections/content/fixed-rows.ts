import { Forbidden } from 'payload';
import type { CollectionBeforeChangeHook, Field } from 'payload';
import { roleOf } from '../../access/roles.ts';
import { walk } from './walk.ts';

/** The ids of all rows of a document, in order. */
function rowIds(fields: Field[], data: Record<string, unknown>): string {
  const ids: unknown[] = [];
  walk(fields, data, (field, value, path) => {
    if (field.type === 'array' && Array.isArray(value)) ids.push([path, value.map((row: { id?: unknown }) => row.id)]);
  });
  return JSON.stringify(ids);
}

/** A translator writes texts in rows, but adds, removes and moves none. */
export const fixedRows: CollectionBeforeChangeHook = ({ data, originalDoc, collection, req }) => {
  if (roleOf(req) !== 'translator') return data;
  if (rowIds(collection.fields, data) !== rowIds(collection.fields, originalDoc as Record<string, unknown>))
    throw new Forbidden(req.t);
  return data;
};
