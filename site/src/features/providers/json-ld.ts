import { pick } from '@kunstwijzer/content/model';
import type { Locale, Provider } from '@kunstwijzer/content/model';
import { postalAddress } from '../../facts/postal-address.ts';

/** The schema.org type of each kind of provider; a company and an orchestra are told apart by what they play. */
function typeOf({ kind, disciplines }: Pick<Provider, 'kind' | 'disciplines'>): string {
  switch (kind) {
    case 'choir':
    case 'orchestra':
      return 'MusicGroup';
    case 'company':
      return disciplines[0] === 'dance'
        ? 'DanceGroup'
        : disciplines[0] === 'theatre'
          ? 'TheaterGroup'
          : 'PerformingGroup';
    case 'school':
    case 'programme':
      return 'EducationalOrganization';
    case 'venue':
      return 'PerformingArtsTheater';
    default:
      return 'Organization';
  }
}

/**
 * schema.org data of a provider; `url` is the address of its page. Null for an invented example:
 * a search engine cannot read the notice that says so.
 */
export function providerJsonLd(provider: Provider, url: string, locale: Locale): object | null {
  if (provider.example) return null;
  const { name, contact, languages, places } = provider;
  const addresses = places.flatMap(({ address }) => (address ? [postalAddress(address)] : []));
  return {
    '@context': 'https://schema.org',
    '@type': typeOf(provider),
    name,
    url,
    description: pick(provider.summary, locale).value,
    ...(contact.website && { sameAs: contact.website }),
    ...(contact.email && { email: contact.email }),
    ...(contact.phone && { telephone: contact.phone }),
    ...(addresses.length > 0 && { address: addresses }),
    // A theatre is a place, which has no languages of its own.
    ...(languages.length > 0 &&
      provider.kind !== 'venue' && { knowsLanguage: languages.filter((key) => key !== 'scheveningen') }),
  };
}
