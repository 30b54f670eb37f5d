import type { Endpoint, SanitizedConfig } from 'payload';

/** An address of the product: its path with `:name` where something is filled in, and the fields that it is about. */
export type Route = { method: string; path: string; collection: string | null; fields: string[] };

type Owner = { slug: string; endpoints: Endpoint[] | false; flattenedFields: { name: string }[] };

const routesAt = (base: string, endpoints: Endpoint[] | false, owner: Owner | null): Route[] =>
  (endpoints || []).map(({ method, path }) => ({
    method: method.toUpperCase(),
    path: base + (path === '/' ? '' : path.replaceAll('?', '')),
    collection: owner?.slug ?? null,
    fields: owner?.flattenedFields.map(({ name }) => name) ?? [],
  }));

/** Every endpoint of the API: those of each collection and global, and our own. */
export const apiRoutes = ({ endpoints, collections, globals }: SanitizedConfig): Route[] => [
  ...routesAt('/api', endpoints, null),
  ...collections.flatMap((one) => routesAt(`/api/${one.slug}`, one.endpoints, one)),
  ...globals.flatMap((one) => routesAt(`/api/globals/${one.slug}`, one.endpoints, one)),
];

/** Everything else: pages of the site and of the admin, the preview, what they load, the mailbox of a developer. */
export const pageRoutes: Route[] = [
  '/',
  '/:any',
  '/nl/',
  '/nl/:any/',
  '/ar/:any/:any/',
  '/data/events.json',
  '/data/:any',
  '/media/:any',
  '/_astro/:any',
  '/.well-known/:any',
  '/api',
  '/api/:any',
  '/api/:any/:any/:any',
  '/api/globals/:any',
  '/preview/nl/',
  '/preview/:any',
  '/preview:any',
  '/preview/client.js',
  '/dev/mail',
  '/dev/mail/:id',
].map((path) => ({ method: 'GET', path, collection: null, fields: [] }));
