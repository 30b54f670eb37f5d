import type { Piece } from '@kunstwijzer/content/words';

type Link = { label: string; url: string };

/** A mail before it is text or HTML. */
export type Block =
  | { kind: 'text'; pieces: Piece[] }
  | { kind: 'quote'; text: string }
  | { kind: 'button'; label: string; url: string }
  | { kind: 'list'; rows: { title: string; note: Piece[]; links: Link[] }[] };

/** `foot` says which lines end it: why somebody gets it. */
export type Letter = { subject: string; blocks: Block[]; foot: 'listing' | 'provider' | 'account' };

// Also what only some mail programs take for the end of a line.
const onOneLine = (text: string) => text.replaceAll(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
// Hidden characters that turn the direction of what follows.
const withoutControls = (text: string) => text.replaceAll(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, '');

/** A text of somebody else as part of a line of ours. */
export const asValue = (value: string | number): string => onOneLine(withoutControls(String(value)));

/** A subject: one line, whatever is in the values, and not longer than programs show. */
export const subjectOf = (text: Piece[]): string =>
  onOneLine(text.map((piece) => (typeof piece === 'string' ? piece : asValue(piece.value))).join('')).slice(0, 150);
