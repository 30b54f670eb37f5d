import { z } from 'zod';
import { Image, IsoDate, Slug, WallDateTime } from '../common.ts';
import type { CollectionName } from '../collection-names.ts';
import { enumOf } from '../vocabulary.ts';
import type { Vocabulary } from '../vocabulary.ts';
import type { Options, Words } from './field.ts';

/** One of a vocabulary. */
export const choice = <V extends Vocabulary>(
  vocabulary: V,
  label: Words,
  options: Options & { default?: keyof V & string } = {},
) => ({ type: 'choice' as const, vocabulary, label, required: true, schema: enumOf(vocabulary), ...options });

/** Any number of a vocabulary. */
export const choices = <V extends Vocabulary>(
  vocabulary: V,
  label: Words,
  { atLeast = 0, ...options }: Options & { atLeast?: number } = {},
) => ({
  type: 'choices' as const,
  vocabulary,
  label,
  atLeast,
  required: atLeast > 0,
  schema: z.array(enumOf(vocabulary)).min(atLeast),
  ...options,
});

type Bounds = Options & { min: number; max?: number; default?: number; upTo?: string };

/** A whole number from `min` up to `max`, and not above the field `upTo` beside it. */
export const number = (label: Words, options: Bounds) => ({
  type: 'number' as const,
  label,
  required: true,
  schema: z
    .int()
    .min(options.min)
    .max(options.max ?? Number.MAX_SAFE_INTEGER),
  ...options,
});

/** An amount: editors write euros, the record counts in cents. `min` is in euros. */
export const money = (label: Words, { min, ...options }: Options & { min: number }) => ({
  ...number(label, { min, ...options }),
  cents: true,
  schema: z.int().min(Math.round(min * 100)),
});

/** Yes or no. */
export const flag = (label: Words) => ({ type: 'flag' as const, label, required: false, schema: z.boolean() });

type DayOptions = Options & { today?: boolean; from?: string; months?: number };

/**
 * A calendar date, not before the field `from` beside it or of the record, and at most so many `months` after; `today`
 * when the form opens.
 */
export const day = (label: Words, options: DayOptions = {}) => ({
  type: 'day' as const,
  label,
  required: true,
  schema: IsoDate,
  ...options,
});

/** A list of calendar dates. */
export const days = (label: Words) => ({
  type: 'days' as const,
  label,
  one: { nl: 'Datum', en: 'Date' },
  required: false,
  schema: z.array(IsoDate),
});

/** A date and time on the clocks of The Hague, after the field `from` beside it. */
export const moment = (label: Words, options: Options & { from?: string } = {}) => ({
  type: 'moment' as const,
  label,
  required: true,
  schema: WallDateTime,
  ...options,
});

/** A record of another kind. */
export const relation = (to: CollectionName, label: Words, options: Options = {}) => ({
  type: 'relation' as const,
  to,
  label,
  required: true,
  schema: Slug,
  ...options,
});

/** Records of another kind, in the order of the editor. */
export const relations = (to: CollectionName, label: Words, options: Options = {}) => ({
  type: 'relations' as const,
  to,
  label,
  required: false,
  schema: z.array(Slug),
  ...options,
});

/** The picture of a record, from the media library. */
export const image = () => ({
  type: 'image' as const,
  label: { nl: 'Beeld', en: 'Picture' },
  required: false,
  schema: Image.nullable(),
});
