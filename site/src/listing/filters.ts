import {
  accessFacts,
  ageGroups,
  attendances,
  disciplines,
  districts,
  keysOf,
  label,
  levels,
  roomUses,
  spokenLanguages,
  weekdays,
} from '@kunstwijzer/content/model';
import type { Locale, Vocabulary } from '@kunstwijzer/content/model';
import type { Translate } from '../i18n/index.ts';
import { findRecord } from '../records.ts';
import { entriesOf } from './entries.ts';
import type { Entry, Kind } from './entry.ts';
import type { Scope } from './scope.ts';
import { freeOnly, noDutch, onlineOnly } from './finder/state.ts';
import type { Filter } from './finder/state.ts';
import { kindName } from './kinds.ts';

/** The choices of a vocabulary, those that `used` names. */
const optionsOf = (table: Vocabulary, locale: Locale, used: (key: string) => boolean = () => true) =>
  keysOf(table)
    .filter(used)
    .map((value) => ({ value, label: label(table, value, locale) }));

/** The filters of a list: those that apply to its kinds, without what its scope has settled already. */
export function filtersFor(kinds: Kind[], scope: Scope, locale: Locale, t: Translate): Filter[] {
  const entries = kinds.flatMap((kind) => entriesOf(kind, locale));
  const has = (facet: keyof Entry['facets']) => entries.some(({ facets }) => facets[facet] !== undefined);
  const spoken = new Set(entries.flatMap(({ facets }) => facets.languages ?? []) as string[]);
  const passes = [...new Set(entries.flatMap(({ facets }) => Object.keys(facets.passes ?? {})))].sort();
  const passOptions = passes.flatMap((slug) => {
    const pass = findRecord('passes', slug);
    return pass ? [{ value: slug, label: t('finder.pass', { pass: pass.name }) }] : [];
  });
  const free = { value: freeOnly, label: t('common.price.free') };
  const languages = [
    ...(has('dutch') ? [{ value: noDutch, label: t('listing.tag.noDutch') }] : []),
    ...optionsOf(spokenLanguages, locale, (key) => spoken.has(key)),
  ];
  const online = has('attendance') ? [{ value: onlineOnly, label: label(attendances, 'online', locale) }] : [];
  const filter = (key: Filter['key'], options: Filter['options'], multiple = false): Filter => ({
    key,
    label: t(`finder.filter.${key}`),
    multiple,
    options,
  });
  const all = [
    filter('kind', kinds.length > 1 ? kinds.map((kind) => ({ value: kind, label: kindName(kind, t) })) : []),
    filter('discipline', scope.discipline ? [] : optionsOf(disciplines, locale)),
    filter('age', has('ages') ? optionsOf(ageGroups, locale) : []),
    filter('district', scope.district ? [] : [...optionsOf(districts, locale), ...online]),
    filter('use', has('uses') && !scope.use ? optionsOf(roomUses, locale) : []),
    filter('price', [...(has('price') ? [free] : []), ...passOptions]),
    filter('level', has('levels') ? optionsOf(levels, locale) : []),
    filter('language', languages),
    filter('day', has('days') ? optionsOf(weekdays, locale) : [], true),
    filter('access', has('access') ? optionsOf(accessFacts, locale) : [], true),
  ];
  return all.filter(({ key, options }) => options.length > 0 && (key !== 'discipline' || has('disciplines')));
}
