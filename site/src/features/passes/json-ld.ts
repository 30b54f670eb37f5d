import { label, municipalities, pick } from '@kunstwijzer/content/model';
import type { Locale, Pass } from '@kunstwijzer/content/model';

/**
 * schema.org data of a pass: a service for residents of some municipalities. Without a price, because the cost is
 * a text with conditions. `url` is the address of its page. Null for an invented example.
 */
export function passJsonLd(pass: Pass, url: string, locale: Locale): object | null {
  if (pass.example) return null;
  const { name, kind, contact } = pass;
  return {
    '@context': 'https://schema.org',
    '@type': kind === 'municipal' || kind === 'scheme' ? 'GovernmentService' : 'Service',
    name,
    url,
    description: pick(pass.who, locale).value,
    areaServed: pass.municipalities.map((key) => ({
      '@type': 'AdministrativeArea',
      name: label(municipalities, key, locale),
    })),
    ...(contact.website && { sameAs: contact.website }),
    ...(contact.phone && {
      availableChannel: {
        '@type': 'ServiceChannel',
        servicePhone: { '@type': 'ContactPoint', telephone: contact.phone },
      },
    }),
  };
}
