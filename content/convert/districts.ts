import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { District } from '../model/index.ts';
import { districtWords, meaning } from './vocab.ts';

const Point = z.object({ lat: z.number(), lon: z.number() });

const DistrictFacts = z.object({
  records: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      culture_anchor: z.string(),
      centroid: Point,
      population: z.object({ count: z.int() }).nullable(),
    }),
  ),
  wijken: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      aliases: z.array(z.string()),
      district: z.string(),
      buurten: z.array(z.object({ name: z.string() })),
      postcodes4: z.array(z.int()),
    }),
  ),
  postcodes: z.array(
    z.object({ postcode4: z.int(), label_nl: z.string(), main_district: z.string(), centroid: Point }),
  ),
});
export type DistrictFacts = z.infer<typeof DistrictFacts>;

/** Reads districts.json of the facts; throws an error that names the file and the field. */
export function readDistricts(folder: URL): DistrictFacts {
  const parsed = DistrictFacts.safeParse(JSON.parse(readFileSync(new URL('districts.json', folder), 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`districts.json, field ${issue?.path.join('.')}: ${issue?.message}`);
}

const districtOf = (word: string, record: string): District =>
  meaning(districtWords, word, { file: 'districts', record, field: 'district' });

/** The content of model/places.json and postcodes.json: districts, neighbourhoods and postcodes, as the model reads them. */
export function toPlaces(facts: DistrictFacts) {
  return {
    districts: Object.fromEntries(
      facts.records.map(({ id, name, centroid, population, culture_anchor }) => [
        districtOf(name, id),
        { centroid, population: population?.count ?? null, anchor: culture_anchor },
      ]),
    ),
    neighbourhoods: facts.wijken.map(({ id, name, aliases, district, buurten, postcodes4 }) => ({
      name,
      aliases,
      district: districtOf(district, id),
      parts: buurten.map((buurt) => buurt.name),
      postcodes: postcodes4.map(String),
    })),
    postcodes: Object.fromEntries(
      facts.postcodes.map(({ postcode4, label_nl, main_district, centroid }) => [
        String(postcode4),
        { label: label_nl, district: districtOf(main_district, String(postcode4)), centroid },
      ]),
    ),
  };
}
export type Places = ReturnType<typeof toPlaces>;

/** Neighbourhood names by every name, alias and part that the facts use. */
export const neighbourhoodWords = ({ neighbourhoods }: Places): Record<string, string> =>
  Object.fromEntries([
    ...neighbourhoods.flatMap(({ name, parts }) => parts.map((part) => [part, name] as const)),
    ...neighbourhoods.flatMap(({ name, aliases }) => [name, ...aliases].map((word) => [word, name] as const)),
  ]);
