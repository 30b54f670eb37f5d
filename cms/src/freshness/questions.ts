import type { Payload } from 'payload';
import type { Question } from '../payload-types.ts';

/** What we asked, by the id of the record. */
export async function openQuestions(payload: Payload): Promise<Map<string, Question>> {
  const { docs } = await payload.find({ collection: 'questions', depth: 0, pagination: false });
  return new Map(docs.map((question) => [question.record, question]));
}
