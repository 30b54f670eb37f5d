import { z } from 'zod';
import { AccessFacts, Contact, Image, Place, recordShape, Slug } from './common.ts';
import { LocalizedRichText, LocalizedText, PlainText } from './text.ts';
import { Known, RoomKind, RoomUse } from './vocabulary.ts';

/** A place to rehearse, perform, meet or make. */
export const Space = z.strictObject({
  ...recordShape,
  name: PlainText,
  kind: RoomKind,
  uses: z.array(RoomUse).min(1),
  provider: Slug.nullable(),
  summary: LocalizedText,
  description: LocalizedRichText.nullable(),
  places: z.array(Place).min(1),
  capacity: z.int().positive().nullable(),
  rooms: z.array(LocalizedText),
  rates: z.strictObject({ known: Known, note: LocalizedText.nullable() }),
  access: AccessFacts,
  contact: Contact,
  image: Image.nullable(),
});
export type Space = z.infer<typeof Space>;
