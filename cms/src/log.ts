import { pino } from 'pino';
import type { LoggerOptions } from 'pino';
import { requestScope } from './request-scope.ts';

/** Longest text in a line of the log. */
const longest = 1000;

/** What follows in a path opens something, for whoever has it. */
const opening = String.raw`/+(?:api/+(?:mine|confirm)|admin/+(?:reset|verify)|api/+users/+verify)/+`;
const secretPath = new RegExp(String.raw`(${opening})(?!renew(?:[/?\s]|$))[^\s"'<>]+`, 'giu');

/** A path as a router may read it in the end: decoded as often as it was encoded, with one kind of slash. */
function decoded(path: string): string {
  const once = path.replaceAll('\\', '/').replaceAll(/(?:%[\da-f]{2})+/giu, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return '?';
    }
  });
  return once === path ? once : decoded(once);
}

/** Whether a long row of letters is random, and no words or id: it has capitals, or digits among sixteen without a hyphen. */
const isRandom = (text: string): boolean =>
  !/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/u.test(text) &&
  (/[A-Z]/u.test(text) || text.split('-').some((part) => part.length >= 16 && /\d/u.test(part)));

/**
 * The path of a request for the log, without what opens something in whatever spelling: who reads the log must not be able
 * to use a link.
 */
export const loggedPath = (path: string): string =>
  decoded(path)
    .replaceAll(secretPath, '$1[token]')
    .replaceAll(/[\w-]{20,}/gu, (text) => (isRandom(text) ? '[random]' : text))
    .replaceAll(/[^\u0020-\u007E]/gu, '?');

/**
 * A text without what may be about a person or opens something: values of a query that failed, keys that were there already, e-mail
 * addresses and telephone numbers.
 */
const withoutPersonal = (text: string): string =>
  text
    .replaceAll(/\nparams:.*/gsu, '')
    .replaceAll(/dup key:.*/gsu, 'dup key')
    .replaceAll(secretPath, '$1[token]')
    .replaceAll(/(\/[\w./%-]*)\?[^\s"'<>]*=[^\s"'<>]*/gu, '$1?[query]')
    .replaceAll(/[^\s@"'<>()]+@[^\s@"'<>()]+/gu, '[e-mail]')
    .replaceAll(/(?<![\w-])\+?\d[\d\s-]{8,}\d(?![\w-])/gu, (digits) =>
      /^\d{4}-\d{2}-\d{2}/u.test(digits) ? digits : '[number]',
    )
    .slice(0, longest);

/** An error as a line of the log has it: what went wrong and where, without the data that it was about. */
function describe(error: unknown): unknown {
  if (!(error instanceof Error)) return withoutPersonal(String(error));
  const { name, message, stack, cause, code, status } = error as Error & { code?: unknown; status?: unknown };
  return {
    name,
    message: withoutPersonal(message),
    ...(typeof code === 'string' && { code }),
    ...(typeof status === 'number' && { status }),
    stack: (stack ?? '')
      .split('\n')
      .filter((line) => /^\s+at /u.test(line))
      .slice(0, 12),
    ...(cause instanceof Error && { cause: describe(cause) }),
  };
}

const clean = (value: unknown): unknown =>
  typeof value === 'string' ? withoutPersonal(value) : value instanceof Error ? describe(value) : value;

/** How much is written, from least important to nothing. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** How much a process writes: what LOG_LEVEL says, else every request for the public and only problems elsewhere. */
export const logLevelOf = ({ LOG_LEVEL: asked, KUNSTWIJZER_ENV }: Record<string, string | undefined>): LogLevel =>
  logLevels.find((level) => level === asked) ?? (KUNSTWIJZER_ENV === 'production' ? 'info' : 'warn');

/** Lines of JSON on the standard output. `level` is the least important kind that is written. */
export const logOptions = (level: LogLevel): LoggerOptions => ({
  level,
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
  // A copy: pino writes the line into it.
  mixin: () => ({ ...requestScope.getStore() }),
  // Described below already; pino's own description would repeat the data.
  serializers: { err: (described: unknown) => described },
  formatters: {
    level: (label) => ({ level: label }),
    log: (line) => Object.fromEntries(Object.entries(line).map(([name, value]) => [name, clean(value)])),
  },
  hooks: {
    logMethod(args, method) {
      const [first, ...rest] = args as unknown[];
      const { err, msg } = (first ?? {}) as { err?: unknown; msg?: unknown };
      // Without a message pino would take that of the error, as it is.
      const message = rest.length === 0 && msg === undefined && err instanceof Error ? [err.message] : rest;
      method.apply(this, [first, ...message].map(clean) as Parameters<typeof method>);
    },
  },
});
