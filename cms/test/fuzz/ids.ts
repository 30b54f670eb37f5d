import type { Route } from './routes.ts';

/** An id of each collection that has one, as somebody with these headers sees them. */
export async function idsOf(
  origin: string,
  routes: Route[],
  headers: Record<string, string>,
): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const collection of new Set(routes.flatMap((route) => route.collection ?? []))) {
    const response = await fetch(`${origin}/api/${collection}?limit=1&depth=0`, { headers });
    const { docs } = (await response.json()) as { docs?: { id: string }[] };
    if (docs?.[0]) ids[collection] = docs[0].id;
  }
  return ids;
}
