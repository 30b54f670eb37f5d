import type { z } from 'zod';
import { enumOf, terms } from './vocabulary.ts';

/** The eight districts (stadsdelen) of The Hague; in Arabic with the name that is on the street sign. */
export const districts = terms({
  centrum: {
    nl: 'Centrum',
    en: 'Centrum (city centre)',
    tr: 'Centrum (şehir merkezi)',
    ar: 'سنتروم (Centrum، وسط المدينة)',
  },
  escamp: { nl: 'Escamp', en: 'Escamp', tr: 'Escamp', ar: 'إسكامب (Escamp)' },
  'haagse-hout': { nl: 'Haagse Hout', en: 'Haagse Hout', tr: 'Haagse Hout', ar: 'هاخسه هاوت (Haagse Hout)' },
  laak: { nl: 'Laak', en: 'Laak', tr: 'Laak', ar: 'لاك (Laak)' },
  'leidschenveen-ypenburg': {
    nl: 'Leidschenveen-Ypenburg',
    en: 'Leidschenveen-Ypenburg',
    tr: 'Leidschenveen-Ypenburg',
    ar: 'لايدسخنفين-إيبنبورخ (Leidschenveen-Ypenburg)',
  },
  loosduinen: { nl: 'Loosduinen', en: 'Loosduinen', tr: 'Loosduinen', ar: 'لوسداونن (Loosduinen)' },
  scheveningen: { nl: 'Scheveningen', en: 'Scheveningen', tr: 'Scheveningen', ar: 'سخيفيننغن (Scheveningen)' },
  segbroek: { nl: 'Segbroek', en: 'Segbroek', tr: 'Segbroek', ar: 'سيخبروك (Segbroek)' },
});

export const District = enumOf(districts);
export type District = z.infer<typeof District>;
