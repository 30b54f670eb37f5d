import { z } from 'zod';
import { District } from './district-names.ts';
import postcodeFile from './postcodes.json' with { type: 'json' };

/* Apart from districts.ts, because browsers load this: a form knows the district of an address. */

export const Point = z.strictObject({ lat: z.number(), lon: z.number() });
export type Point = z.infer<typeof Point>;

/** Postcodes of The Hague (four digits) with the middle of each (WGS 84; 2014 data, only good for sorting by distance). */
export const postcodes = z
  .record(z.string(), z.strictObject({ label: z.string(), district: District, centroid: Point }))
  .parse(postcodeFile);

/** The district of a postcode such as `2515 TN` or `2515`; null when it is not one of The Hague. */
export const districtOfPostcode = (postcode: string): District | null =>
  postcodes[postcode.trim().slice(0, 4)]?.district ?? null;
