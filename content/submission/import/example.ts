import { addDays } from '../../model/dates.ts';
import { inEveryLanguage } from '../../model/locales.ts';
import type { Locale } from '../../model/locales.ts';
import type { Labels } from '../../model/vocabulary.ts';
import type { Field } from '../field.ts';
import type { SubmissionKind } from '../kinds.ts';
import { importFields } from './table/columns.ts';

type Example = Record<string, string | Labels>;

const offer: Example = {
  title: {
    nl: 'Open repetitie van het buurtkoor',
    en: 'Open rehearsal of the neighbourhood choir',
    tr: 'Mahalle korosunun açık provası',
    ar: 'تدريب مفتوح لجوقة الحي',
  },
  summary: {
    nl: 'Zing een avond mee. Je hoeft geen noten te lezen.',
    en: 'Sing along for an evening. You need not read music.',
    tr: 'Bir akşam birlikte şarkı söyle. Nota bilmen gerekmez.',
    ar: 'غنِّ معنا مساءً. لا حاجة إلى قراءة النوتة.',
  },
  disciplines: 'singing',
  provider: { nl: 'Naam van je organisatie', en: 'Name of your organisation', tr: 'Kuruluşunun adı', ar: 'اسم جهتك' },
  space: { nl: 'Naam van de plek', en: 'Name of the place', tr: 'Yerin adı', ar: 'اسم المكان' },
  ages: 'all',
  price: 'paid',
  amount: '7,50',
  per: 'once',
  'access-stepFree': 'yes',
};

const examples: Record<SubmissionKind, (today: string) => Example> = {
  event: (today) => ({ ...offer, repeats: 'once', date: addDays(today, 60), start: '19:30', end: '21:30' }),
  activity: () => ({
    ...offer,
    schedule: 'weekly',
    'slot-day-1': 'monday',
    'slot-start-1': '19:30',
    'slot-end-1': '21:00',
    stage: 'discover',
    joining: 'anytime',
    per: 'lesson',
  }),
  provider: () => ({
    intent: 'new',
    name: { nl: 'Buurtkoor', en: 'Neighbourhood choir', tr: 'Mahalle korosu', ar: 'جوقة الحي' },
    'provider-kind': 'choir',
    summary: offer.summary ?? '',
    disciplines: 'singing',
    ages: 'all',
  }),
  room: () => ({
    name: { nl: 'Grote zaal', en: 'Main hall', tr: 'Büyük salon', ar: 'القاعة الكبيرة' },
    'room-kind': 'hall',
    uses: 'rehearsal',
    summary: {
      nl: 'Een zaal met een piano.',
      en: 'A hall with a piano.',
      tr: 'Piyanolu bir salon.',
      ar: 'قاعة فيها بيانو.',
    },
    street: 'Voorbeeldstraat 1',
    postcode: '2511 AA',
    capacity: '60',
  }),
  notice: (today) => ({
    'notice-kind': 'ask',
    title: { nl: 'Tenor gezocht', en: 'Tenor wanted', tr: 'Tenor aranıyor', ar: 'مطلوب صوت تينور' },
    body: {
      nl: 'Ons koor zoekt een tenor.',
      en: 'Our choir is looking for a tenor.',
      tr: 'Koromuz bir tenor arıyor.',
      ar: 'تبحث جوقتنا عن صوت تينور.',
    },
    organisation: { nl: 'Buurtkoor', en: 'Neighbourhood choir', tr: 'Mahalle korosu', ar: 'جوقة الحي' },
    expires: addDays(today, 60),
    'contact-email': 'koor@example.org',
  }),
  mistake: () => ({}),
};

const said = (field: Field, value: string | Labels, locale: Locale): string =>
  typeof value === 'string' ? (field.options?.[value]?.[locale] ?? value) : inEveryLanguage(value)[locale];

/** One right row of a template, by field, in the words of a language. */
export function exampleRow(kind: SubmissionKind, locale: Locale, today: string): Record<string, string> {
  const example = examples[kind](today);
  return Object.fromEntries(
    importFields(kind).flatMap((field) => {
      const value = example[field.name];
      return value === undefined ? [] : [[field.name, said(field, value, locale)]];
    }),
  );
}
