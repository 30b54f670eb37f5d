import { APIError } from 'payload';

/** What SQLite says when the disk or the file is at fault, not what was asked of it. */
const storageCodes = /^SQLITE_(?:FULL|IOERR|READONLY|CANTOPEN|CORRUPT|NOTADB|NOMEM|BUSY|LOCKED|PROTOCOL)/u;

const messages = {
  full: 'Not saved: the disk of the server is full. Nothing was changed. Try again when there is room.',
  busy: 'Not saved: the server is too busy. Nothing was changed. Try again in a moment.',
  other: 'Not saved: the database cannot be written. Nothing was changed. Try again later.',
};

/** An error and those that it wraps, the outermost first. */
const chain = (error: unknown): unknown[] =>
  error instanceof Error && error.cause ? [error, ...chain(error.cause)] : [error];

const codeOf = (error: unknown): string | null => {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
};

/** The code of SQLite in an error, however deep; null for an error of another kind. */
export const sqliteCode = (error: unknown): string | null =>
  chain(error)
    .map(codeOf)
    .find((code) => code?.startsWith('SQLITE_')) ?? null;

/** The answer to a write that could not be stored: 503, with a message for who asked. */
export const notSaved = (why: keyof typeof messages): APIError => new APIError(messages[why], 503, null, true);

/** Whether something other than the request failed: what was begun can then no longer be completed. */
export const isFault = (error: unknown): boolean => storageCodes.test(sqliteCode(error) ?? '');

/**
 * An error as we throw it: faults of the storage become 503, a reference to nothing 400; all others stay as they are
 * (a value that must be unique Payload itself explains).
 */
export function asFault(error: unknown): unknown {
  const code = sqliteCode(error) ?? '';
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return new APIError('Not saved: it refers to something that is not there.', 400, null, true);
  if (!isFault(error)) return error;
  return notSaved(code.startsWith('SQLITE_FULL') ? 'full' : /BUSY|LOCKED/u.test(code) ? 'busy' : 'other');
}
