import type { Address } from '@kunstwijzer/content/model';

/** An address as schema.org has it; of one that is not known only the city. */
export const postalAddress = (address: Address | null | undefined): object => ({
  '@type': 'PostalAddress',
  ...(address?.street && { streetAddress: address.street }),
  ...(address?.postcode && { postalCode: address.postcode }),
  addressLocality: address?.city ?? 'Den Haag',
  addressCountry: 'NL',
});
