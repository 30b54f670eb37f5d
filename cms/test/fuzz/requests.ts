import fc from 'fast-check';
import type { Role } from '../../src/access/roles.ts';
import { roles } from '../../src/access/roles.ts';
import type { Route } from './routes.ts';
import { names, oddJson, oddRichText, oddText } from './values.ts';

/** Who asks: a role, somebody without an account, or somebody with what only looks like a session. */
type Asker = Role | 'visitor' | 'forged';

/** A request as it is sent; `body` goes as it is, with its type. */
export type FuzzRequest = {
  as: Asker;
  method: string;
  path: string;
  query: [name: string, value: string][];
  headers: [name: string, value: string][];
  body: { type: string; text: string } | null;
};

const askers: Asker[] = ['visitor', 'forged', ...(Object.keys(roles) as Role[])];
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND', 'QUERY'];
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'all',
  'exists',
  'like',
  'contains',
  'near',
  'within',
  'intersects',
  'less_than',
  'greater_than_equal',
  'niets',
  '__proto__',
];
const common = ['id', 'createdAt', 'updatedAt', '_status', 'slug'];
const plainNames = [
  'limit',
  'page',
  'depth',
  'locale',
  'fallback-locale',
  'sort',
  'select',
  'draft',
  'trash',
  'pagination',
  'populate',
  'joins',
  'data',
  'where',
  'uploadEdits',
  'q',
  'language',
  'record',
  'change',
  'done',
  'left',
  'prefix',
  'collection',
  'redirect',
];

const right = fc.constantFrom('1', '10', 'true', 'nl', 'slug', '2026-11-30', 'published', 'all');

/** A question of a route: mostly names that mean something there, with right and with odd values. */
function queryOf({ fields }: Route): fc.Arbitrary<[string, string][]> {
  const field = fc.constantFrom(...common, ...(fields.length > 0 ? fields : ['title']));
  const value = fc.oneof(right, oddText);
  const plain = fc.tuple(fc.constantFrom(...plainNames, ...names), value);
  const listed = fc
    .tuple(fc.constantFrom(...plainNames), fc.constantFrom('[]', '[0]', '[1]', '[a]', '[__proto__]', '[0][1]'), value)
    .map(([name, rest, one]): [string, string] => [name + rest, one]);
  const where = fc
    .tuple(
      fc.constantFrom('where', 'where[and][0]', 'where[or][0][and][0]', 'where[or]'),
      field,
      fc.constantFrom(...operators),
      fc.constantFrom('', '', '[]', '[a]'),
      value,
    )
    .map(([base, name, operator, rest, one]): [string, string] => [`${base}[${name}][${operator}]${rest}`, one]);
  const any = fc.tuple(oddText, oddText);
  return fc.array(
    fc.oneof({ weight: 4, arbitrary: where }, { weight: 3, arbitrary: plain }, { weight: 2, arbitrary: listed }, any),
    { maxLength: 3 },
  );
}

const oddHeaders = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constantFrom('x-http-method-override', 'x-payload-http-method-override'),
      fc.constantFrom('GET', 'DELETE', 'x'),
    ),
    fc.tuple(
      fc.constantFrom(
        'accept-language',
        'accept',
        'cookie',
        'range',
        'if-none-match',
        'origin',
        'referer',
        'authorization',
        'x-forwarded-for',
        'x-forwarded-host',
        'x-forwarded-proto',
        'next-action',
        'rsc',
        'next-router-state-tree',
        'x-client-ip',
        'x-request-id',
        'expect',
        'content-encoding',
      ),
      oddText,
    ),
  ),
  { maxLength: 2 },
);

const types = [
  'application/json',
  'application/x-www-form-urlencoded',
  'text/plain',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-16',
  'multipart/form-data',
  'x',
  '',
];

function documentOf({ fields }: Route): fc.Arbitrary<unknown> {
  const name = fc.constantFrom(
    ...common,
    ...fields,
    'email',
    'token',
    'query',
    'language',
    'kind',
    'rows',
    'sender',
    'key',
    'decision',
    ...names,
  );
  const value = fc.oneof(
    { weight: 4, arbitrary: oddJson },
    { weight: 2, arbitrary: oddRichText },
    fc.record({ nl: oddJson, en: oddJson }, { requiredKeys: [] }),
  );
  const filled = fc.array(fc.tuple(name, value), { maxLength: 4 }).map((pairs) => {
    // A name such as __proto__ has to be in what is sent, not in the object here.
    const parts = pairs.map(([key, item]) => `${JSON.stringify(key)}:${JSON.stringify(item) ?? 'null'}`);
    return `{${parts.join(',')}}`;
  });
  return fc.oneof(
    { weight: 5, arbitrary: filled },
    oddJson.map((one) => JSON.stringify(one) ?? ''),
    oddText,
  );
}

const multipart = (name: string, value: string) =>
  `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`;

function bodyOf(route: Route): fc.Arbitrary<FuzzRequest['body']> {
  const document = documentOf(route).map(String);
  return fc.oneof(
    { weight: 6, arbitrary: document.map((text) => ({ type: 'application/json', text })) },
    {
      weight: 2,
      arbitrary: document.map((text) => ({
        type: 'multipart/form-data; boundary=x',
        text: multipart('_payload', text),
      })),
    },
    queryOf(route).map((pairs) => ({
      type: 'application/x-www-form-urlencoded',
      text: pairs.map((pair) => pair.map(encode).join('=')).join('&'),
    })),
    fc.tuple(fc.constantFrom(...types), document).map(([type, text]) => ({ type, text })),
    fc.constant(null),
  );
}

/** As a browser writes a text into an address; halves of characters too. */
export const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** A path with something for each `:name`: an id that exists (`ids` by collection), or anything, encoded or as it is. */
function pathOf({ path, collection }: Route, ids: Record<string, string>): fc.Arbitrary<string> {
  const known = collection === null ? undefined : ids[collection];
  const filling = fc.oneof(
    { weight: known ? 6 : 1, arbitrary: fc.constant(known ?? 'x') },
    { weight: 2, arbitrary: oddText.map(encode) },
    // As it is, but for what no client can put into a request line.
    { weight: 1, arbitrary: oddText.map((text) => text.replaceAll(/[^\u0021-\u007E]|[?#]/gu, '')) },
  );
  const holes = path.match(/:\w+/gu)?.length ?? 0;
  const filled = fc.array(filling, { minLength: holes, maxLength: holes }).map((fillings) => {
    let next = 0;
    return path.replaceAll(/:\w+/gu, () => fillings[next++] ?? '');
  });
  const spelled = filled.chain((one) =>
    fc.oneof(
      { weight: 8, arbitrary: fc.constant(one) },
      fc.constantFrom(
        `/${one}`,
        `${one}/`,
        one.toUpperCase(),
        one.replace('/', '/./'),
        one.replace(/\/(?=[^/]*$)/u, '%2F'),
        `${one}%00`,
      ),
    ),
  );
  return spelled;
}

/** A request to one of these routes, with anything that may be wrong with one. */
export function requestsTo(routes: Route[], ids: Record<string, string>): fc.Arbitrary<FuzzRequest> {
  return fc.constantFrom(...routes).chain((route) =>
    fc.record({
      as: fc.constantFrom(...askers),
      method: fc.oneof({ weight: 6, arbitrary: fc.constant(route.method) }, fc.constantFrom(...methods)),
      path: pathOf(route, ids),
      query: fc.oneof(fc.constant([]), queryOf(route)) as fc.Arbitrary<FuzzRequest['query']>,
      headers: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, oddHeaders) as fc.Arbitrary<FuzzRequest['headers']>,
      body: bodyOf(route),
    }),
  );
}
