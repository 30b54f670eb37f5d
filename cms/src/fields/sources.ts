import type { Source } from '@kunstwijzer/content/model';
import type { ArrayField } from 'payload';
import type { SourceRows } from '../payload-types.ts';
import { checkText } from './check-text.ts';
import { listOf, textOf } from './empty.ts';
import { formattedText, plainText } from './texts.ts';

/** Where a fact was read. */
export const sourcesField = (): ArrayField => ({
  name: 'sources',
  type: 'array',
  label: { nl: 'Bronnen', en: 'Sources' },
  labels: { singular: { nl: 'Bron', en: 'Source' }, plural: { nl: 'Bronnen', en: 'Sources' } },
  interfaceName: 'SourceRows',
  fields: [
    {
      type: 'row',
      fields: [
        plainText('title', { nl: 'Naam', en: 'Name' }, { required: true }),
        formattedText('website', 'url', { nl: 'Webadres', en: 'Web address' }),
        {
          ...plainText('published', { nl: 'Van (jaar, maand of dag)', en: 'Dated (year, month or day)' }),
          validate: checkText(
            { safeParse: (value) => ({ success: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u.test(String(value)) }) },
            {
              nl: 'Schrijf een jaar, maand of dag: 2026, 2026-11 of 2026-11-22.',
              en: 'Write a year, month or day: 2026, 2026-11 or 2026-11-22.',
            },
          ),
        },
      ],
    },
  ],
});

export const sourcesOf = (sources: SourceRows | undefined): Source[] =>
  listOf(sources).map(({ title, url, published }) => ({ title, url: textOf(url), published: textOf(published) }));
