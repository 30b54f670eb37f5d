import { z } from 'zod';
import { AccessFacts, Ages, Contact, Image, Place, recordShape, Slug } from './common.ts';
import { PassRule } from './price.ts';
import { LocalizedRichText, LocalizedText, PlainText } from './text.ts';
import { Discipline, DutchLevel, Level, ProviderKind, SpokenLanguage } from './vocabulary.ts';

/** An organisation that offers arts in free time: choir, school, society, venue. */
export const Provider = z.strictObject({
  ...recordShape,
  name: PlainText,
  kind: ProviderKind,
  disciplines: z.array(Discipline).min(1),
  terms: z.array(Slug),
  summary: LocalizedText,
  description: LocalizedRichText.nullable(),
  places: z.array(Place),
  contact: Contact,
  ages: Ages,
  levels: z.array(Level),
  languages: z.array(SpokenLanguage),
  dutchNeeded: DutchLevel,
  passRules: z.array(PassRule),
  access: AccessFacts,
  anchor: z.boolean(),
  mark: z.strictObject({ name: PlainText, until: z.iso.date() }).nullable(),
  image: Image.nullable(),
});
export type Provider = z.infer<typeof Provider>;
