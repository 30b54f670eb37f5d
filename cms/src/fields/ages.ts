import { ageGroups } from '@kunstwijzer/content/model';
import type { Ages } from '@kunstwijzer/content/model';
import type { GroupField, NumberField } from 'payload';
import type { AgesFields } from '../payload-types.ts';
import { texts } from '../snapshot/per-locale.ts';
import type { AllLocales } from '../snapshot/per-locale.ts';
import { listOf, orNull } from './empty.ts';
import { numberField } from './numbers.ts';
import { termsField } from './terms-field.ts';
import { localizedLine } from './texts.ts';
import { say } from './words.ts';

const lowest = numberField('min', { nl: 'Vanaf (jaar)', en: 'From (years)' }, { min: 0, max: 120 });
const checkRange = lowest.validate as NonNullable<NumberField['validate']>;

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
        {
          ...lowest,
          validate: (
            value: unknown,
            context: { siblingData: Partial<AgesFields> } & Parameters<typeof checkRange>[1],
          ) => {
            const { max } = context.siblingData;
            if (typeof value === 'number' && typeof max === 'number' && value > max)
              return say(context.req, {
                nl: 'De laagste leeftijd is hoger dan de hoogste.',
                en: 'The lowest age is above the highest.',
              });
            return checkRange(value as never, context as never);
          },
        },
        numberField('max', { nl: 'Tot en met (jaar)', en: 'Up to (years)' }, { min: 0, max: 120 }),
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
