import {
  accessChoices,
  accessFacts,
  ageGroups,
  attendances,
  defaultLocale,
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
import { perSnapshot } from '../snapshot.ts';
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

/** What the records of a kind say at all; that is the same in every language. */
const said = perSnapshot((_, kind: Kind) => {
  const facets = entriesOf(kind, defaultLocale).map((entry) => entry.facets);
  return {
    facets: new Set<string>(facets.flatMap((each) => keysOf(each).filter((key) => each[key] !== undefined))),
    access: new Set<string>(facets.flatMap(({ access = {} }) => Object.keys(access))),
    languages: new Set<string>(facets.flatMap(({ languages = [] }) => languages)),
    passes: new Set(facets.flatMap(({ passes = {} }) => Object.keys(passes))),
  };
});

/** The filters of a list: those that apply to its kinds, without what its scope has settled already. */
export function filtersFor(kinds: Kind[], scope: Scope, locale: Locale, t: Translate): Filter[] {
  const all = kinds.map((kind) => said(kind));
  const has = (facet: keyof Entry['facets']) => all.some(({ facets }) => facets.has(facet));
  const passes = [...new Set(all.flatMap((each) => [...each.passes]))].sort();
  const passOptions = passes.flatMap((slug) => {
    const pass = findRecord('passes', slug);
    return pass ? [{ value: slug, label: t('finder.pass', { pass: pass.name }) }] : [];
  });
  const free = { value: freeOnly, label: t('common.price.free') };
  const languages = [
    ...(has('dutch') ? [{ value: noDutch, label: t('listing.tag.noDutch') }] : []),
    ...optionsOf(spokenLanguages, locale, (key) => all.some((each) => each.languages.has(key))),
  ];
  // A fact that any record can have is offered always; what follows from a field of some kinds, where a record has it.
  const access = optionsOf(
    accessChoices,
    locale,
    (key) => key in accessFacts || all.some((each) => each.access.has(key)),
  );
  const online = has('attendance') ? [{ value: onlineOnly, label: label(attendances, 'online', locale) }] : [];
  const filter = (key: Filter['key'], options: Filter['options'], multiple = false): Filter => ({
    key,
    label: t(`finder.filter.${key}`),
    multiple,
    options,
  });
  const filters = [
    filter('kind', kinds.length > 1 ? kinds.map((kind) => ({ value: kind, label: kindName(kind, t) })) : []),
    filter('discipline', scope.discipline ? [] : optionsOf(disciplines, locale)),
    filter('age', has('ages') ? optionsOf(ageGroups, locale) : []),
    filter('district', scope.district ? [] : [...optionsOf(districts, locale), ...online]),
    filter('use', has('uses') && !scope.use ? optionsOf(roomUses, locale) : []),
    filter('price', [...(has('price') ? [free] : []), ...passOptions]),
    filter('level', has('levels') ? optionsOf(levels, locale) : []),
    filter('language', languages),
    filter('day', has('days') ? optionsOf(weekdays, locale) : [], true),
    filter('access', has('access') ? access : [], true),
  ];
  return filters.filter(({ key, options }) => options.length > 0 && (key !== 'discipline' || has('disciplines')));
}
