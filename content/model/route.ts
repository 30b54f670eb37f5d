import type { z } from 'zod';
import { districts } from './district-names.ts';
import { ages } from './fields/ages.ts';
import { optional } from './fields/field.ts';
import { group } from './fields/parts.ts';
import { price } from './fields/price.ts';
import { recordOf } from './fields/record.ts';
import { localizedLine, localizedText, plainText } from './fields/texts.ts';
import { choice, choices, day, relations } from './fields/values.ts';
import { disciplines, stages } from './vocabulary.ts';
import { admissions, entrances } from './vocabulary-of-editors.ts';

/** A station on the routekaart: one real step for one or more disciplines at one stage. */
export const stepFields = {
  title: localizedLine({ nl: 'Naam', en: 'Name' }),
  stage: choice(stages, { nl: 'Fase', en: 'Stage' }),
  disciplines: choices(disciplines, { nl: 'Kunstvormen', en: 'Disciplines' }, { atLeast: 1 }),
  district: optional(choice(districts, { nl: 'Stadsdeel', en: 'District' })),
  organisation: plainText({ nl: 'Organisatie', en: 'Organisation' }),
  providers: relations('providers', { nl: 'Aanbieders uit de lijst', en: 'Providers of the directory' }),
  summary: localizedText({ nl: 'In het kort', en: 'In short' }),
  next: relations(
    'steps',
    { nl: 'Volgende stappen', en: 'Next steps' },
    {
      description: {
        nl: 'Waar je hierna heen kunt. Twee stappen wijzen nooit naar elkaar.',
        en: 'Where people can go from here. Two steps never lead to each other.',
      },
    },
  ),
  ages: ages(),
  /** For whom, besides those who start young, this is a way in; empty when no source says so. */
  entrances: choices(
    entrances,
    { nl: 'Ook een begin voor wie later instapt', en: 'Also a start for those who come later' },
    {
      description: {
        nl: 'Alleen als een bron het zegt of de aanbieder het bevestigt.',
        en: 'Only when a source says so or the provider confirms it.',
      },
    },
  ),
  admission: group(
    { nl: 'Toelating', en: 'Admission' },
    {
      kind: choice(admissions, { nl: 'Hoe kom je binnen?', en: 'How do you get in?' }, { default: 'unknown' }),
      on: optional(
        day(
          { nl: 'Volgende auditie, proefles of keuze', en: 'Next audition, trial or choice' },
          {
            description: {
              nl: 'Leeg als de dag niet bekend is. De site laat een dag die voorbij is weg.',
              en: 'Empty when the day is not known. The site leaves out a day that has passed.',
            },
          },
        ),
      ),
      note: optional(localizedText({ nl: 'Toelichting', en: 'Note' })),
    },
  ),
  price: price(),
  priceNote: optional(localizedText({ nl: 'Toelichting bij de prijs', en: 'Note on the price' })),
};

export const RouteStep = recordOf(stepFields);
export type RouteStep = z.infer<typeof RouteStep>;
