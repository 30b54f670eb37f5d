import type { z } from 'zod';
import { access } from './fields/access.ts';
import { ages } from './fields/ages.ts';
import { contact } from './fields/contact.ts';
import { optional } from './fields/field.ts';
import { group, rows } from './fields/parts.ts';
import { passRules } from './fields/pass-rules.ts';
import { venue } from './fields/place.ts';
import { price } from './fields/price.ts';
import { recordOf } from './fields/record.ts';
import { formatted, localizedLine, localizedText, richText } from './fields/texts.ts';
import { choice, choices, day, image, relation, relations } from './fields/values.ts';
import {
  attendances,
  disciplines,
  dutchLevels,
  joinings,
  levels,
  spokenLanguages,
  stages,
  weekdays,
} from './vocabulary.ts';

const unknown = { default: 'unknown' } as const;

/** Something to join: lesson, course, group, open rehearsal, workshop, summer school. */
export const activityFields = {
  title: localizedLine({ nl: 'Titel', en: 'Title' }),
  provider: relation('providers', { nl: 'Aanbieder', en: 'Provider' }),
  disciplines: choices(disciplines, { nl: 'Kunstvormen', en: 'Disciplines' }, { atLeast: 1 }),
  terms: relations('terms', { nl: 'Begrippen', en: 'Terms' }),
  summary: localizedText({ nl: 'In één zin', en: 'In one sentence' }),
  description: optional(richText({ nl: 'Beschrijving', en: 'Description' })),
  image: image(),
  ages: ages(),
  levels: choices(levels, { nl: 'Niveaus', en: 'Levels' }),
  stage: choice(stages, { nl: 'Fase op de routekaart', en: 'Stage on the route map' }),
  languages: choices(spokenLanguages, { nl: 'Talen', en: 'Languages' }),
  dutchNeeded: choice(dutchLevels, { nl: 'Hoeveel Nederlands is nodig?', en: 'How much Dutch is needed?' }, unknown),
  nextSteps: relations('steps', { nl: 'Wat kun je hierna doen?', en: 'What can you do next?' }),
  /** Weekly slots or a period; no slots and no dates means unknown. */
  schedule: group(
    { nl: 'Wanneer', en: 'When' },
    {
      slots: rows(
        { nl: 'Vaste tijden', en: 'Weekly times' },
        { nl: 'Tijd', en: 'Time' },
        {
          day: choice(weekdays, { nl: 'Dag', en: 'Day' }),
          start: formatted('time', { nl: 'Van', en: 'From' }),
          end: formatted('time', { nl: 'Tot', en: 'To' }),
        },
      ),
      from: optional(day({ nl: 'Eerste dag', en: 'First day' })),
      until: optional(day({ nl: 'Laatste dag', en: 'Last day' })),
    },
  ),
  /** Whether one takes part at the venue, online, or as one likes; null is not known. */
  attendance: optional(
    choice(
      attendances,
      { nl: 'Op een plek of online?', en: 'In person or online?' },
      { description: { nl: 'Leeg: we weten het niet.', en: 'Empty: we do not know.' } },
    ),
  ),
  venue: venue(),
  access: access(),
  joining: choice(joinings, { nl: 'Hoe doe je mee?', en: 'How do you join?' }, unknown),
  price: price(),
  passRules: passRules(),
  booking: contact({ nl: 'Aanmelden', en: 'Booking' }),
};

export const Activity = recordOf(activityFields);
export type Activity = z.infer<typeof Activity>;
