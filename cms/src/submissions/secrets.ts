import { createHash, createHmac, randomBytes } from 'node:crypto';

/** A hash of bytes; also what stands in the database for a token. A token is random enough that a plain hash cannot be turned around. */
export const hashOf = (token: string | Uint8Array): string => createHash('sha256').update(token).digest('hex');

/** A hash that only this installation can make; `use` keeps those for different things apart. */
export const keyedHash = (secret: string, use: string, text: string): string =>
  createHmac('sha256', secret).update(`${use}\n${text}`).digest('hex');

/** A new token of 256 bits. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * The token that always belongs to `text`, also of 256 bits: who sends the same form twice gets the same link, though
 * only its hash is stored.
 */
export const tokenOf = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(`token\n${text}`).digest('base64url');

/** Whether a text can be a token at all. */
export const isToken = (text: string): boolean => /^[\w-]{43}$/u.test(text);
