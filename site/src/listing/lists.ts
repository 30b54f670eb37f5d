import { defaultLocale } from '@kunstwijzer/content/model';
import type { Discipline, District, Locale } from '@kunstwijzer/content/model';
import { perSnapshot } from '../snapshot.ts';
import { tallyOf } from '../tally.ts';
import type { Tally } from '../tally.ts';
import { entriesOf } from './entries.ts';
import type { Entry } from './entry.ts';
import { byScope, disciplineCounts, districtCounts, facetScopes, listGroups, within } from './facets.ts';
import type { FacetCount, Group } from './facets.ts';
import type { Scope } from './scope.ts';

/** The kinds that have list pages for disciplines and districts. */
export type ListedKind = 'activity' | 'event' | 'provider';

/** What the list page of a scope says. */
export type List = {
  total: Tally;
  groups: Group<Entry>[];
  /** What the lists of the other disciplines have in this district, and those of the other districts in this discipline. */
  disciplines: FacetCount<Discipline>[];
  districts: FacetCount<District>[];
};

// Schools and providers have agendas of their own.
const isForAll = ({ kind, facets }: Entry) => kind !== 'event' || facets.audience === 'everyone';

const lists = perSnapshot((_, kind: ListedKind, locale: Locale) => byScope(entriesOf(kind, locale).filter(isForAll)));

// Derived whole, so that a page reads its own list and not all records there are.
const list = perSnapshot(
  (_, kind: ListedKind, locale: Locale, discipline: Discipline | '', district: District | '') => {
    const scope: Scope = { discipline: discipline || null, district: district || null };
    const all = lists(kind, locale);
    return {
      total: tallyOf(within(all, scope)),
      groups: listGroups(all, scope),
      disciplines: disciplineCounts(all, scope),
      districts: districtCounts(all, scope),
    };
  },
);

/** The records on the list page of a scope, in a language. */
export const entriesIn = (kind: ListedKind, locale: Locale, scope: Scope): Entry[] =>
  within(lists(kind, locale), scope);

/** The list of a kind for a scope, in a language. */
export const listOf = (kind: ListedKind, locale: Locale, { discipline, district }: Scope): List =>
  list(kind, locale, discipline ?? '', district ?? '');

/** The scopes whose list of a kind has a page; what one can join is also asked of who offers that art there. */
export const scopesOf: (kind: ListedKind) => Scope[] = perSnapshot((_, kind: ListedKind) => {
  const kinds: ListedKind[] = kind === 'activity' ? ['activity', 'provider'] : [kind];
  return facetScopes(byScope(kinds.flatMap((each) => entriesOf(each, defaultLocale).filter(isForAll))));
});
