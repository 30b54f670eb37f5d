import { EJSON, ObjectId } from 'bson';
import type { Document } from 'bson';

type Unique = { name: string; fields: string[]; sparse: boolean; owners: Map<string, string> };
type Collection = { docs: Map<string, Document>; indexes: Document[]; uniques: Unique[] };
type Undo = { collection: Collection; id: string; before: Document | null };

/** A failure that the driver understands by its code. */
export class CommandError extends Error {
  readonly code: number;
  readonly details: Document;
  constructor(code: number, message: string, details: Document = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }
}

const duplicateKey = 11000;
const idOf = (id: unknown): string => (id instanceof ObjectId ? id.toHexString() : EJSON.stringify({ id }));

const valueAt = (doc: Document, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Document | null | undefined)?.[key], doc);

/** The key of a document in a unique index; null when the index does not hold it. */
function keyOf({ fields, sparse }: Unique, doc: Document): string | null {
  const values = fields.map((field) => valueAt(doc, field));
  return sparse && values.every((value) => value === undefined)
    ? null
    : EJSON.stringify(values.map((value) => value ?? null));
}

/** Collections of documents in memory. Documents are never changed in place: a write replaces them. */
export function createStore() {
  const collections = new Map<string, Collection>();
  const transactions = new Map<string, Undo[]>();

  function collection(name: string): Collection {
    const found = collections.get(name) ?? { docs: new Map<string, Document>(), indexes: [], uniques: [] };
    collections.set(name, found);
    return found;
  }

  function release(into: Collection, id: string, doc: Document) {
    for (const unique of into.uniques) {
      const key = keyOf(unique, doc);
      if (key !== null && unique.owners.get(key) === id) unique.owners.delete(key);
    }
  }

  function claim(into: Collection, name: string, id: string, doc: Document) {
    for (const unique of into.uniques) {
      const key = keyOf(unique, doc);
      const owner = key === null ? undefined : unique.owners.get(key);
      if (owner !== undefined && owner !== id)
        throw new CommandError(duplicateKey, `E11000 duplicate key error collection: ${name} index: ${unique.name}`, {
          keyPattern: Object.fromEntries(unique.fields.map((field) => [field, 1])),
          keyValue: Object.fromEntries(unique.fields.map((field) => [field, valueAt(doc, field)])),
        });
    }
    for (const unique of into.uniques) {
      const key = keyOf(unique, doc);
      if (key !== null) unique.owners.set(key, id);
    }
  }

  /** Puts a document in the place of another; null on either side means that there is none. */
  function replace(into: Collection, name: string, id: string, before: Document | null, after: Document | null) {
    if (after) claim(into, name, id, after);
    if (before) release(into, id, before);
    if (after) {
      // The old key may equal the new one, and was just given back.
      claim(into, name, id, after);
      into.docs.set(id, after);
    } else into.docs.delete(id);
  }

  return {
    /** All documents of a collection, in the order of their insertion. */
    all: (name: string): Document[] => [...collection(name).docs.values()],
    byId: (name: string, id: unknown): Document[] => {
      const doc = collection(name).docs.get(idOf(id));
      return doc ? [doc] : [];
    },
    /** Writes a document (or removes it, when null); inside a transaction it can be undone. */
    write(name: string, id: unknown, after: Document | null, transaction: string | null) {
      const into = collection(name);
      const key = idOf(id);
      const before = into.docs.get(key) ?? null;
      replace(into, name, key, before, after);
      if (transaction !== null) transactions.get(transaction)?.push({ collection: into, id: key, before });
    },
    has: (name: string, id: unknown) => collection(name).docs.has(idOf(id)),
    begin: (transaction: string) => transactions.set(transaction, []),
    commit: (transaction: string) => transactions.delete(transaction),
    abort(transaction: string) {
      for (const { collection: into, id, before } of (transactions.get(transaction) ?? []).reverse())
        replace(into, '', id, into.docs.get(id) ?? null, before);
      transactions.delete(transaction);
    },
    createIndex(name: string, index: Document) {
      const into = collection(name);
      if (into.indexes.some((known) => known.name === index.name)) return;
      into.indexes.push(index);
      if (!index.unique) return;
      const fields = Object.keys(index.key as Document);
      const unique: Unique = { name: String(index.name), fields, sparse: index.sparse === true, owners: new Map() };
      into.uniques.push(unique);
      for (const [id, doc] of into.docs) claim(into, name, id, doc);
    },
    indexes: (name: string) => [{ v: 2, key: { _id: 1 }, name: '_id_' }, ...collection(name).indexes],
    names: () => [...collections.keys()],
    /** Makes a collection without documents; one that is there stays. */
    create: (name: string) => void collection(name),
    drop: (name: string) => collections.delete(name),
    /** Takes a collection out with its indexes, so that it can be put elsewhere; null when there is none. */
    takeOut(name: string): Collection | null {
      const found = collections.get(name) ?? null;
      collections.delete(name);
      return found;
    },
    putIn: (name: string, moved: Collection) => void collections.set(name, moved),
  };
}
export type Store = ReturnType<typeof createStore>;
