import { licencePages, licences } from '@kunstwijzer/content/model';
import type { Translate } from '../../i18n/index.ts';
import { getSnapshot } from '../../snapshot.ts';

const chosen = () => getSnapshot().site.about?.licence ?? null;

/** The page of the licence of the open data; null while none was chosen. */
export function licenceUrl(): string | null {
  const licence = chosen();
  return licence && licencePages[licence];
}

/** What one may do with the open data, in words. */
export function licenceText(t: Translate): string {
  const licence = chosen();
  return licence ? t('opendata.licence.chosen', { licence: licences[licence].nl }) : t('opendata.licence.text');
}
