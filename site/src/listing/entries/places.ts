import { label, providerKinds, roomKinds, roomUses } from '@kunstwijzer/content/model';
import type { Provider, Space } from '@kunstwijzer/content/model';
import { districtsOf, findRecord } from '../../records.ts';
import { today } from '../../snapshot.ts';
import { paths } from '../../urls.ts';
import type { Entry, Facets } from '../entry.ts';
import { accessFacet, ageRanges, agesText, cardOf, openDoors, passFacet, textOf, whereText } from './shared.ts';
import type { Words } from './shared.ts';

/** An organisation, as a list and the search know it. */
export function providerEntry(provider: Provider, words: Words): Entry {
  const at = districtsOf(provider);
  const facets: Facets = {
    disciplines: provider.disciplines,
    districts: at,
    ages: ageRanges(provider.ages),
    passes: passFacet(provider.passRules, today),
    levels: provider.levels,
    access: accessFacet(provider.access),
    languages: provider.languages,
    dutch: provider.dutchNeeded,
  };
  return {
    ...cardOf('provider', provider, paths.provider(provider.slug), words),
    title: { text: provider.name },
    summary: textOf(provider.summary, words),
    by: label(providerKinds, provider.kind, words.locale),
    ...whereText(provider.places[0] ?? null, at, words),
    ...agesText(provider.ages, words),
    ...openDoors(facets, words),
    terms: provider.terms,
    facets,
  };
}

/** A room, as a list and the search know it. */
export function spaceEntry(space: Space, words: Words): Entry {
  const facets: Facets = { districts: districtsOf(space), access: accessFacet(space.access), uses: space.uses };
  const doors = openDoors(facets, words).tags ?? [];
  const uses = space.uses.map((use) => ({ icon: 'check' as const, text: label(roomUses, use, words.locale) }));
  const owner = findRecord('providers', space.provider);
  return {
    ...cardOf('space', space, paths.space(space.slug), words),
    title: { text: space.name },
    summary: textOf(space.summary, words),
    by: [label(roomKinds, space.kind, words.locale), owner && owner.name !== space.name ? owner.name : null]
      .filter((part) => part !== null)
      .join(' · '),
    ...whereText(space.places[0] ?? null, districtsOf(space), words),
    tags: [...uses, ...doors],
    facets,
  };
}
