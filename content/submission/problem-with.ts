import { passOfField } from './passes.ts';
import type { Problem } from './problem.ts';
import { fillIn } from './words/fill-in.ts';
import type { ProblemCode } from './words/index.ts';

/** What `problemWith` needs of a form in one language: small enough to carry along to a browser. */
export type ProblemWords = { names: Record<string, string>; passes: string; problems: Record<ProblemCode, string> };

/** A problem in words that name the field. It brings no words itself, so that a browser does not load four languages. */
export function problemWith({ names, passes, problems }: ProblemWords, { field, code, params = {} }: Problem): string {
  const pass = passOfField(field);
  const name = names[field] ?? (pass ? `${passes} (${pass})` : null);
  const text = fillIn(problems[code], params);
  return name ? `${name}: ${text}` : text;
}
