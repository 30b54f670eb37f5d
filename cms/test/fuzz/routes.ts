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
  '/dev/examples',
].map((path) => ({ method: 'GET', path, collection: null, fields: [] }));

/** Pages of the admin: those of the whole, and those of each collection and global that `api` has endpoints of. */
export function adminRoutes(api: Route[]): Route[] {
  const fieldsOf = new Map(api.map(({ collection, fields }) => [collection, fields]));
  const page = (path: string, collection: string | null = null): Route => ({
    method: 'GET',
    path: `/admin${path}`,
    collection,
    fields: fieldsOf.get(collection) ?? [],
  });
  const names = new Set(
    api.flatMap(({ collection, path }) => (path.startsWith(`/api/${collection}`) ? collection : null)),
  );
  const globals = new Set(api.flatMap(({ path }) => /^\/api\/globals\/([^/]+)/u.exec(path)?.[1] ?? []));
  const whole = ['', '/:any', '/:any/:any/:any', '/account', '/login', '/logout', '/forgot', '/reset', '/reset/:any'];
  return [
    ...[...whole, '/verify/:any', '/create-first-user', '/inbox', '/inbox/:any', '/search', '/routekaart'].map((path) =>
      page(path),
    ),
    ...[...names].flatMap((name) =>
      name === null
        ? []
        : ['', '/create', '/:id', '/:id/preview', '/:id/versions', '/:id/versions/:any', '/:id/:any', '/trash'].map(
            (rest) => page(`/collections/${name}${rest}`, name),
          ),
    ),
    ...[...globals].flatMap((name) => ['', '/versions', '/:any'].map((rest) => page(`/globals/${name}${rest}`))),
  ];
}
