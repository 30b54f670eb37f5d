import { districts, keysOf } from '@kunstwijzer/content/model';
import type { District } from '@kunstwijzer/content/model';
import type { PagePaths } from '../../sitemap.ts';
import { paths } from '../../urls.ts';
import { useSlugs } from './query.ts';
import type { RoomFilter, RoomUse } from './query.ts';

/** The path (without language) of the list of rooms for a use or in a district. */
export const roomsPath = ({ use, district }: RoomFilter): string =>
  use ? `${paths.spaces}voor/${useSlugs[use]}/` : district ? `${paths.spaces}wijk/${district}/` : paths.spaces;

const lists = [
  { use: null, district: null },
  ...keysOf(useSlugs).map((use: RoomUse) => ({ use, district: null })),
  ...keysOf(districts).map((district: District) => ({ use: null, district })),
];

/** The pages of this feature. */
export const pagePaths: PagePaths = ({ spaces }) => [
  ...lists.map((filter) => ({ path: roomsPath(filter), lastmod: null })),
  ...spaces.map(({ slug, confirmation }) => ({ path: paths.space(slug), lastmod: confirmation.on })),
];
