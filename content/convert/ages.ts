import { ageGroups } from '../model/index.ts';
import type { AgeGroup, Ages, LocalizedText } from '../model/index.ts';
import { meaning } from './vocab.ts';
import type { Where } from './vocab.ts';

const everyone = Object.keys(ageGroups) as AgeGroup[];

/** What the words of the facts say about age groups. */
const ageWords: Record<string, AgeGroup[]> = {
  'alle leeftijden': everyone,
  'jong en oud': everyone,
  volwassenen: ['adults'],
  'volwassen vrouwen': ['adults'],
  'volwassenen; AATG ook kinderen': ['children', 'adults'],
  'volwassenen en senioren': ['adults', 'seniors'],
  jongeren: ['teens'],
  scholieren: ['teens'],
  'scholieren en jongeren': ['teens'],
  'middelbare school': ['teens'],
  'middelbare scholieren': ['teens'],
  'jongeren en volwassenen': ['teens', 'adults'],
  'jongeren en jongvolwassenen': ['teens', 'adults'],
  'jongeren, volwassenen en senioren': ['teens', 'adults', 'seniors'],
  'middelbare school en mbo': ['teens', 'adults'],
  'na havo of vwo': ['teens', 'adults'],
  'na havo, vwo of mbo 4': ['teens', 'adults'],
  'vanaf ongeveer 17 jaar, havo, vwo of mbo 4': ['teens', 'adults'],
  'één aanvrager is 18 jaar of ouder': ['teens', 'adults'],
  kinderen: ['children'],
  'kinderen en anderen': ['children'],
  'kinderen en gezinnen': ['children'],
  'kinderen op de basisschool': ['children'],
  basisschool: ['children'],
  'kinderen en jongeren': ['children', 'teens'],
  'kinderen en jongeren, ongeveer vanaf 6 jaar': ['children', 'teens'],
  'kinderen en jongeren; op school groep 6-8': ['children', 'teens'],
  'basisschool en middelbare school': ['children', 'teens'],
  'kinderen en volwassenen': ['children', 'adults'],
  'kinderen vanaf 7 jaar en volwassenen': ['children', 'adults'],
  'vanaf 7 jaar en volwassenen': ['children', 'adults'],
  'kinderen, volwassenen en ouderen': ['children', 'adults', 'seniors'],
  'kinderen, jongeren en volwassenen': ['children', 'teens', 'adults'],
  'kinderen, jongeren, volwassenen en senioren': ['children', 'teens', 'adults', 'seniors'],
  'kinderen tot senioren': ['children', 'teens', 'adults', 'seniors'],
  'kinderen vanaf ongeveer 5 jaar en ouder': ['children', 'teens', 'adults'],
  'groep 1-8': ['children'],
  'groep 4-8': ['children'],
  'groep 5-8': ['children'],
  'groep 6': ['children'],
  'groep 6-8': ['children'],
  'groep 5-8 van de basisschool en daarna': ['children', 'teens'],
  'vanaf ongeveer groep 6-7': ['children', 'teens'],
  'vanaf groep 7': ['children', 'teens'],
  'vanaf brugklas': ['teens'],
  'vanaf de brugklas': ['teens'],
  '0 tot en met 12 jaar': ['toddlers', 'children'],
  '4 tot en met 12 jaar': ['children'],
  '4 tot en met 13 jaar': ['children', 'teens'],
  '5 tot 7 jaar': ['children'],
  '5 tot 12 jaar': ['children'],
  '5 tot 14 jaar': ['children', 'teens'],
  '6 tot en met 18 jaar': ['children', 'teens'],
  '7 tot en met 12 jaar': ['children'],
  '7 tot ongeveer 22 jaar': ['children', 'teens', 'adults'],
  'ongeveer 7 tot 13 jaar': ['children', 'teens'],
  'jongens van 7 tot 14 jaar': ['children', 'teens'],
  'jongens van ongeveer 7 tot 14 jaar': ['children', 'teens'],
  'ongeveer 8 tot 12 jaar': ['children'],
  '10 tot ongeveer 14 jaar': ['children', 'teens'],
  '12 tot en met 19 jaar': ['teens', 'adults'],
  'tot 21 jaar': ['children', 'teens', 'adults'],
  'tot en met 21 jaar': ['children', 'teens', 'adults'],
  'vanaf 2 jaar': ['toddlers', 'children'],
  'vanaf 2 jaar en scholieren': ['toddlers', 'children', 'teens'],
  'ongeveer vanaf 6 jaar': ['children', 'teens'],
  'vanaf 8 jaar': ['children', 'teens'],
  'vanaf 8 jaar (basisschool)': ['children'],
  'vanaf 16 jaar': ['teens', 'adults'],
  'vanaf ongeveer 16 jaar': ['teens', 'adults'],
};

const range = /(\d+) tot (?:en met )?(?:ongeveer )?(\d+) jaar/u;

type AgesFact = { text_nl: string | null; min: number | null; max: number | null };

/**
 * Ages of a record, with the words of the source as a note. Bounds that contradict those words are left out, and
 * `notes` says so.
 */
export function toAges(
  { text_nl, min, max }: AgesFact,
  note: LocalizedText | null,
  where: Where,
  notes: string[],
): Ages {
  if (text_nl === null) return { min, max, groups: [], note: null };
  const groups = meaning(ageWords, text_nl, where);
  const said = range.exec(text_nl);
  const contradicts = said !== null && (Number(said[1]) !== min || Number(said[2]) !== max);
  if (contradicts)
    notes.push(`De leeftijden spreken elkaar tegen: ‘${text_nl}’ en ${min ?? '?'}–${max ?? '?'} jaar. Vraag het na.`);
  return contradicts ? { min: null, max: null, groups, note } : { min, max, groups, note };
}
