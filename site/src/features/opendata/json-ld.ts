import type { Locale } from '@kunstwijzer/content/model';

/** A file of a data set with its complete address. */
type Distribution = { url: string; type: string };

/** schema.org data of the data sets; without a licence, because none has been chosen. */
export const catalogJsonLd = (
  name: string,
  description: string,
  inLanguage: Locale,
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
    distribution: dataset.files.map(({ url, type }) => ({
      '@type': 'DataDownload',
      contentUrl: url,
      encodingFormat: type,
    })),
  })),
});
