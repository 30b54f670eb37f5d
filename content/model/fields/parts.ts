import { z } from 'zod';
import { objectOf } from './field.ts';
import type { Fields, Once, Options, Words } from './field.ts';

/** Whether no two rows have the same values in all of these fields. */
export const isOnce = (list: object[], by: string[]): boolean =>
  new Set(list.map((row) => JSON.stringify(by.map((name) => (row as Record<string, unknown>)[name])))).size ===
  list.length;

/** Fields that belong together, under one label. `typeName` is what generated types call them where more kinds have them. */
export const group = <F extends Fields>(label: Words, fields: F, options: Options & { typeName?: string } = {}) => ({
  type: 'group' as const,
  label,
  fields,
  required: true,
  schema: objectOf(fields),
  ...options,
});

type RowsOptions = Options & { typeName?: string; atLeast?: number; once?: Once };

/** A list of such fields; `one` is what editors call a row. A row whose required relation is gone says nothing, and goes. */
export const rows = <F extends Fields>(
  label: Words,
  one: Words,
  fields: F,
  { atLeast = 0, ...options }: RowsOptions = {},
) => ({
  type: 'rows' as const,
  label,
  one,
  fields,
  atLeast,
  required: atLeast > 0,
  schema: z
    .array(objectOf(fields))
    .min(atLeast)
    .superRefine((list, context) => {
      const { once } = options;
      if (once && !isOnce(list, once.by)) context.addIssue({ code: 'custom', message: once.message.en });
    }),
  ...options,
});
