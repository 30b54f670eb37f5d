import { confirmers } from '@kunstwijzer/content/model';
import type { Confirmation } from '@kunstwijzer/content/model';
import type { GroupField } from 'payload';
import type { ConfirmationFields } from '../payload-types.ts';
import { dayData, dayField, dayOf } from './moments.ts';
import { sourcesField, sourcesOf } from './sources.ts';
import { termsField } from './terms-field.ts';

/** Who last checked a record, when, and on what ground. The site shows it as "last confirmed". */
export const confirmationField = (): GroupField => ({
  name: 'confirmation',
  type: 'group',
  label: { nl: 'Bevestigd', en: 'Confirmed' },
  interfaceName: 'ConfirmationFields',
  fields: [
    {
      type: 'row',
      fields: [
        termsField('by', confirmers, { nl: 'Door', en: 'By' }, { required: true, default: 'editor' }),
        dayField('date', { nl: 'Op', en: 'On' }, { required: true, today: true }),
      ],
    },
    sourcesField(),
  ],
});

/** `on` is empty when nobody filled it in; the snapshot then refuses the record and names the field. */
export const confirmationOf = (confirmation: ConfirmationFields): Confirmation => ({
  by: confirmation.by,
  on: dayOf(confirmation.date) ?? '',
  sources: sourcesOf(confirmation.sources),
});

export const confirmationData = ({ by, on, sources }: Confirmation): ConfirmationFields => ({
  by,
  date: dayData(on) ?? '',
  sources,
});
