import type { GroupField, NumberField, Payload } from 'payload';
import { facts } from '../access/facts.ts';
import type { Words } from '../fields/words.ts';
import { confirmedFor } from './timing.ts';
import type { Periods } from './timing.ts';

/** Months that what nobody confirms stays on the site, marked. */
const hideAfter = 6;

const months = (name: keyof Periods, label: Words, defaultValue: number): NumberField => ({
  name,
  type: 'number',
  label,
  min: 1,
  max: 60,
  required: true,
  defaultValue,
  admin: { step: 1, width: '25%' },
});

/** How long facts hold, for the editors to set. */
export const freshnessField = (): GroupField => ({
  name: 'freshness',
  type: 'group',
  label: { nl: 'Kloppende informatie (in maanden)', en: 'Facts that stay true (in months)' },
  access: { update: facts },
  admin: {
    description: {
      nl: 'Zo lang geldt een bevestiging. Een maand voor het einde vragen we de aanbieder per mail of het nog klopt, en we herinneren twee keer. Zonder antwoord zet de site erbij dat het niet is bevestigd. Na nog eens zoveel maanden verdwijnt het van de site.',
      en: 'How long a confirmation holds. A month before the end we ask the provider by mail whether it is still right, and remind twice. Without an answer the site says that it is not confirmed. After so many more months it leaves the site.',
    },
  },
  fields: [
    {
      type: 'row',
      fields: [
        months('activities', { nl: 'Activiteiten', en: 'Activities' }, confirmedFor.activities),
        months('providers', { nl: 'Aanbieders', en: 'Providers' }, confirmedFor.providers),
        months('spaces', { nl: 'Ruimtes', en: 'Rooms' }, confirmedFor.spaces),
        months('hide', { nl: 'Daarna nog op de site', en: 'Then still on the site' }, hideAfter),
      ],
    },
  ],
});

/** How long facts hold, as the editors set it. */
export async function periods(payload: Payload): Promise<Periods> {
  const { freshness } = await payload.findGlobal({ slug: 'site', depth: 0, select: { freshness: true } });
  return {
    activities: freshness?.activities ?? confirmedFor.activities,
    providers: freshness?.providers ?? confirmedFor.providers,
    spaces: freshness?.spaces ?? confirmedFor.spaces,
    hide: freshness?.hide ?? hideAfter,
  };
}
