import type { Coach, Locale } from '@kunstwijzer/content/model';
import type { Audience } from './audiences.ts';

type Page = { name: string; description: string; url: string; inLanguage: Locale };

/** schema.org data of a page for an audience, with the organisations that are its points of contact, each once. */
export const audienceJsonLd = (page: Page, audience: Audience['jsonLd'], audienceType: string, coaches: Coach[]) => ({
  '@context': 'https://schema.org',
  '@type': 'WebPage',
  ...page,
  audience: { ...audience, audienceType },
  mentions: coaches
    .filter((coach, i) => coaches.findIndex(({ organisation }) => organisation === coach.organisation) === i)
    .map(({ organisation, contact: { website, email, phone } }) => ({
      '@type': 'Organization',
      name: organisation,
      ...(website && { url: website }),
      ...(email && { email }),
      ...(phone && { telephone: phone }),
    })),
});
