import { z } from 'zod';
import { Ages, recordShape, Slug } from './common.ts';
import { District } from './districts.ts';
import { Price } from './price.ts';
import { LocalizedText, PlainText } from './text.ts';
import { Admission, Discipline, Stage } from './vocabulary.ts';

/** A station on the routekaart: one real step for one or more disciplines at one stage. */
export const RouteStep = z.strictObject({
  ...recordShape,
  title: LocalizedText,
  disciplines: z.array(Discipline).min(1),
  stage: Stage,
  organisation: PlainText,
  providers: z.array(Slug),
  summary: LocalizedText,
  ages: Ages,
  admission: z.strictObject({ kind: Admission, note: LocalizedText.nullable() }),
  price: Price,
  priceNote: LocalizedText.nullable(),
  district: District.nullable(),
  next: z.array(Slug),
});
export type RouteStep = z.infer<typeof RouteStep>;
