import type { z } from 'zod';
import { enumOf } from './vocabulary.ts';
import type { Labels } from './vocabulary.ts';

/** The eight districts (stadsdelen) of The Hague. */
export const districts = {
  centrum: { nl: 'Centrum', en: 'Centrum (city centre)', tr: 'Centrum (şehir merkezi)', ar: 'سنتروم (وسط المدينة)' },
  escamp: { nl: 'Escamp', en: 'Escamp', tr: 'Escamp', ar: 'إسكامب' },
  'haagse-hout': { nl: 'Haagse Hout', en: 'Haagse Hout', tr: 'Haagse Hout', ar: 'هاخسه هاوت' },
  laak: { nl: 'Laak', en: 'Laak', tr: 'Laak', ar: 'لاك' },
  'leidschenveen-ypenburg': {
    nl: 'Leidschenveen-Ypenburg',
    en: 'Leidschenveen-Ypenburg',
    tr: 'Leidschenveen-Ypenburg',
    ar: 'لايدسخنفين-إيبنبورخ',
  },
  loosduinen: { nl: 'Loosduinen', en: 'Loosduinen', tr: 'Loosduinen', ar: 'لوسداونن' },
  scheveningen: { nl: 'Scheveningen', en: 'Scheveningen', tr: 'Scheveningen', ar: 'سخيفيننغن' },
  segbroek: { nl: 'Segbroek', en: 'Segbroek', tr: 'Segbroek', ar: 'سيخبروك' },
} as const satisfies Record<string, Labels>;

export const District = enumOf(districts);
export type District = z.infer<typeof District>;
