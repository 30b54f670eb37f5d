import { z } from 'zod';
import { District } from './district-names.ts';
import places from './places.json' with { type: 'json' };
import { Point } from './postcodes.ts';

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
});

/** Neighbourhoods and districts with their middle (WGS 84; 2014 data, only good for sorting by distance). */
export const { neighbourhoods, districts: districtPlaces } = Places.parse(places);
