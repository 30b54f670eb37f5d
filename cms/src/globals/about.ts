import { accessibilityStatuses, licences, localeKeys, locales } from '@kunstwijzer/content/model';
import type { SiteAbout } from '@kunstwijzer/content/model';
import type { Field, GroupField, Payload } from 'payload';
import { facts } from '../access/facts.ts';
import { textOf } from '../fields/empty.ts';
import { formattedText, plainText } from '../fields/texts.ts';
import type { Site } from '../payload-types.ts';

type Words = { nl: string; en: string };

const choice = (name: string, label: Words, table: Record<string, Words>): Field => ({
  name,
  type: 'select',
  label,
  options: Object.entries(table).map(([value, { nl, en }]) => ({ value, label: { nl, en } })),
});

/** Who is responsible for the site and how to reach them; the public pages about privacy, access and open data say it. */
export const aboutField = (): GroupField => ({
  name: 'about',
  type: 'group',
  label: { nl: 'Wie is verantwoordelijk', en: 'Who is responsible' },
  access: { update: facts },
  admin: {
    description: {
      nl: 'Dit staat op de pagina’s over privacy, toegankelijkheid en open data. Wat leeg is, staat er niet.',
      en: 'This is on the pages about privacy, accessibility and open data. What is empty is not there.',
    },
  },
  fields: [
    plainText('responsible', { nl: 'Organisatie', en: 'Organisation' }),
    plainText('address', { nl: 'Adres', en: 'Address' }),
    formattedText('phone', 'phone', { nl: 'Telefoon van de balie', en: 'Telephone of the desk' }),
    formattedText('email', 'privacyEmail', {
      nl: 'E-mail voor vragen over privacy',
      en: 'E-mail for questions about privacy',
    }),
    formattedText('website', 'complaints', {
      nl: 'Webadres om een klacht in te dienen',
      en: 'Web address for complaints',
    }),
    choice('accessibility', { nl: 'Toegankelijkheid', en: 'Accessibility' }, accessibilityStatuses),
    {
      name: 'accessibilityOn',
      type: 'date',
      label: { nl: 'Datum van de toegankelijkheidsverklaring', en: 'Date of the accessibility statement' },
      admin: { date: { pickerAppearance: 'dayOnly' } },
    },
    choice('licence', { nl: 'Licentie van de open data', en: 'Licence of the open data' }, licences),
    {
      name: 'checked',
      type: 'select',
      hasMany: true,
      label: { nl: 'Talen die een moedertaalspreker heeft nagekeken', en: 'Languages checked by a native speaker' },
      options: localeKeys.map((value) => ({ value, label: locales[value].label })),
    },
  ],
});

/** The part `about` of the settings of the site, as the snapshot has it. */
export const aboutOf = (about: Site['about']): SiteAbout => ({
  phone: textOf(about?.phone),
  responsible: textOf(about?.responsible),
  address: textOf(about?.address),
  privacyEmail: textOf(about?.privacyEmail),
  complaints: textOf(about?.complaints),
  accessibility: about?.accessibility ?? null,
  accessibilityOn: about?.accessibilityOn?.slice(0, 10) ?? null,
  licence: about?.licence ?? null,
  checked: about?.checked ?? [],
});

/** Gives the site an address of mail when the editors have not set one: nobody may find a site without a desk. */
export async function setDesk(payload: Payload, email: string): Promise<void> {
  const site = await payload.findGlobal({ slug: 'site', depth: 0, select: { email: true } });
  if (textOf(site.email) === null) await payload.updateGlobal({ slug: 'site', data: { email } });
}
