import type { z } from 'zod';
import { districts, localeKeys } from '../model/index.ts';
import type { Coach, District, LocalizedText, Provider } from '../model/index.ts';
import type { Context, Converted } from './converted.ts';
import type { FactFiles } from './facts.ts';
import { readerOf, translated } from './library.ts';
import { fromSources } from './sources.ts';
import { doubts, isPublished } from './status.ts';

type CoachRecord = z.infer<typeof Coach>;
const noContact = { website: null, email: null, phone: null };

/** The provider that is the culture anchor of each district. */
const anchors: Record<District, string> = {
  centrum: 'theater-de-vaillant',
  escamp: 'theater-dakota',
  'haagse-hout': 'podium-noord',
  laak: 'laaktheater',
  'leidschenveen-ypenburg': 'bibliotheek-ypenburg-cultuuranker-leidschenveen-ypenburg',
  loosduinen: 'bibliotheek-nieuw-waldeck-cultuuranker-loosduinen',
  scheveningen: 'muzee-scheveningen',
  segbroek: 'theater-de-regentes',
};

const anchorTitle = (district: District): LocalizedText => ({
  nl: `Cultuuranker in ${districts[district].nl}`,
  en: `Culture anchor in ${districts[district].en}`,
  tr: `Kültür merkezi (cultuuranker): ${districts[district].tr}`,
  ar: `المركز الثقافي للحي (cultuuranker) في ${districts[district].ar}`,
});

const anchorSummary: LocalizedText = {
  nl: 'Vraag hier wat er in jouw stadsdeel te doen is. Een cultuuranker is een plek waar bewoners kunst zien en zelf maken.',
  en: 'Ask here what there is to do in your district. A culture anchor is a place where residents see art and make it themselves.',
  tr: 'Bölgende neler yapabileceğini burada sor. Cultuuranker, mahallelilerin sanat izlediği ve kendilerinin de sanat yaptığı bir yerdir.',
  ar: 'اسأل هنا عمّا يمكنك فعله في منطقتك. هذا المركز مكان يشاهد فيه السكان الفن ويصنعونه بأنفسهم.',
};

/** The point of contact of each district: its culture anchor, where that provider is online. */
export function toAnchorCoaches(providers: Converted<Provider>[]): Converted<CoachRecord>[] {
  return (Object.keys(anchors) as District[]).flatMap((district) => {
    const found = providers.find(({ record }) => record.slug === anchors[district]);
    if (!found) return [];
    const { record: provider, live } = found;
    const record: CoachRecord = {
      slug: `cultuuranker-${district}`,
      example: false,
      confirmation: provider.confirmation,
      textState: translated,
      title: anchorTitle(district),
      organisation: provider.name,
      summary: anchorSummary,
      districts: [district],
      audiences: ['everyone', 'schools', 'providers'],
      provider: live ? provider.slug : null,
      contact: live ? provider.contact : noContact,
    };
    return [{ record, live, notes: live ? [] : ['Zet eerst de aanbieder online waar dit cultuuranker bij hoort.'] }];
  });
}

const cityWide: Record<string, { organisation: string; provider: string; audiences: CoachRecord['audiences'] }> = {
  'cultuurcoach-cultuurschakel': { organisation: 'CultuurSchakel', provider: 'cultuurschakel', audiences: ['schools'] },
  cultuurschakel: {
    organisation: 'CultuurSchakel',
    provider: 'cultuurschakel',
    audiences: ['everyone', 'schools', 'providers'],
  },
};

/** The points of contact for the whole city; null when the fact is about something else. */
export function toCityCoach(
  fact: FactFiles['support'][number],
  providers: Converted<Provider>[],
  { library }: Context,
): Converted<CoachRecord> | null {
  const at = cityWide[fact.id];
  if (!at) return null;
  const provider = providers.find(({ record, live }) => live && record.slug === at.provider)?.record;
  const texts = readerOf(library, `guides.${fact.id}`, fact.year_of_facts);
  const record: Omit<CoachRecord, 'textState'> = {
    slug: fact.id,
    example: false,
    confirmation: fromSources(fact.sources),
    title: texts.required('title'),
    organisation: at.organisation,
    summary: joined(texts.required('summary'), texts.text('description')),
    districts: [],
    audiences: at.audiences,
    provider: provider?.slug ?? null,
    // The e-mail address of the organisation is that of the grants desk, so the website leads on.
    contact: { ...noContact, website: provider?.contact.website ?? null },
  };
  return {
    record: { ...record, textState: texts.states() },
    live: isPublished(fact),
    notes: [...doubts(fact), ...texts.notes],
  };
}

/** Two texts behind each other, in the languages that have both. */
function joined(first: LocalizedText, second: LocalizedText | null): LocalizedText {
  if (!second) return first;
  const both = localeKeys.filter((locale) => first[locale] && second[locale]);
  return Object.fromEntries(both.map((locale) => [locale, `${first[locale]} ${second[locale]}`]));
}
