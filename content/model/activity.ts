import { z } from 'zod';
import { AccessFacts, Ages, Contact, Image, IsoDate, Place, recordShape, Slug, WallTime } from './common.ts';
import { PassRule, Price } from './price.ts';
import { LocalizedRichText, LocalizedText } from './text.ts';
import { Attendance, Discipline, DutchLevel, Joining, Level, SpokenLanguage, Stage, Weekday } from './vocabulary.ts';

/** When an activity takes place: weekly slots or a period; no slots and no dates means unknown. */
export const Schedule = z.strictObject({
  slots: z.array(z.strictObject({ day: Weekday, start: WallTime, end: WallTime })),
  from: IsoDate.nullable(),
  until: IsoDate.nullable(),
});

/** Where it takes place: a space of the directory, or a place of its own. */
export const Venue = z.strictObject({ space: Slug.nullable(), place: Place.nullable() });

/** Something to join: lesson, course, group, open rehearsal, workshop, summer school. */
export const Activity = z.strictObject({
  ...recordShape,
  title: LocalizedText,
  provider: Slug,
  disciplines: z.array(Discipline).min(1),
  terms: z.array(Slug),
  summary: LocalizedText,
  description: LocalizedRichText.nullable(),
  ages: Ages,
  levels: z.array(Level),
  stage: Stage,
  joining: Joining,
  schedule: Schedule,
  venue: Venue,
  /** Whether one takes part at the venue, online, or as one likes; null is not known. */
  attendance: Attendance.nullable(),
  price: Price,
  passRules: z.array(PassRule),
  languages: z.array(SpokenLanguage),
  dutchNeeded: DutchLevel,
  access: AccessFacts,
  booking: Contact,
  nextSteps: z.array(Slug),
  image: Image.nullable(),
});
export type Activity = z.infer<typeof Activity>;
