import type { Token } from './tokens.ts';
import type { Point } from './types.ts';

/** "Near me" (an empty postcode) or a postcode of four digits, and the tokens that say so. */
export type NamedPlace = { postcode: string; first: number; last: number };

const longest = 5;
const withLetters = /^(\d{4})([a-z]{2})?$/u;

/** Where a query wants it near to: `near` are the phrases for "near me", `points` the postcodes that there are. */
export function namedPlaces(tokens: Token[], near: ReadonlySet<string>, points: Record<string, Point>): NamedPlace[] {
  const found: NamedPlace[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const code = withLetters.exec(tokens[at]?.word ?? '')?.[1];
    if (code !== undefined && Object.hasOwn(points, code)) {
      const isWhole = /^[a-z]{2}$/u.test(tokens[at + 1]?.word ?? '') && tokens[at]?.word === code;
      found.push({ postcode: code, first: at, last: at + Number(isWhole) });
      at += Number(isWhole);
      continue;
    }
    for (let length = Math.min(longest, tokens.length - at); length > 0; length -= 1) {
      const words = tokens.slice(at, at + length).map(({ word }) => word);
      if (!near.has(words.join(' '))) continue;
      found.push({ postcode: '', first: at, last: at + length - 1 });
      at += length - 1;
      break;
    }
  }
  return found;
}
