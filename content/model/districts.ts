import { z } from 'zod';
import { District } from './district-names.ts';
import places from './places.json' with { type: 'json' };

const Point = z.strictObject({ lat: z.number(), lon: z.number() });
const Places = z.strictObject({
  districts: z.record(
    District,
    z.strictObject({ centroid: Point, population: z.int().nullable(), anchor: z.string() }),
  ),
  neighbourhoods: z.array(
    z.strictObject({
      name: z.string(),
      aliases: z.array(z.string()),
      district: District,
      parts: z.array(z.string()),
      postcodes: z.array(z.string()),
    }),
  ),
  postcodes: z.record(z.string(), z.strictObject({ label: z.string(), district: District, centroid: Point })),
});

/** Neighbourhoods, postcodes (four digits) and centroids (WGS 84; 2014 data, only good for sorting by distance). */
export const { neighbourhoods, postcodes, districts: districtPlaces } = Places.parse(places);

export type Point = z.infer<typeof Point>;

/** The district of a postcode such as `2515 TN` or `2515`; null when it is not one of The Hague. */
export const districtOfPostcode = (postcode: string): District | null =>
  postcodes[postcode.trim().slice(0, 4)]?.district ?? null;
