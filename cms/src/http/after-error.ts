import type { AfterErrorHook } from 'payload';

/** Seconds after which it makes sense to try again when the storage failed. */
const storageRetry = 5;

/** Says when to try again, where that helps: too many attempts, or a storage that does not write. */
export const retryAfter: AfterErrorHook = ({ error, req }) => {
  const { status, data } = error as { status?: number; data?: { retryAfter?: number } | null };
  const seconds = status === 503 ? storageRetry : status === 429 ? data?.retryAfter : undefined;
  if (seconds === undefined) return;
  req.responseHeaders ??= new Headers();
  req.responseHeaders.set('Retry-After', String(seconds));
};
