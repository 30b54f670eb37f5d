import type Fuse from 'fuse.js';
import type { Entry } from '../entry.ts';
import { fold } from '../fold.ts';
import { matches } from './match.ts';
import type { State } from './state.ts';

/** The search index of a language as it is sent. The words of terms and disciplines are folded, in all languages. */
export type SearchIndex = {
  entries: Entry[];
  terms: Record<string, string>;
  disciplines: Record<string, string>;
};

type Searched = { title: string; by: string; words: string; text: string };
export type Matcher = { entries: Entry[]; fuse: Fuse<Searched>; tag: string };

/** What a record is searched by, folded. `tag` is the language of the page. */
function searched(entry: Entry, { terms, disciplines }: Omit<SearchIndex, 'entries'>, tag: string): Searched {
  const words = [
    ...(entry.terms ?? []).map((slug) => terms[slug]),
    ...(entry.facets.disciplines ?? []).map((discipline) => disciplines[discipline]),
  ];
  return {
    title: fold(entry.title.text, tag),
    by: fold([entry.by, ...(entry.where ?? [])].join(' '), tag),
    words: words.join(' '),
    text: fold([entry.summary?.text, entry.when?.text, entry.ages].join(' '), tag),
  };
}

/** Makes an index ready to search. `Matching` is Fuse, handed in so that it loads with the index and not with the page. */
export function prepare(index: SearchIndex, Matching: typeof Fuse, tag: string): Matcher {
  const documents = index.entries.map((entry) => searched(entry, index, tag));
  const fuse = new Matching(documents, {
    keys: [
      { name: 'title', weight: 5 },
      { name: 'words', weight: 3 },
      { name: 'by', weight: 3 },
      { name: 'text', weight: 1 },
    ],
    // Every word must be somewhere in the record; one letter in five may be wrong.
    useTokenSearch: true,
    tokenMatch: 'all',
    threshold: 0.2,
    ignoreLocation: true,
  });
  return { entries: index.entries, fuse, tag };
}

export type Found = { sure: Entry[]; maybe: Entry[] };

/** The records that a state asks for: those that are, and those we do not know enough about. Best first. */
export function find({ entries, fuse, tag }: Matcher, { q, choices }: State, within: (entry: Entry) => boolean): Found {
  const asked = fold(q, tag);
  const ranked = asked === '' ? entries : fuse.search(asked).flatMap(({ refIndex }) => entries[refIndex] ?? []);
  const found: Found = { sure: [], maybe: [] };
  for (const entry of ranked) {
    if (!within(entry)) continue;
    const answer = matches(entry, choices);
    if (answer !== 'no') found[answer === 'yes' ? 'sure' : 'maybe'].push(entry);
  }
  return found;
}
