/** What a failed try means: not this person, not now, or no server at all. */
export type Fault = { kind: 'recipient' | 'mail' | 'server'; text: string };

type SmtpError = { code?: unknown; responseCode?: unknown; response?: unknown };

/** Says in a few words why a mail did not go, without what may be about a person. */
export function faultOf(error: unknown): Fault {
  const { code, responseCode, response } = (error ?? {}) as SmtpError;
  const text = [code, responseCode].filter((part) => typeof part === 'string' || typeof part === 'number').join(' ');
  // No answer, or one about the whole connection (421, or a login that is refused).
  if (typeof responseCode !== 'number' || responseCode === 421 || code === 'EAUTH') return { kind: 'server', text };
  // RFC 3463: 5.1.x is about the address itself. Any other refusal may be a mistake of the server, which gets mended.
  const unknown = code === 'EENVELOPE' && typeof response === 'string' && /^5\d\d[ -]5\.1\.\d+\b/u.test(response);
  return { kind: unknown ? 'recipient' : 'mail', text };
}

const minute = 60_000;
/** Milliseconds after which nobody tries any more. */
export const longestTry = 48 * 60 * minute;

/** Milliseconds until the next try: 1, 2, 4 … minutes, at most an hour. */
export const pauseAfter = (tries: number): number => Math.min(2 ** (tries - 1), 60) * minute;
