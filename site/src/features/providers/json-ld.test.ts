import type { Discipline, Provider } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { providerJsonLd } from './json-ld.ts';

const provider = (more: Partial<Provider> = {}) =>
  ({
    name: 'Koor Test',
    kind: 'choir',
    disciplines: ['singing'],
    summary: { nl: 'Een koor.' },
    places: [],
    languages: [],
    contact: { website: null, email: null, phone: null },
    example: false,
    ...more,
  }) as Provider;
const url = 'https://example.org/nl/aanbieders/koor-test/';

describe('providerJsonLd', () => {
  it.each<[Provider['kind'], Discipline, string]>([
    ['choir', 'singing', 'MusicGroup'],
    ['orchestra', 'music', 'MusicGroup'],
    ['company', 'dance', 'DanceGroup'],
    ['company', 'theatre', 'TheaterGroup'],
    ['company', 'circus', 'PerformingGroup'],
    ['school', 'music', 'EducationalOrganization'],
    ['venue', 'theatre', 'PerformingArtsTheater'],
    ['association', 'visual', 'Organization'],
  ])('a %s of %s is a %s', (kind, discipline, type) => {
    expect(providerJsonLd(provider({ kind, disciplines: [discipline] }), url, 'nl')).toMatchObject({ '@type': type });
  });

  it('tells what is known and is silent about the rest', () => {
    const place = {
      name: null,
      address: { street: 'Straat 1', postcode: null, city: 'Den Haag' },
      district: null,
      neighbourhood: null,
    };
    expect(providerJsonLd(provider({ places: [place], languages: ['nl', 'scheveningen'] }), url, 'en')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'MusicGroup',
      name: 'Koor Test',
      url,
      description: 'Een koor.',
      address: [
        { '@type': 'PostalAddress', streetAddress: 'Straat 1', addressLocality: 'Den Haag', addressCountry: 'NL' },
      ],
      knowsLanguage: ['nl'],
    });
  });

  it('says nothing to search engines about an invented example', () => {
    expect(providerJsonLd(provider({ example: true }), url, 'nl')).toBeNull();
  });
});
