import type { Values } from './say.ts';

/** A piece of a text: ours, or (`value`) what was filled in. */
export type Piece = string | { value: string | number };

/** A text (as `template` finds it) in pieces, for where a value is written in another way than the words around it. */
export const pieces = (text: string, values: Values): Piece[] =>
  text
    .split(/(\{\{\w+\}\})/u)
    .filter((part) => part !== '')
    .map((part) => {
      const name = /^\{\{(\w+)\}\}$/u.exec(part)?.[1];
      if (name === undefined) return part;
      const value = values[name];
      if (value === undefined) throw new Error(`A text asks for "${name}", which is not given: ${text}`);
      return { value };
    });
