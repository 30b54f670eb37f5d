import { MongoClient } from 'mongodb';

// Not `URL`: it takes no list of servers.
const address = /^(?<server>mongodb(?:\+srv)?:\/\/[^/?]+)(?:\/(?<name>[^?]*))?(?<options>\?.*)?$/u;

/** The name of the database in an address; that of the driver when it has none. */
export const databaseName = (url: string): string => address.exec(url)?.groups?.name || 'test';

/** The same address for another database, with the account that it has where it is. */
export function withDatabase(url: string, name: string): string {
  const { server = '', options = '' } = address.exec(url)?.groups ?? {};
  const needsSource = /^mongodb:\/\/[^/]*@/u.test(server) && !/[?&]authSource=/iu.test(options);
  const source = needsSource ? `${options ? '&' : '?'}authSource=${address.exec(url)?.groups?.name || 'admin'}` : '';
  return `${server}/${name}${options}${source}`;
}

async function withClient<T>(url: string, run: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000 });
  try {
    return await run(client);
  } finally {
    await client.close();
  }
}

/** Removes the database that an address names. */
export const dropDatabase = (url: string): Promise<void> =>
  withClient(url, async (client) => void (await client.db().dropDatabase()));

const namesIn = async (client: MongoClient, database: string) =>
  (await client.db(database).listCollections({}, { nameOnly: true }).toArray())
    .map(({ name }) => name)
    .filter((name) => !name.startsWith('system.'))
    .sort();

/**
 * Puts the collections of one database in the place of those of another, whose own go to a third. MongoDB has no step
 * that does this for all collections at once: each is renamed by itself, in an order in which the work can be taken up
 * again wherever it was cut off. A collection that is still in `from` has not had its turn.
 */
export const moveCollections = (
  url: string,
  { from, to, aside }: { from: string; to: string; aside: string },
): Promise<void> =>
  withClient(url, async (client) => {
    const admin = client.db('admin');
    const move = (name: string, source: string, target: string) =>
      admin.command({ renameCollection: `${source}.${name}`, to: `${target}.${name}`, dropTarget: true });
    const fresh = await namesIn(client, from);
    const there = new Set(await namesIn(client, to));
    for (const name of fresh) {
      if (there.has(name)) await move(name, to, aside);
      await move(name, from, to);
    }
    // Only now: as long as it is there, it has not all been moved.
    await client.db(from).dropDatabase();
  });
