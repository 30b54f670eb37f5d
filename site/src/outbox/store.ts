import type { StoredParcel } from './parcel.ts';

/* IndexedDB: it holds pictures, and the service worker can read it. */

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('IndexedDB failed'));
    };
  });

function database(): Promise<IDBDatabase> {
  const request = indexedDB.open('kunstwijzer-outbox', 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore('parcels', { keyPath: 'key' });
  };
  return done(request);
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const open = await database();
  try {
    return await done(work(open.transaction('parcels', mode).objectStore('parcels')));
  } finally {
    open.close();
  }
}

/** Everything in the outbox, the oldest first. Rejects where a browser keeps nothing. */
export const allKept = async (): Promise<StoredParcel[]> =>
  (await inStore<StoredParcel[]>('readonly', (store) => store.getAll() as IDBRequest<StoredParcel[]>)).sort(
    (a, b) => a.since - b.since,
  );

/** Puts a parcel in the outbox, in the place of the one with its key. Rejects when there is no room. */
export const keep = (kept: StoredParcel): Promise<IDBValidKey> => inStore('readwrite', (store) => store.put(kept));

export const drop = (key: string): Promise<undefined> => inStore('readwrite', (store) => store.delete(key));
