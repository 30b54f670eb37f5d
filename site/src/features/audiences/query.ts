import {
  districtOfPostcode,
  districts,
  keysOf,
  neighbourhoods,
  passKinds,
  postcodes,
} from '@kunstwijzer/content/model';
import type { Coach, District, Guide, Pass } from '@kunstwijzer/content/model';
import { paths } from '../../urls.ts';

/** The districts of every postcode (four digits), the main one first: a few postcodes cross a border. */
export function districtsByPostcode(): Map<string, District[]> {
  return new Map(
    Object.keys(postcodes).map((postcode) => {
      const main = districtOfPostcode(postcode);
      const parts = neighbourhoods.filter((each) => each.postcodes.includes(postcode)).map(({ district }) => district);
      return [postcode, [...new Set([...(main ? [main] : []), ...parts])]];
    }),
  );
}

/** What is known of a district: its points of contact, postcodes and neighbourhoods. */
export type DistrictContacts = {
  district: District;
  coaches: Coach[];
  /** Postcodes that lie in the district for the most part, and those that only touch it. */
  postcodes: string[];
  touching: string[];
  neighbourhoods: string[];
};

/** Points of contact for one audience: those of the whole city, and those of each district. */
export function contactsFor(coaches: Coach[], audience: Coach['audiences'][number]) {
  const here = coaches.filter(({ audiences }) => audiences.includes(audience));
  const known = [...districtsByPostcode()];
  const perDistrict = keysOf(districts).map((district): DistrictContacts => ({
    district,
    coaches: here.filter((coach) => coach.districts.includes(district)),
    postcodes: known.flatMap(([postcode, [main]]) => (main === district ? [postcode] : [])),
    touching: known.flatMap(([postcode, [, ...others]]) => (others.includes(district) ? [postcode] : [])),
    neighbourhoods: neighbourhoods.filter((each) => each.district === district).map(({ name }) => name),
  }));
  return { city: here.filter((coach) => coach.districts.length === 0), districts: perDistrict };
}

/** The guide that is the heart of the page at a path; undefined when the editors have taken it offline. */
export const heartOf = (guides: Guide[], path: string): Guide | undefined =>
  guides.find(({ slug }) => paths.guide(slug) === path);

/** Guides on these topics that have a page of their own, in the editors' order. */
export const guidesOn = (guides: Guide[], topics: Guide['topic'][]): Guide[] =>
  guides
    .filter(({ topic, slug }) => topics.includes(topic) && paths.guide(slug).startsWith('/gids/'))
    .sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || a.order - b.order);

const kinds = keysOf(passKinds);

/** The passes with these slugs (null is all) that work in The Hague, then those that may do so; each by kind. */
export const passesOf = (passes: Pass[], slugs: string[] | null): Pass[] =>
  passes
    .filter(({ slug, inTheHague }) => inTheHague !== 'no' && (slugs === null || slugs.includes(slug)))
    .sort(
      (a, b) =>
        Number(b.inTheHague === 'yes') - Number(a.inTheHague === 'yes') ||
        kinds.indexOf(a.kind) - kinds.indexOf(b.kind),
    );
