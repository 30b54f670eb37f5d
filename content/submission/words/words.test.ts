import { expect, test } from 'vitest';
import { fieldsOf, formOf, submissionKinds } from '../index.ts';
import names from './names/nl.json' with { type: 'json' };
import nl from './nl.json' with { type: 'json' };

const after = (part: string) =>
  Object.keys(nl).flatMap((key) => (key.startsWith(`${part}.`) ? [key.slice(part.length + 1)] : []));

test('every question and page title is asked somewhere', () => {
  const steps = submissionKinds.flatMap((kind) => formOf(kind).steps.map(({ name }) => name as string));
  const asked = submissionKinds.flatMap((kind) => fieldsOf(kind).map(({ word }) => word as string));
  expect(after('step').filter((name) => !steps.includes(name))).toEqual([]);
  expect(after('label').filter((name) => !asked.includes(name))).toEqual([]);
  expect(Object.keys(names)).toEqual(after('label'));
});
