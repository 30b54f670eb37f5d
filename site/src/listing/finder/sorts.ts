import type { Sort } from '@kunstwijzer/content/search';
import type { Kind } from '../entry.ts';

const priced: Kind[] = ['activity', 'event'];
const placed: Kind[] = ['activity', 'event', 'provider', 'space'];

/** The orders that make sense for records of these kinds. */
export const sortsFor = (kinds: Kind[]): Sort[] => [
  'best',
  ...(kinds.some((kind) => placed.includes(kind)) ? ['nearest' as const] : []),
  ...(kinds.some((kind) => priced.includes(kind)) ? ['cheapest' as const] : []),
  ...(kinds.includes('event') ? ['soonest' as const] : []),
];
