import { defaultLocale, keysOf, localeKeys, locales } from '@kunstwijzer/content/model';
import type { TextStates } from '@kunstwijzer/content/model';
import type { GroupField } from 'payload';
import { termsField } from './terms-field.ts';

const states = {
  own: { nl: 'Zelf geschreven', en: 'Written by us', tr: 'Özgün', ar: 'نص أصلي' },
  translated: { nl: 'Vertaald', en: 'Translated', tr: 'Çevrildi', ar: 'مترجم' },
  partly: { nl: 'Deels vertaald', en: 'Partly translated', tr: 'Kısmen çevrildi', ar: 'مترجم جزئيًا' },
  outdated: {
    nl: 'Ouder dan het Nederlands',
    en: 'Older than the Dutch',
    tr: 'Hollandacadan eski',
    ar: 'أقدم من الهولندية',
  },
  missing: { nl: 'Ontbreekt', en: 'Missing', tr: 'Eksik', ar: 'غير موجود' },
} satisfies Record<TextStates[keyof TextStates], object>;

/** The state of the texts in each language. A hook keeps it up to date; an editor can correct it. */
export const textStateField = (): GroupField => ({
  name: 'textState',
  type: 'group',
  label: { nl: 'Talen', en: 'Languages' },
  interfaceName: 'TextStateFields',
  admin: {
    position: 'sidebar',
    description: {
      nl: 'Gaat vanzelf: verandert het Nederlands, dan wordt een vertaling "ouder dan het Nederlands".',
      en: 'Kept for you: when the Dutch changes, a translation becomes "older than the Dutch".',
    },
  },
  fields: localeKeys.map((locale) =>
    termsField(
      locale,
      states,
      { nl: locales[locale].label, en: locales[locale].label },
      {
        required: true,
        default: locale === defaultLocale ? keysOf(states)[0] : 'missing',
      },
    ),
  ),
});
