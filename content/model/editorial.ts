import type { z } from 'zod';
import { districts } from './district-names.ts';
import { contact } from './fields/contact.ts';
import { optional } from './fields/field.ts';
import { recordOf } from './fields/record.ts';
import { formatted, localizedLine, localizedText, plainText, richText, texts } from './fields/texts.ts';
import { choice, choices, day, image, number, relation } from './fields/values.ts';
import { audiences, disciplines, noticeKinds } from './vocabulary.ts';
import { guideTopics } from './vocabulary-of-editors.ts';

const title = localizedLine({ nl: 'Titel', en: 'Title' });
const organisation = plainText({ nl: 'Organisatie', en: 'Organisation' });
const arts = choices(disciplines, { nl: 'Kunstvormen', en: 'Disciplines' });
const firstDay = day({ nl: 'Eerste dag', en: 'First day' }, { today: true });
const lastDay = (from: string) => day({ nl: 'Laatste dag', en: 'Last day' }, { from });

/** An article by the editors about people, groups and places. */
export const storyFields = {
  title,
  summary: localizedText({ nl: 'In het kort', en: 'In short' }),
  body: richText({ nl: 'Verhaal', en: 'Story' }),
  image: image(),
  on: day({ nl: 'Datum', en: 'Date' }, { stored: 'date', today: true }),
  disciplines: arts,
  district: optional(choice(districts, { nl: 'Stadsdeel', en: 'District' })),
  provider: optional(relation('providers', { nl: 'Over aanbieder', en: 'About provider' })),
};
export const Story = recordOf(storyFields);
export type Story = z.infer<typeof Story>;

/** A page of help: for parents, teachers, workers, providers, or about this site. */
export const guideFields = {
  title,
  topic: choice(guideTopics, { nl: 'Onderwerp', en: 'Topic' }),
  order: number(
    { nl: 'Volgorde', en: 'Order' },
    { min: 0, default: 0, description: { nl: 'Een laag getal staat bovenaan.', en: 'A low number comes first.' } },
  ),
  year: optional(plainText({ nl: 'Feiten uit', en: 'Facts of' })),
  summary: localizedText({ nl: 'In het kort', en: 'In short' }),
  body: optional(richText({ nl: 'Tekst', en: 'Text' })),
  forWhom: optional(localizedText({ nl: 'Voor wie', en: 'For whom' })),
  conditions: texts({ nl: 'Voorwaarden', en: 'Conditions' }),
  how: optional(localizedText({ nl: 'Hoe', en: 'How' })),
  contact: contact(),
};
export const Guide = recordOf(guideFields);
export type Guide = z.infer<typeof Guide>;

/** A point of contact for culture; organisations and functions, never people. */
export const coachFields = {
  title: localizedLine(
    { nl: 'Functie', en: 'Function' },
    { description: { nl: 'De functie, niet de naam van een persoon.', en: 'The function, not the name of a person.' } },
  ),
  organisation,
  summary: localizedText({ nl: 'Waarvoor kun je hier terecht?', en: 'What can you ask here?' }),
  districts: choices(
    districts,
    { nl: 'Stadsdelen', en: 'Districts' },
    { description: { nl: 'Leeg: de hele stad.', en: 'Empty: the whole city.' } },
  ),
  audiences: choices(audiences, { nl: 'Voor', en: 'For' }),
  provider: optional(relation('providers', { nl: 'Aanbieder', en: 'Provider' })),
  contact: contact(),
};
export const Coach = recordOf(coachFields);
export type Coach = z.infer<typeof Coach>;

/** A message on the notice board (prikbord) where providers ask and offer. */
export const noticeFields = {
  title,
  kind: choice(noticeKinds, { nl: 'Soort', en: 'Kind' }),
  disciplines: arts,
  body: localizedText({ nl: 'Tekst', en: 'Text' }),
  organisation,
  contact: contact(),
  placed: firstDay,
  expires: lastDay('placed'),
};
export const Notice = recordOf(noticeFields);
export type Notice = z.infer<typeof Notice>;

/** The notices that hang on the board on a day (`YYYY-MM-DD`), the newest first; the last day counts. */
export const hanging = (notices: Notice[], today: string): Notice[] =>
  notices
    .filter(({ placed, expires }) => placed <= today && today <= expires)
    .sort((a, b) => b.placed.localeCompare(a.placed) || a.slug.localeCompare(b.slug));

/** A short message on every page, for instance a closing or a storm. */
export const alertFields = {
  text: localizedText({ nl: 'Tekst', en: 'Text' }),
  href: optional(formatted('link', { nl: 'Link', en: 'Link' })),
  from: firstDay,
  until: lastDay('from'),
};
export const Alert = recordOf(alertFields);
export type Alert = z.infer<typeof Alert>;
