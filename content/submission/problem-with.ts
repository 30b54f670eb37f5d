import { say } from '../words/index.ts';
import type { KeyedTexts } from '../words/index.ts';
import { passOfField } from './passes.ts';
import type { Problem } from './problem.ts';
import type { ProblemCode } from './words/index.ts';

/** What `problemWith` needs of a form in one language: small enough to carry along to a browser. */
export type ProblemWords = {
  tag: string;
  names: Record<string, string>;
  passes: string;
  problems: KeyedTexts<`problem.${ProblemCode}`>;
};

/** A problem in words that name the field. It brings no words itself, so that a browser does not load four languages. */
export function problemWith(
  { tag, names, passes, problems }: ProblemWords,
  { field, code, params = {} }: Problem,
): string {
  const pass = passOfField(field);
  const name = names[field] ?? (pass ? `${passes} (${pass})` : null);
  const text = say(problems, tag)(`problem.${code}`, params);
  return name ? `${name}: ${text}` : text;
}
