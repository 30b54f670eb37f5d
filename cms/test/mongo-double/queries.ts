import { ObjectId } from 'bson';
import type { Document } from 'bson';
import { aggregate, find, Query } from 'mingo';
import type { Store } from './store.ts';

const options = (store: Store) => ({ collectionResolver: (name: string) => store.all(name) });

/** The documents that a filter can match at all: a filter by id needs no look at the others. */
function candidates(store: Store, name: string, filter: Document): Document[] {
  const id: unknown = filter._id;
  if (id instanceof ObjectId || typeof id === 'string') return store.byId(name, id);
  const some = (id as { $in?: unknown[] } | undefined)?.$in;
  if (some && Object.keys(id as object).length === 1) return some.flatMap((one) => store.byId(name, one));
  const equal = (id as { $eq?: unknown } | undefined)?.$eq;
  return equal instanceof ObjectId ? store.byId(name, equal) : store.all(name);
}

/** The documents that match a filter. */
export function matching(store: Store, name: string, filter: Document, sort?: Document): Document[] {
  const docs = candidates(store, name, filter);
  if (sort && Object.keys(sort).length > 0) return find<Document>(docs, filter, {}, options(store)).sort(sort).all();
  const query = new Query(filter, options(store));
  return docs.filter((doc) => query.test(doc));
}

const answer = (name: string, database: string, docs: Document[]) => ({
  cursor: { id: 0n, ns: `${database}.${name}`, firstBatch: docs },
});

type Handler = (store: Store, command: Document) => Document;

const page = (docs: Document[], { skip, limit }: { skip?: number; limit?: number }) =>
  docs.slice(skip ?? 0, limit ? (skip ?? 0) + Math.abs(limit) : undefined);

/** Commands that read. All documents go into the first batch: no cursor stays open. */
export const queries: Record<string, Handler> = {
  find(store, command) {
    const name = String(command.find);
    const docs = page(matching(store, name, (command.filter as Document) ?? {}, command.sort as Document), command);
    const projection = command.projection as Document | undefined;
    return answer(name, String(command.$db), projection ? find<Document>(docs, {}, projection).all() : docs);
  },
  aggregate(store, command) {
    const name = String(command.aggregate);
    const [first, ...rest] = command.pipeline as Document[];
    const filter = first?.$match as Document | undefined;
    const docs = filter ? matching(store, name, filter) : store.all(name);
    const pipeline = first ? (filter ? rest : [first, ...rest]) : [];
    return answer(name, String(command.$db), aggregate(docs, pipeline, options(store)));
  },
  count: (store, command) => ({
    n: page(matching(store, String(command.count), (command.query as Document) ?? {}), command).length,
  }),
  distinct(store, command) {
    const docs = matching(store, String(command.distinct), (command.query as Document) ?? {});
    const key = String(command.key);
    const [group] = aggregate(docs, [{ $group: { _id: null, values: { $addToSet: `$${key}` } } }]);
    return { values: (group as { values?: unknown[] } | undefined)?.values?.flat() ?? [] };
  },
  listIndexes: (store, command) =>
    answer(String(command.listIndexes), String(command.$db), store.indexes(String(command.listIndexes))),
  listCollections: (store, command) =>
    answer(
      '$cmd.listCollections',
      String(command.$db),
      store.names().map((name) => ({ name, type: 'collection' })),
    ),
};
