import type { Facets, Filters } from '@kunstwijzer/content/search';
import { freeOnly, noDutch, onlineOnly } from './state.ts';
import type { Choices, FilterKey } from './state.ts';

const without = (values: string[] | undefined, special: string) => (values ?? []).filter((value) => value !== special);

/** The choices of the finder as the engine takes them. `use` is not among them: see `answer.ts`. */
export function toFilters({ kind, discipline, district, day, level, access, age, price, language }: Choices): Filters {
  const wanted: Filters = {
    kind,
    discipline,
    district: without(district, onlineOnly),
    attendance: district?.includes(onlineOnly) ? ['online'] : [],
    day,
    level,
    access,
    ageGroup: age,
    price: price?.includes(freeOnly) ? ['free'] : [],
    pass: without(price, freeOnly),
    dutch: language?.includes(noDutch) ? ['none'] : [],
    language: without(language, noDutch),
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, values]) => Array.isArray(values) && values.length > 0));
}

/** How many records there are for one option of a filter. */
export function optionCount(facets: Facets, key: FilterKey, value: string): number {
  const [facet, name] =
    key === 'price'
      ? value === freeOnly
        ? ['price', 'free']
        : ['pass', value]
      : key === 'language' && value === noDutch
        ? ['dutch', 'none']
        : key === 'district' && value === onlineOnly
          ? ['attendance', 'online']
          : [key === 'age' ? 'ageGroup' : key, value];
  return facets[facet ?? '']?.[name ?? ''] ?? 0;
}
