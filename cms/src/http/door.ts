import type {
  Endpoint,
  PayloadHandler,
  PayloadRequest,
  SanitizedCollectionConfig,
  SanitizedConfig,
  SanitizedGlobalConfig,
} from 'payload';
import { defaultLocale, isLocale } from '@kunstwijzer/content/model';
import { badBody } from './bad-body.ts';
import { callersOf } from './endpoints.ts';
import { badParameter } from './parameters.ts';
import { refuse } from './refuse.ts';

type Owner = SanitizedCollectionConfig | SanitizedGlobalConfig;

/** Endpoints of Payload that visitors call: to get a session, and to end it. Of the one collection that can log in. */
const openOfUsers = new Set(['post /login', 'post /logout', 'post /refresh-token', 'post /forgot-password', 'get /me']);

/** What the screens of the admin call, of the collections that Payload keeps for itself. The rest of those is not there. */
const ofAdmin = new Map([
  ['payload-preferences', ['get /:key', 'post /:key', 'delete /']],
  ['payload-locked-documents', ['get /', 'patch /:id', 'delete /:id']],
]);

const nameOf = ({ method, path }: Endpoint) => `${method} ${path}`;

/** Whether an endpoint answers visitors; `owner` is the slug of its collection or global. */
export const isOpen = (endpoint: Endpoint, owner?: string): boolean =>
  callersOf(endpoint) === 'everybody' || (owner === 'users' && openOfUsers.has(nameOf(endpoint)));

const isOfVersions = ({ path }: Endpoint) => path.startsWith('/versions');
const isOfFile = ({ path }: Endpoint) => path === '/file/:filename';

/** Nobody confirms an address here, and Payload says 500 of it. */
const isOfVerifying = ({ path }: Endpoint) => path.startsWith('/verify/');

/** Whether an endpoint is there: Payload says 500 of versions where there are none. */
const isThere = (endpoint: Endpoint, { slug, versions }: Owner): boolean =>
  slug.startsWith('payload-')
    ? (ofAdmin.get(slug) ?? []).includes(nameOf(endpoint))
    : !isOfVerifying(endpoint) && (Boolean(versions) || !isOfVersions(endpoint));

/**
 * Whoever names no language asks in Dutch. The lists from which editors pick a record show its Dutch name where it has no
 * other: they read names to choose by, nothing that is written back.
 */
function setLanguage(req: PayloadRequest) {
  if (req.locale !== 'all' && !isLocale(req.locale)) req.locale = defaultLocale;
  const picks = req.headers.get('x-payload-http-method-override') === 'GET' && req.query.select !== undefined;
  if (picks && req.user && !req.fallbackLocale) req.fallbackLocale = defaultLocale;
}

/** An endpoint of ours, for who may call it and with a body that can be read. */
const ofOurs =
  (endpoint: Endpoint, owner?: Owner): PayloadHandler =>
  async (req) => {
    if (!isOpen(endpoint, owner?.slug) && !req.user) return refuse(401, 'Log in first.');
    setLanguage(req);
    // Those about accounts read a body as Payload does; forms of visitors may be large, and are read once.
    const problem = await badBody(req, owner?.slug === 'users');
    return problem === null ? endpoint.handler(req) : refuse(400, problem);
  };

/** An endpoint of Payload, for who may call it, with parameters that we know and a body that can be read. */
const ofPayload =
  (endpoint: Endpoint, owner?: Owner): PayloadHandler =>
  async (req) => {
    if (!isOpen(endpoint, owner?.slug) && !req.user) return refuse(401, 'Log in first.');
    setLanguage(req);
    const asked = { owner: owner?.slug, versions: isOfVersions(endpoint) };
    const problem = badParameter(req, asked) ?? (await badBody(req, true));
    if (problem !== null) return refuse(400, problem);
    if (endpoint.method === 'get' && req.data !== undefined)
      return refuse(400, 'Send a question as a form, not as JSON.');
    // Without a body Payload looks for the fields of a document in nothing.
    if (endpoint.method !== 'get') req.data ??= {};
    if (isOfFile(endpoint) && !/^[\w.-]{1,150}$/u.test(String(req.routeParams?.filename)))
      return refuse(404, 'There is no such file.');
    const response = await endpoint.handler(req);
    // Payload says 500 of a file that is not there, and logs it. Whoever asked for a name that never was gets the same.
    return isOfFile(endpoint) && response.status === 500 ? refuse(404, 'There is no such file.') : response;
  };

/**
 * The one door of the API. Every endpoint, ours and Payload's, asks for a session unless it is open to visitors; those of
 * Payload take only parameters that we know. What cannot be read is answered 400 before anybody works with it.
 * Why: docs/decisions/114.
 */
export function withDoor(config: SanitizedConfig): SanitizedConfig {
  const guarded = (endpoint: Endpoint, owner?: Owner): Endpoint => ({
    ...endpoint,
    handler: (callersOf(endpoint) ? ofOurs : ofPayload)(endpoint, owner),
  });
  config.endpoints.splice(0, Infinity, ...config.endpoints.map((endpoint) => guarded(endpoint)));
  for (const owner of [...config.collections, ...config.globals])
    // Without a list Payload says 501.
    owner.endpoints = (owner.endpoints || [])
      .filter((endpoint) => isThere(endpoint, owner))
      .map((endpoint) => guarded(endpoint, owner));
  return config;
}
