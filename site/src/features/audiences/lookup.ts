import { latinDigits } from '../../i18n/digits.ts';

/* Runs in the browser. */

/** Postcodes (four digits) with the districts they lie in, the main one first. */
export type PostcodeTable = ReadonlyMap<string, readonly string[]>;

/** What a visitor typed: not enough yet, no postcode, one of another place, or one of ours with its districts. */
export type Answer =
  | { kind: 'incomplete' | 'invalid' }
  | { kind: 'outside'; postcode: string }
  | { kind: 'found'; postcode: string; districts: readonly string[] };

/** Looks up a postcode such as `2512`, `2512 ab` or `٢٥١٢`. */
export function lookUp(typed: string, table: PostcodeTable): Answer {
  const text = latinDigits(typed).trim();
  if (/^(?:[1-9]\d{0,2})?$/u.test(text)) return { kind: 'incomplete' };
  const postcode = /^([1-9]\d{3})\s*[a-z]{0,2}$/iu.exec(text)?.[1];
  if (!postcode) return { kind: 'invalid' };
  const districts = table.get(postcode);
  return districts ? { kind: 'found', postcode, districts } : { kind: 'outside', postcode };
}
