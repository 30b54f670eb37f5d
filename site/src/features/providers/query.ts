import type { Discipline, District, Provider, RouteStep, Story } from '@kunstwijzer/content/model';

const collator = new Intl.Collator('nl', { sensitivity: 'base', numeric: true, ignorePunctuation: true });

/** Providers under the letter their name begins with; names with a digit first stand under `0–9`. */
export type LetterGroup = { letter: string; id: string; providers: Provider[] };

/** The letter a name is filed under: accents and signs such as the quote of 't do not count. */
export function letterOf(name: string): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFD'))?.[0]?.toUpperCase() ?? '';
  return first === '' || /\p{N}/u.test(first) ? '0–9' : first;
}

/** The alphabet of providers, for a list with a jump to each letter. Names sort as in a Dutch telephone book. */
export function byLetter(providers: Provider[]): LetterGroup[] {
  const sorted = [...providers].sort((a, b) => collator.compare(a.name, b.name));
  return [...Map.groupBy(sorted, ({ name }) => letterOf(name))].map(([letter, group]) => ({
    letter,
    // A letter that is not a to z is no handy id, so those are numbered by their code point.
    id: /^[A-Z]$/u.test(letter) ? `letter-${letter.toLowerCase()}` : `letter-${letter.codePointAt(0) ?? 0}`,
    providers: group,
  }));
}

/** What makes one provider a neighbour of another. */
export type Neighbour = Pick<Provider, 'slug' | 'name' | 'disciplines' | 'example'> & { districts: District[] };

/**
 * Slugs of providers to look at as well, at most `limit`: those that share a discipline, first in the same district,
 * then with the same main discipline, then real ones before examples.
 */
export function neighbours(provider: Neighbour, providers: Neighbour[], limit = 6): string[] {
  const districts = new Set(provider.districts);
  const [main] = provider.disciplines;
  return providers
    .filter(
      ({ slug, disciplines }) =>
        slug !== provider.slug && disciplines.some((key) => provider.disciplines.includes(key)),
    )
    .map((other) => ({
      other,
      rank:
        Number(other.districts.some((district) => districts.has(district))) * 4 +
        Number(other.disciplines[0] === main) * 2 +
        Number(!other.example),
    }))
    .sort((a, b) => b.rank - a.rank || collator.compare(a.other.name, b.other.name))
    .slice(0, limit)
    .map(({ other }) => other.slug);
}

/** Where a visitor finds more of the same: the first discipline of a provider, and its only district if it has one. */
export function facetOf(
  provider: Provider,
  districts: District[],
): { discipline: Discipline | null; district: District | null } {
  return {
    discipline: provider.disciplines[0] ?? null,
    district: districts.length === 1 ? (districts[0] ?? null) : null,
  };
}

/** The slugs of the route steps that each provider stands on. */
export function stepsByProvider(steps: Pick<RouteStep, 'slug' | 'providers'>[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { slug, providers } of steps)
    for (const provider of providers) found.set(provider, [...(found.get(provider) ?? []), slug]);
  return found;
}

/** Stories about a provider, newest first. */
export const storiesAbout = (stories: Story[], slug: string): Story[] =>
  stories.filter(({ provider }) => provider === slug).sort((a, b) => (a.on < b.on ? 1 : -1));

/** Whether a quality mark holds on a date (`YYYY-MM-DD`): its last day counts. */
export const markHolds = (mark: { until: string }, on: string): boolean => on <= mark.until;
