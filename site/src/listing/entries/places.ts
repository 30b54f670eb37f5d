import { providerFacts, roomFacts } from '@kunstwijzer/content/facts';
import { label, providerKinds, roomKinds, roomUses } from '@kunstwijzer/content/model';
import type { Provider, Room } from '@kunstwijzer/content/model';
import { paths } from '../../urls.ts';
import type { Entry, Facets } from '../entry.ts';
import { agesText, cardOf, openDoors, pickFacts, textOf, whereText } from './shared.ts';
import type { Around, Words } from './shared.ts';

/** An organisation, as a list and the search know it. */
export function providerEntry(provider: Provider, { today, districts: at }: Around, words: Words): Entry {
  const facts = providerFacts(provider, today);
  const facets: Facets = {
    ...pickFacts(facts, 'disciplines', 'districts', 'ages', 'passes', 'levels', 'access', 'languages', 'dutch'),
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

/** A room, as a list and the search know it; `owner` is the name of its provider, when that is known. */
export function spaceEntry(
  space: Room,
  { districts: at, owner }: Around & { owner?: string | undefined },
  words: Words,
): Entry {
  const facets: Facets = pickFacts(roomFacts(space), 'districts', 'access', 'uses');
  const doors = openDoors(facets, words).tags ?? [];
  const uses = space.uses.map((use) => ({ icon: 'check' as const, text: label(roomUses, use, words.locale) }));
  return {
    ...cardOf('space', space, paths.space(space.slug), words),
    title: { text: space.name },
    summary: textOf(space.summary, words),
    by: [label(roomKinds, space.kind, words.locale), owner === space.name ? null : owner]
      .filter((part) => part)
      .join(' · '),
    ...whereText(space.places[0] ?? null, at, words),
    tags: [...uses, ...doors],
    facets,
  };
}
