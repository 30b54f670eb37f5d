import type { Asker } from '../desk/requests.ts';

/** Several records of a list that somebody throws away: their names, as far as they fit, and how many. */
export type Bulk = { collection: string; isFinal: boolean; count: number; names: string[] };

const shown = '20';

/** The list and the condition of a request that throws records of a list away; null when it is another request. */
export function bulkOf(url: string, init: RequestInit | undefined) {
  const address = new URL(url, 'http://admin.invalid');
  const collection = /^\/api\/([\w-]+)$/u.exec(address.pathname)?.[1];
  const method = init?.method?.toUpperCase();
  const isTrash = method === 'PATCH' && typeof init?.body === 'string' && /"deletedAt":"/u.test(init.body);
  if (!collection || (method !== 'DELETE' && !isTrash)) return null;
  return { collection, isFinal: method === 'DELETE', query: address.searchParams };
}

/** What such a request would throw away. `title` is the field that names a record of that collection. */
async function read(
  { collection, isFinal, query }: NonNullable<ReturnType<typeof bulkOf>>,
  title: string,
): Promise<Bulk | null> {
  const asked = new URLSearchParams([...query].filter(([name]) => name.startsWith('where') || name === 'trash'));
  for (const [name, value] of [
    ['depth', '0'],
    ['limit', shown],
    ['locale', 'nl'],
    ['draft', 'true'],
  ] as const)
    asked.set(name, value);
  const response = await fetch(`/api/${collection}?${asked.toString()}`, { credentials: 'same-origin' });
  if (!response.ok) return null;
  const { docs, totalDocs } = (await response.json()) as { docs: Record<string, unknown>[]; totalDocs: number };
  const names = docs.map((doc) => [doc[title], doc.slug, doc.id].find((name) => typeof name === 'string')) as string[];
  return { collection, isFinal, count: totalDocs, names };
}

/**
 * Asks before several records of a list are thrown away, with their names: Payload's own question has only their number.
 * `titleOf` is the field that names a record of a collection.
 */
export const askBulk =
  (titleOf: (collection: string) => string, ask: (bulk: Bulk) => Promise<boolean>, notDone: () => string): Asker =>
  async ({ url, init }) => {
    const found = bulkOf(url, init);
    const bulk = found && (await read(found, titleOf(found.collection)));
    if (!bulk || bulk.count === 0 || (await ask(bulk))) return null;
    return Response.json({ docs: [], errors: [{ message: notDone() }], message: notDone() }, { status: 400 });
  };
