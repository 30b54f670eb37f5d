import { z } from 'zod';
import { Slug } from '../common.ts';
import { TextStates } from '../text.ts';
import { objectOf } from './field.ts';
import type { Fields } from './field.ts';
import { Confirmation } from './sources.ts';

/** What every public record has: identity, the state of its texts, whether it is invented demo data, and its ground. */
const base = { slug: Slug, textState: TextStates, example: z.boolean(), confirmation: Confirmation };

/** The schema of the records of a kind with these fields; `more` is what nobody fills in. */
export const recordOf = <F extends Fields, More extends z.ZodRawShape = Record<never, never>>(fields: F, more?: More) =>
  objectOf(fields, { ...base, ...(more as More) });
