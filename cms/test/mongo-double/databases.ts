import { CommandError, createStore } from './store.ts';
import type { Store } from './store.ts';

const namespaceNotFound = 26;
const namespaceExists = 48;

/** The databases of one server, each with collections of its own. A transaction belongs to a session, over all of them. */
export function createServerStore() {
  const stores = new Map<string, Store>();

  function database(name: string): Store {
    const store = stores.get(name) ?? createStore();
    stores.set(name, store);
    return store;
  }

  // A collection may have dots in its name, a database none.
  const parted = (namespace: string) => {
    const dot = namespace.indexOf('.');
    return { store: database(namespace.slice(0, dot)), name: namespace.slice(dot + 1) };
  };

  return {
    database,
    databases: () => [...stores].flatMap(([name, store]) => (store.names().length > 0 ? [name] : [])),
    begin: (transaction: string) => {
      for (const store of stores.values()) store.begin(transaction);
    },
    commit: (transaction: string) => {
      for (const store of stores.values()) store.commit(transaction);
    },
    abort: (transaction: string) => {
      for (const store of stores.values()) store.abort(transaction);
    },
    /** Moves a collection, also to another database. */
    rename(from: string, to: string, dropTarget: boolean) {
      const [source, target] = [parted(from), parted(to)];
      if (!source.store.names().includes(source.name))
        throw new CommandError(namespaceNotFound, `Source collection ${from} does not exist`);
      if (target.store.names().includes(target.name) && !dropTarget)
        throw new CommandError(namespaceExists, 'target namespace exists');
      const moved = source.store.takeOut(source.name);
      if (moved) target.store.putIn(target.name, moved);
    },
  };
}
export type ServerStore = ReturnType<typeof createServerStore>;
