import type { Coach } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { audienceJsonLd } from './json-ld.ts';

const coach = (organisation: string, website: string | null) =>
  ({ organisation, contact: { website, email: null, phone: null } }) as Coach;

it('names each organisation once, with what is known', () => {
  const page = {
    name: 'Voor ouders',
    description: 'Zo begin je.',
    url: 'https://x.test/nl/voor-ouders/',
    inLanguage: 'nl' as const,
  };
  const coaches = [coach('Theater', 'https://theater.test'), coach('Theater', null), coach('Bibliotheek', null)];
  expect(audienceJsonLd(page, { '@type': 'ParentAudience' }, 'Ouders', coaches)).toMatchObject({
    '@type': 'WebPage',
    name: 'Voor ouders',
    audience: { '@type': 'ParentAudience', audienceType: 'Ouders' },
    mentions: [
      { '@type': 'Organization', name: 'Theater', url: 'https://theater.test' },
      { '@type': 'Organization', name: 'Bibliotheek' },
    ],
  });
});
