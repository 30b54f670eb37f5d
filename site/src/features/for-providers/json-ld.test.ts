import { expect, it } from 'vitest';
import { collectionJsonLd } from './json-ld.ts';

it('numbers the pages of a collection', () => {
  expect(collectionJsonLd('Geld', 'nl', [{ name: 'Fonds', url: 'https://x.test/nl/gids/fonds/' }])).toMatchObject({
    '@type': 'CollectionPage',
    mainEntity: { numberOfItems: 1, itemListElement: [{ position: 1, name: 'Fonds' }] },
  });
});
