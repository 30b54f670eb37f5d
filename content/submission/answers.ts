import type { Problem } from './problem.ts';
import { readPasses } from './read-passes.ts';
import type { Field } from './field.ts';
import { fieldSchema } from './schema.ts';
import { rawOf } from './values.ts';
import type { ProblemCode } from './words/index.ts';

/** Understood answers by field name; a field that was not asked, or left open, is not there. */
export type Answers = ReadonlyMap<string, unknown>;

const isAsked = (field: Field, fields: readonly Field[], values: unknown): boolean => {
  const { when } = field;
  if (!when) return true;
  const other = fields.find(({ name }) => name === when.field);
  if (!other || !isAsked(other, fields, values)) return false;
  const [answer] = rawOf(values, other.name);
  if (answer === undefined) return false;
  return when.is.includes(answer);
};

const paramsOf = ({ min, max }: Field) => ({ ...(min !== undefined && { min }), ...(max !== undefined && { max }) });

const defaultMax: Partial<Record<Field['type'], number>> = {
  line: 200,
  text: 2000,
  email: 254,
  phone: 25,
  url: 500,
  dates: 60,
  spans: 60,
  reasons: 60,
  choices: 60,
};

/** Understands the answers to fields; what is wrong comes back as problems, in the order of the fields. */
export function readAnswers(fields: readonly Field[], values: unknown): { answers: Answers; problems: Problem[] } {
  const answers = new Map<string, unknown>();
  const problems: Problem[] = [];
  for (const field of fields) {
    if (!isAsked(field, fields, values)) continue;
    if (field.type === 'passes') {
      const passes = readPasses(values);
      answers.set(field.name, passes.answers);
      problems.push(...passes.problems);
      continue;
    }
    const raw = rawOf(values, field.name);
    if (raw.length === 0) {
      if (field.required)
        problems.push({ field: field.name, code: field.word === 'sender-consent' ? 'consent' : 'required' });
      else if (field.fallback !== undefined) answers.set(field.name, field.fallback);
      continue;
    }
    const read = fieldSchema(field).safeParse(raw);
    if (read.success) answers.set(field.name, read.data);
    else {
      const [issue] = read.error.issues;
      const params = { max: defaultMax[field.type] ?? 200, ...paramsOf(field) };
      problems.push({ field: field.name, code: (issue?.message ?? 'invalid') as ProblemCode, params });
    }
  }
  return { answers, problems };
}
