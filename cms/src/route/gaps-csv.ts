import { csv } from '@kunstwijzer/content/csv';
import { disciplines, districts, keysOf, label, stages } from '@kunstwijzer/content/model';
import { beginners, reachCells } from '@kunstwijzer/content/route';
import type { Reach, ReachCell, ReachData } from '@kunstwijzer/content/route';
import { routeWords } from './words.ts';

/** The name of a district of the gap map in a language of the admin. */
export function districtName(district: ReachCell['district'], language: string): string {
  const words = routeWords(language);
  if (district === null) return words.unknownDistrict;
  return district === 'all' ? words.wholeCity : label(districts, district, language === 'en' ? 'en' : 'nl');
}

/** The gap map with every district as CSV: a row for each line, stage and district. */
export function gapsCsv(data: ReachData, language: string): string {
  const words = routeWords(language);
  const locale = language === 'en' ? 'en' : 'nl';
  const reach: Record<Reach, string> = { yes: words.yes, unknown: words.unknown, no: words.no };
  return csv(
    [words.line, words.stage, words.district, words.places, ...beginners.map((age) => words.beginner(age))],
    reachCells(data, keysOf(districts), beginners).map((cell) => [
      label(disciplines, cell.discipline, locale),
      label(stages, cell.stage, locale),
      districtName(cell.district, language),
      cell.places,
      ...beginners.map((age) => reach[cell.reach[age] ?? 'no']),
    ]),
  );
}
