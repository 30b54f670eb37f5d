import { deserialize, ObjectId, serialize } from 'bson';
import type { Document } from 'bson';
import { update as applyUpdate } from 'mingo';
import { aggregate, find } from 'mingo';
import { matching } from './queries.ts';
import { CommandError } from './store.ts';
import type { Store } from './store.ts';

const copy = (doc: Document): Document => deserialize(serialize(doc), { promoteBuffers: true });

/** Values that an upsert takes over from its filter: the plain equalities. */
const equalities = (filter: Document): Document =>
  Object.fromEntries(
    Object.entries(filter).filter(
      ([key, value]) =>
        !key.startsWith('$') && !(value !== null && typeof value === 'object' && !(value instanceof ObjectId)),
    ),
  );

/** The document after an update: with operators, by a pipeline, or replaced as a whole. */
function updated(before: Document, change: Document | Document[], isNew: boolean, filters?: Document[]): Document {
  if (Array.isArray(change)) return aggregate([copy(before)], change)[0] as Document;
  if (!Object.keys(change).some((key) => key.startsWith('$'))) return { _id: before._id as unknown, ...change };
  const { $setOnInsert, ...operators } = change;
  const after = copy(before);
  if (Object.keys(operators).length > 0) applyUpdate(after, operators, filters, {}, { cloneMode: 'deep' });
  if (isNew && $setOnInsert) applyUpdate(after, { $set: $setOnInsert as Document }, filters, {}, { cloneMode: 'deep' });
  return after;
}

type Change = {
  q: Document;
  u: Document | Document[];
  upsert?: boolean;
  multi?: boolean;
  arrayFilters?: Document[];
  sort?: Document;
};

function change(
  store: Store,
  name: string,
  { q, u, upsert, multi, arrayFilters, sort }: Change,
  transaction: string | null,
) {
  const found = matching(store, name, q, sort);
  const before = multi ? found : found.slice(0, 1);
  const after = before.map((doc) => updated(doc, u, false, arrayFilters));
  for (const doc of after) store.write(name, doc._id, doc, transaction);
  if (before.length > 0 || !upsert) return { before, after, upserted: null };
  const fresh = updated({ _id: new ObjectId(), ...equalities(q) }, u, true, arrayFilters);
  store.write(name, fresh._id, fresh, transaction);
  return { before, after: [fresh], upserted: fresh._id as unknown };
}

/** Does every write of a command; what fails is reported by its place in the list, as the driver expects. */
function each<T>(list: T[], ordered: unknown, write: (item: T, i: number) => void): Document {
  const writeErrors: Document[] = [];
  for (const [index, item] of list.entries()) {
    try {
      write(item, index);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      writeErrors.push({ index, code: error.code, errmsg: error.message, ...error.details });
      if (ordered !== false) break;
    }
  }
  return writeErrors.length > 0 ? { writeErrors } : {};
}

type Handler = (store: Store, command: Document, transaction: string | null) => Document;

/** Commands that write. */
export const writes: Record<string, Handler> = {
  insert(store, command, transaction) {
    const name = String(command.insert);
    let n = 0;
    const errors = each(command.documents as Document[], command.ordered, (doc) => {
      const id: unknown = doc._id ?? new ObjectId();
      if (store.has(name, id))
        throw new CommandError(11000, 'E11000 duplicate key error index: _id_', {
          keyPattern: { _id: 1 },
          keyValue: { _id: id },
        });
      store.write(name, id, { ...doc, _id: id }, transaction);
      n += 1;
    });
    return { n, ...errors };
  },
  update(store, command, transaction) {
    const name = String(command.update);
    const upserted: Document[] = [];
    let n = 0;
    const errors = each(command.updates as Change[], command.ordered, (item, index) => {
      const done = change(store, name, item, transaction);
      if (done.upserted !== null) upserted.push({ index, _id: done.upserted });
      n += done.after.length;
    });
    return { n, nModified: n - upserted.length, ...(upserted.length > 0 && { upserted }), ...errors };
  },
  delete(store, command, transaction) {
    const name = String(command.delete);
    let n = 0;
    const errors = each(command.deletes as { q: Document; limit: number }[], command.ordered, ({ q, limit }) => {
      for (const doc of matching(store, name, q).slice(0, limit || undefined)) {
        store.write(name, doc._id, null, transaction);
        n += 1;
      }
    });
    return { n, ...errors };
  },
  findAndModify(store, command, transaction) {
    const name = String(command.findAndModify);
    const {
      query = {},
      sort,
      remove,
      upsert,
      fields,
      arrayFilters,
    } = command as {
      query?: Document;
      sort?: Document;
      remove?: boolean;
      upsert?: boolean;
      fields?: Document;
      arrayFilters?: Document[];
    };
    const shown = (doc: Document | undefined) =>
      doc && fields ? (find<Document>([doc], {}, fields).all()[0] ?? null) : (doc ?? null);
    if (remove) {
      const [doc] = matching(store, name, query, sort);
      if (doc) store.write(name, doc._id, null, transaction);
      return { value: shown(doc), lastErrorObject: { n: doc ? 1 : 0 } };
    }
    const done = change(
      store,
      name,
      { q: query, u: command.update as Document, upsert, sort, arrayFilters },
      transaction,
    );
    return {
      value: shown(command.new ? done.after[0] : done.before[0]),
      lastErrorObject: {
        n: done.after.length,
        updatedExisting: done.before.length > 0,
        ...(done.upserted !== null && { upserted: done.upserted }),
      },
    };
  },
  createIndexes(store, command) {
    const name = String(command.createIndexes);
    for (const index of command.indexes as Document[]) store.createIndex(name, index);
    return {};
  },
  create(store, command) {
    store.create(String(command.create));
    return {};
  },
  drop: (store, command) => ({ dropped: store.drop(String(command.drop)) }),
  dropDatabase(store) {
    for (const name of store.names()) store.drop(name);
    return {};
  },
};
