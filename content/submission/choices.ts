import type { Answers } from './answers.ts';
import type { Field } from './field.ts';
import type { PassRule } from '../model/fields/pass-rules.ts';
import { passField } from './passes.ts';
import type { Problem } from './problem.ts';

/** A record that can be chosen in a form. */
export type Choice = { slug: string; name: string };

/** What can be chosen: records of the directory, in the order in which they are shown. */
export type Choices = { providers: Choice[]; spaces: Choice[]; passes: Choice[] };

/** Problems of choices that are not, or no longer, there. */
export function choiceProblems(fields: readonly Field[], answers: Answers, choices: Choices): Problem[] {
  const has = (of: keyof Choices, slug: unknown) => choices[of].some((choice) => choice.slug === slug);
  return fields.flatMap((field): Problem[] => {
    const answer = answers.get(field.name);
    if (answer === undefined || answer === 'new') return [];
    if (field.records) return has(field.records.of, answer) ? [] : [{ field: field.name, code: 'choice' }];
    if (field.type !== 'passes') return [];
    return (answer as PassRule[])
      .filter(({ pass }) => !has('passes', pass))
      .map(({ pass }) => ({ field: passField(pass), code: 'choice' }));
  });
}
