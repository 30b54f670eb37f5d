import type { Field } from 'payload';
import { nobody } from '../../access/nobody.ts';

/** A field that only our own code reads and writes: it is in no answer, form or list. */
export const unseen = (field: Field): Field =>
  ({ ...field, hidden: true, access: { create: nobody, read: nobody, update: nobody } }) as Field;
