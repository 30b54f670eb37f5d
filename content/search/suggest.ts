import type { Reading } from './read.ts';
import type { Store } from './store.ts';
import { tokens } from './tokens.ts';
import type { Suggestions } from './types.ts';

const most = 8;
const lastWord = /[\p{L}\p{M}\p{N}]+$/u;

/** The query with its slips put right, and what its last word can become. */
export function suggest(query: string, { parts }: Reading, store: Store): Suggestions {
  const slips = parts.filter(({ how, text }) => how === 'corrected' && text !== '');
  const right = slips.reduceRight(
    (text, { span: [from, until], text: word }) => text.slice(0, from) + word + text.slice(until),
    query,
  );
  return { didYouMean: slips.length > 0 ? right : null, completions: completionsOf(query, store) };
}

function completionsOf(
  query: string,
  { known, lexicon, about, providers, columns }: Store,
): Suggestions['completions'] {
  const word = lastWord.exec(query);
  const start = tokens(query).at(-1)?.word ?? '';
  if (!word || start.length < 2) return [];
  const before = query.slice(0, word.index);
  const found = new Map<string, Suggestions['completions'][number]>();
  const put = (each: Suggestions['completions'][number]) => {
    const key = `${each.type} ${each.value}`;
    if (!found.has(key)) found.set(key, each);
  };
  for (const phrase of known.beginning(start)) {
    for (const { concept } of lexicon.phrases.get(phrase) ?? []) {
      const { type, key, label } = lexicon.concepts[concept] ?? { type: 'form' as const, key: '', label: '' };
      if (type === 'form') continue;
      put({ query: `${before}${label}`, label, type, value: key, count: about(concept).length });
    }
    for (const provider of known.named(phrase)) {
      const label = providers[provider] ?? '';
      const count = columns.provider.of.filter((value) => value === provider).length;
      put({ query: label, label, type: 'provider', value: label, count });
    }
  }
  return [...found.values()].sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : 1)).slice(0, most);
}
