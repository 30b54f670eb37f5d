import { pino } from 'pino';
import type { LoggerOptions } from 'pino';
import { requestScope } from './request-scope.ts';

/** Longest text in a line of the log. */
const longest = 1000;

/**
 * A text without what may be about a person: values of a query that failed, keys that were there already, e-mail
 * addresses and telephone numbers.
 */
const withoutPersonal = (text: string): string =>
  text
    .replaceAll(/\nparams:.*/gsu, '')
    .replaceAll(/dup key:.*/gsu, 'dup key')
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
