import { accessFacts, keysOf, known } from '@kunstwijzer/content/model';
import type { AccessFacts } from '@kunstwijzer/content/model';
import type { GroupField } from 'payload';
import type { AccessFields } from '../payload-types.ts';
import { termsField } from './terms-field.ts';

/** Yes, no or unknown for each access fact. An empty choice is not shown on the site. */
export const accessField = (): GroupField => ({
  name: 'access',
  type: 'group',
  label: { nl: 'Toegankelijkheid', en: 'Accessibility' },
  interfaceName: 'AccessFields',
  fields: [{ type: 'row', fields: keysOf(accessFacts).map((fact) => termsField(fact, known, accessFacts[fact])) }],
});

export const accessOf = (access: AccessFields | null | undefined): AccessFacts =>
  Object.fromEntries(keysOf(accessFacts).flatMap((fact) => (access?.[fact] ? [[fact, access[fact]]] : [])));
