import { localeKeys } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import { badWhere } from './where.ts';
import type { Asked } from './where.ts';

/** More than one page of the admin asks for: a field that holds this many records. */
const largestPage = 250;
const deepest = 2;
const mostNames = 100;

type Check = (value: unknown) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string';
const isNumber =
  (least: number, most: number): Check =>
  (value) =>
    isText(value) && /^\d{1,6}$/u.test(value) && Number(value) >= least && Number(value) <= most;
const isSwitch: Check = (value) => isText(value) && ['true', 'false', '1', '0', ''].includes(value);
const isLocale: Check = (value) => isText(value) && [...localeKeys, 'all', ''].includes(value);
const isFallback: Check = (value) => isText(value) && [...localeKeys, 'null', 'none', 'false', ''].includes(value);
const isOrder: Check = (value) => isText(value) && /^-?[\w.]{1,80}(?:,-?[\w.]{1,80}){0,4}$/u.test(value);
const each =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) ? value.length <= mostNames && value.every(check) : check(value);

/** A tree of names with switches as leaves, as `select` has it; Payload makes sense of the names. */
const isTree = (value: unknown, depth = 0): boolean =>
  isSwitch(value) ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    depth < 6 &&
    Object.entries(value).length <= mostNames &&
    Object.entries(value).every(([name, item]) => /^\w{1,80}$/u.test(name) && isTree(item, depth + 1)));

const isNumbers = (value: unknown, depth = 0): boolean =>
  isText(value)
    ? /^[\w.%-]{0,20}$/u.test(value)
    : typeof value === 'object' && value !== null && depth < 3
      ? Object.values(value).every((item) => isNumbers(item, depth + 1))
      : false;

/** What endpoints of Payload take, by name of the parameter as it was parsed. Any other is refused. */
const checks = new Map<string, Check>([
  ['page', isNumber(1, 100_000)],
  ['depth', isNumber(0, deepest)],
  ['locale', isLocale],
  ['fallback-locale', isFallback],
  ['fallbackLocale', isFallback],
  ['sort', each(isOrder)],
  ['select', isTree],
  ['uploadEdits', isNumbers],
  ['selectedLocales', each(isLocale)],
  ['publishSpecificLocale', isLocale],
  // Of ours: collections/content/in-use.ts.
  ['takeAlong', isSwitch],
  ...['draft', 'autosave', 'trash', 'pagination', 'overrideLock', 'flattenLocales'].map(
    (name) => [name, isSwitch] as const,
  ),
  ...['publishAllLocales', 'unpublishAllLocales', 'allSessions'].map((name) => [name, isSwitch] as const),
]);

/** No page at all (0) is for changing or removing what a list has chosen, all of it. */
const limitOf = (method: string): Check => (method === 'GET' ? isNumber(1, largestPage) : isNumber(0, largestPage));

/**
 * What is wrong with the parameters of a request to an endpoint of Payload, in one line that names the parameter; null
 * when nothing is. They are looked at as Payload reads them: after parsing, from the address and from the body of a POST
 * that stands for a GET.
 */
export function badParameter(req: PayloadRequest, asked: Omit<Asked, 'config'>): string | null {
  const method = req.method ?? 'GET';
  for (const name of new Set(req.searchParams.keys())) {
    const [plain = ''] = name.split('[');
    // Some handlers read the first of these, others all of them.
    if (name === plain && req.searchParams.getAll(name).length > 1 && name !== 'sort') return `${name}: only once.`;
    if (!Object.hasOwn(req.query, plain)) return `${plain.slice(0, 40)}: there is no such parameter.`;
  }
  for (const [name, value] of Object.entries(req.query)) {
    // Payload sets `depth` when it looks whose session it is, also where nobody asked for one.
    if (value === undefined) continue;
    if (name === 'where') {
      const problem = badWhere({ ...asked, config: req.payload.config }, value);
      if (problem !== null) return problem;
      continue;
    }
    const check = name === 'limit' ? limitOf(method) : checks.get(name);
    if (!check) return `${name.slice(0, 40)}: there is no such parameter.`;
    if (!check(value)) return `${name}: this value does not exist.`;
  }
  if (method === 'GET' && req.query.pagination === 'false' && req.query.limit === undefined)
    return 'pagination: only with a limit.';
  return null;
}
