import type { z } from 'zod';
import { access } from './fields/access.ts';
import { ages } from './fields/ages.ts';
import { contact } from './fields/contact.ts';
import { optional } from './fields/field.ts';
import { group } from './fields/parts.ts';
import { passRules } from './fields/pass-rules.ts';
import { places } from './fields/place.ts';
import { recordOf } from './fields/record.ts';
import { localizedText, plainText, richText } from './fields/texts.ts';
import { choice, choices, day, flag, image, relations } from './fields/values.ts';
import { disciplines, dutchLevels, levels, providerKinds, spokenLanguages } from './vocabulary.ts';

/** An organisation that offers arts in free time: choir, school, society, venue. */
export const providerFields = {
  name: plainText({ nl: 'Naam', en: 'Name' }),
  kind: choice(providerKinds, { nl: 'Soort', en: 'Kind' }),
  disciplines: choices(disciplines, { nl: 'Kunstvormen', en: 'Disciplines' }, { atLeast: 1 }),
  terms: relations('terms', { nl: 'Begrippen', en: 'Terms' }),
  summary: localizedText({ nl: 'In één zin', en: 'In one sentence' }),
  description: optional(richText({ nl: 'Beschrijving', en: 'Description' })),
  image: image(),
  mark: optional(
    group(
      { nl: 'Keurmerk', en: 'Quality mark' },
      {
        name: plainText({ nl: 'Naam', en: 'Name' }),
        until: day({ nl: 'Geldig tot en met', en: 'Valid until' }),
      },
    ),
  ),
  anchor: flag({ nl: 'Cultuuranker', en: 'Culture anchor' }),
  places: places(),
  contact: contact(),
  access: access(),
  ages: ages(),
  levels: choices(levels, { nl: 'Niveaus', en: 'Levels' }),
  languages: choices(spokenLanguages, { nl: 'Talen', en: 'Languages' }),
  dutchNeeded: choice(
    dutchLevels,
    { nl: 'Hoeveel Nederlands is nodig?', en: 'How much Dutch is needed?' },
    { default: 'unknown' },
  ),
  passRules: passRules(),
};

export const Provider = recordOf(providerFields);
export type Provider = z.infer<typeof Provider>;
