import { collectionNames, referencesOf } from '@kunstwijzer/content/model';
import type { CollectionName, Confirmation } from '@kunstwijzer/content/model';
import { confirmedNames, isAnswered, standing } from './timing.ts';
import type { Asked, Confirmed } from './timing.ts';

type Listed = { slug: string; example: boolean; confirmation: Confirmation };
type Options = {
  today: string;
  hideAfter: number;
  /** Id of a document that is never left out: somebody looks at it. */
  keep?: string | undefined;
};
/** The records of a snapshot in the making, by collection and then by the id of their document. */
export type Lists = Record<CollectionName, Map<string, Listed>>;

const isConfirmed = (name: CollectionName): name is Confirmed => confirmedNames.some((one) => one === name);

/**
 * Marks what nobody confirmed though we asked, and leaves out what stayed so for `hideAfter` months; unless something on
 * the site still refers to it.
 */
export function withStandings(lists: Lists, questions: Map<string, Asked>, { today, hideAfter, keep }: Options): Lists {
  const hidden = { activities: [], spaces: [], providers: [] } as Record<Confirmed, string[]>;
  const marked = Object.fromEntries(
    collectionNames.map((name) => {
      if (!isConfirmed(name)) return [name, lists[name]];
      const records = [...lists[name]].map(([id, record]): [string, Listed] => {
        const asked = questions.get(id);
        if (!asked || isAnswered(record.confirmation.on, asked)) return [id, record];
        const now = standing(asked, today, hideAfter);
        if (now === 'hidden' && id !== keep) hidden[name].push(id);
        return [id, now === 'waiting' ? record : { ...record, confirmation: { ...record.confirmation, lapsed: true } }];
      });
      return [name, new Map(records)];
    }),
  ) as Lists;
  // What refers to others first: it may be all that does.
  for (const name of confirmedNames)
    for (const id of hidden[name]) {
      const record = marked[name].get(id);
      if (record && !isReferredTo(marked, name, record.slug)) marked[name].delete(id);
    }
  return marked;
}

const isReferredTo = (lists: Lists, to: CollectionName, slug: string): boolean =>
  collectionNames.some((name) =>
    [...lists[name].values()].some((record) =>
      referencesOf(name, record as never).some((reference) => reference.to === to && reference.slug === slug),
    ),
  );
