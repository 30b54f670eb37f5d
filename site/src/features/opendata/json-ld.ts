import type { Locale } from '@kunstwijzer/content/model';

/** A file of a data set with its complete address. */
type Distribution = { url: string; type: string };

/** schema.org data of the data sets; `licence` is the address of what may be done with them, null while none was chosen. */
export const catalogJsonLd = (
  name: string,
  description: string,
  inLanguage: Locale,
  licence: string | null,
  datasets: { name: string; files: Distribution[] }[],
): object => ({
  '@context': 'https://schema.org',
  '@type': 'DataCatalog',
  name,
  description,
  inLanguage,
  dataset: datasets.map((dataset) => ({
    '@type': 'Dataset',
    name: dataset.name,
    description,
    ...(licence && { license: licence }),
    distribution: dataset.files.map(({ url, type }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
    })),
  })),
});
