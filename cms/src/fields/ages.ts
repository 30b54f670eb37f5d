import { ageGroups } from '@kunstwijzer/content/model';
import type { Ages } from '@kunstwijzer/content/model';
import type { GroupField } from 'payload';
import type { AgesFields } from '../payload-types.ts';
import { texts } from './per-locale.ts';
import type { AllLocales } from './per-locale.ts';
import { ageRange } from './age-range.ts';
import { listOf, orNull } from './empty.ts';
import { termsField } from './terms-field.ts';
import { localizedLine } from './texts.ts';

/** For which ages; all empty means that we do not know. */
export const agesField = (): GroupField => ({
  name: 'ages',
  type: 'group',
  label: { nl: 'Leeftijd', en: 'Ages' },
  interfaceName: 'AgesFields',
  fields: [
    {
      type: 'row',
      fields: [
        ...ageRange('min', 'max'),
        termsField('groups', ageGroups, { nl: 'Leeftijdsgroepen', en: 'Age groups' }, { many: true }),
      ],
    },
    localizedLine('note', { nl: 'Toelichting', en: 'Note' }),
  ],
});

export const agesOf = (ages: AgesFields | null | undefined): Ages => ({
  min: orNull(ages?.min),
  max: orNull(ages?.max),
  groups: listOf(ages?.groups),
  note: texts(ages?.note),
});

export const agesData = (ages: Ages): AllLocales<AgesFields> => ages;
