import { localeKeys } from '@kunstwijzer/content/model';
import { translate } from '../../i18n/index.ts';
import { perRecord, perSnapshot, today } from '../../snapshot.ts';
import { paths } from '../../urls.ts';
import { licenceText, licenceUrl } from './licence.ts';
import { toCsv, toJson } from './dataset.ts';
import type { DatasetName } from './dataset.ts';
import { withDataset } from './records.ts';

/** What stands at the head of each JSON file: when it was made, what may be done with it, where fields are explained. */
const about = (site: URL): Record<string, unknown> => ({
  generated: today,
  terms: Object.fromEntries(localeKeys.map((locale) => [locale, licenceText(translate(locale))])),
  ...(licenceUrl() && { licence: licenceUrl() }),
  documentation: Object.fromEntries(
    localeKeys.map((locale) => [locale, new URL(`/${locale}${paths.openData}`, site).href]),
  ),
});

export const formats = ['json', 'csv'] as const;
export type FileFormat = (typeof formats)[number];

/** The address of a file, the same for all languages. */
export const filePath = (name: DatasetName, format: FileFormat): string => `/data/${name}.${format}`;

const kept = perRecord();

const fileText = perSnapshot((_, name: DatasetName, format: FileFormat, origin: string) => {
  const site = new URL(origin);
  const keep = kept(format);
  return withDataset(name, site, (dataset) =>
    format === 'json' ? toJson(dataset, about(site), keep) : toCsv(dataset, keep),
  );
});

/** A data set as a response; `site` is the origin of the site. */
export function fileResponse(name: DatasetName, format: FileFormat, site: URL): Response {
  const body = fileText(name, format, site.href);
  const type = format === 'json' ? 'application/json' : 'text/csv';
  return new Response(body, { headers: { 'Content-Type': `${type}; charset=utf-8` } });
}
