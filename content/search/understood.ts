import type { Named } from './named.ts';
import type { Part } from './part.ts';
import type { Reading } from './read.ts';
import type { Store } from './store.ts';
import type { Understood } from './types.ts';

/** What of the named facts is shown, in the words of `Understood`. */
function valueOf(fact: Named): string {
  switch (fact.type) {
    case 'age':
      return fact.max > fact.min ? `${fact.min}-${fact.max}` : `${fact.min}`;
    case 'date':
      return `${fact.from}/${fact.until}`;
    case 'near':
      return fact.postcode;
    case 'size':
      return `${fact.people}`;
  }
}

/** How a part of a query is shown: as a fact, as the concept that it surely is, or as the name of an organisation. */
function shown({ senses, named, providers, span, how }: Part, { lexicon, providers: names }: Store): Understood | null {
  if (named) return { type: named.type, value: valueOf(named), label: '', span, how };
  const [best] = [...senses].sort((a, b) => b.weight - a.weight);
  const concept = best && lexicon.concepts[best.concept];
  if (concept) return { type: concept.type, value: concept.key, label: concept.label, span, how };
  const [provider] = providers;
  const name = provider === undefined ? undefined : names[provider];
  return name ? { type: 'provider', value: name, label: name, span, how } : null;
}

/** What was understood of a query, in its order, and which number in that list a part has (none when it is not shown). */
export function understoodIn(
  { parts }: Reading,
  store: Store,
): { list: Understood[]; numberOf: (part: number) => number[] } {
  const list: Understood[] = [];
  const numbers = parts.map((part) => {
    const each = shown(part, store);
    return each ? list.push(each) - 1 : -1;
  });
  return { list, numberOf: (part) => [numbers[part] ?? -1].filter((number) => number >= 0) };
}
