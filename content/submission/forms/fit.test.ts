import { expect, it } from 'vitest';
import { fieldsOf } from '../../model/snapshot.ts';
import type { AnyField, Fields } from '../../model/fields/field.ts';
import type { Question } from '../questions.ts';
import { kindParts } from '../record/kinds.ts';
import type { RecordKind } from '../record/kinds.ts';
import { collectionOf } from '../record/said.ts';
import { formOf } from './index.ts';

/** Fields that no form asks: editors fill them in, or another question gives them (a picture, the times of an event). */
const unasked: Record<RecordKind, string[]> = {
  event: ['terms', 'image', 'starts', 'ends', 'status', 'recurrence'],
  activity: ['terms', 'image', 'nextSteps'],
  provider: ['terms', 'image', 'mark', 'anchor'],
  room: ['rooms', 'image'],
  notice: ['placed'],
};

const kinds = Object.keys(kindParts) as RecordKind[];

it.each(kinds)('%s: every field of the record is asked, or named as one that is not', (kind) => {
  const asked = Object.keys(kindParts[kind].record);
  expect([...asked, ...unasked[kind]].sort()).toEqual(Object.keys(fieldsOf[collectionOf[kind]]).sort());
});

/** What a question and its field both say. */
function saidBy(question: Question, field: AnyField | undefined): { asked: unknown; field: unknown } | null {
  switch (question.type) {
    case 'choice':
      return {
        asked: [Object.keys(question.options), question.fallback],
        field: field?.type === 'choice' ? [Object.keys(field.vocabulary), field.default] : field,
      };
    case 'choices':
      return {
        asked: [Object.keys(question.options), question.atLeast ?? 0],
        field: field?.type === 'choices' ? [Object.keys(field.vocabulary), field.atLeast] : field,
      };
    case 'number':
      return {
        asked: [question.min, false],
        field: field?.type === 'number' ? [field.min, field.required] : field,
      };
    case 'record':
      return { asked: [question.of, false], field: field?.type === 'relation' ? [field.to, field.required] : field };
    default:
      return null;
  }
}

it.each(kinds)('%s: a question asks what its field can hold', (kind) => {
  const fields: Fields = fieldsOf[collectionOf[kind]];
  const pairs = Object.entries(formOf(kind).questions).flatMap(([name, question]) => {
    const said = saidBy(question, fields[name]);
    return said ? [{ name, ...said }] : [];
  });
  expect(pairs.map(({ name, asked }) => [name, asked])).toEqual(pairs.map(({ name, field }) => [name, field]));
});
