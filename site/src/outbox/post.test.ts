import { expect, it } from 'vitest';
import { outcomeOf } from './post.ts';

const answer = (status: number, body: unknown = null, headers: Record<string, string> = {}) =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), { status, headers });
const receipt = { number: 'HKW-7F3K-92', link: 'https://example.org/api/mine/x' };

it.each([
  ['stored', answer(201, { receipt }), { is: 'received', receipt }],
  ['201 without a receipt: nobody says that it is stored', answer(201, {}), { is: 'failed' }],
  ['a page of a proxy that says 200', answer(200, '<h1>OK</h1>'), { is: 'failed' }],
  ['mistakes', answer(422, { problems: [{ field: 'title' }] }), { is: 'problems', problems: [{ field: 'title' }] }],
  ['looks like another', answer(409, { duplicates: [] }), { is: 'similar', duplicates: [] }],
  ['too often', answer(429, {}, { 'retry-after': '90' }), { is: 'busy', minutes: 2 }],
  ['too often, without saying how long', answer(429, {}), { is: 'busy', minutes: 1 }],
  ['too large', answer(413, {}), { is: 'tooLarge' }],
  ['no picture', answer(415, {}), { is: 'noPicture' }],
  ['a proxy without a CMS', answer(502, '<h1>Bad gateway</h1>'), { is: 'unreachable' }],
  ['a disk that is full', answer(503, {}), { is: 'unreachable' }],
  ['a mistake of ours', answer(500, {}), { is: 'failed' }],
])('%s', async (_name, response, outcome) => {
  expect(await outcomeOf(response)).toEqual(outcome);
});
