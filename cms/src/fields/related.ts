import type { CollectionName } from '@kunstwijzer/content/model';
import type { RelationshipField } from 'payload';
import { adminOf } from './words.ts';
import type { FieldOptions, Words } from './words.ts';

/** A record of another collection; `many` allows several, in the editor's order. */
export const related = (
  name: string,
  to: CollectionName,
  label: Words,
  options: FieldOptions & { many?: boolean } = {},
): RelationshipField => ({
  name,
  type: 'relationship',
  relationTo: to,
  label,
  hasMany: options.many ?? false,
  required: options.required ?? false,
  admin: adminOf(options),
});
