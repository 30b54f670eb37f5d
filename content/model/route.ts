import { z } from 'zod';
import { Ages, IsoDate, recordShape, Slug } from './common.ts';
import { District } from './district-names.ts';
import { Price } from './price.ts';
import { LocalizedText, PlainText } from './text.ts';
import { Admission, Discipline, Entrance, Stage } from './vocabulary.ts';

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
  /** For whom, besides those who start young, this is a way in; empty when no source says so. */
  entrances: z.array(Entrance),
  /** How one gets in; `on` is the day of the next audition, trial or choice, null when we do not know it. */
  admission: z.strictObject({ kind: Admission, on: IsoDate.nullable(), note: LocalizedText.nullable() }),
  price: Price,
  priceNote: LocalizedText.nullable(),
  district: District.nullable(),
  next: z.array(Slug),
});
export type RouteStep = z.infer<typeof RouteStep>;
