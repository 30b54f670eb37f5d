import { csv } from '@kunstwijzer/content/csv';
import { disciplines, districts, keysOf, label, stages } from '@kunstwijzer/content/model';
import { beginners, reachCells } from '@kunstwijzer/content/route';
import type { Reach, ReachCell, ReachData } from '@kunstwijzer/content/route';
import { languageOf, wordsOf } from '../i18n/words.ts';
import type { Language } from '../i18n/words.ts';

/** The name of a district of the gap map in a language of the admin. */
export function districtName(district: ReachCell['district'], i18n: Language): string {
  const t = wordsOf(i18n);
  if (district === null) return t('route:unknownDistrict');
  return district === 'all' ? t('route:wholeCity') : label(districts, district, languageOf(i18n));
}

/** The gap map with every district as CSV: a row for each line, stage and district. */
export function gapsCsv(data: ReachData, i18n: Language): string {
  const t = wordsOf(i18n);
  const locale = languageOf(i18n);
  const reach: Record<Reach, string> = { yes: t('route:yes'), unknown: t('route:unknown'), no: t('route:no') };
  return csv(
    [
      t('route:line'),
      t('route:stage'),
      t('route:district'),
      t('route:places'),
      ...beginners.map((age) => t('route:beginner', { age })),
    ],
    reachCells(data, keysOf(districts), beginners).map((cell) => [
      label(disciplines, cell.discipline, locale),
      label(stages, cell.stage, locale),
      districtName(cell.district, i18n),
      cell.places,
      ...beginners.map((age) => reach[cell.reach[age] ?? 'no']),
    ]),
  );
}
