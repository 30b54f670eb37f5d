import { expect, it } from 'vitest';
import { wordsOf } from './speech.ts';

it.each([
  [['dansles in Laak.'], 'dansles in Laak'],
  [['دروس العود؟'], 'دروس العود'],
  [['gitaar', ' voor kinderen '], 'gitaar  voor kinderen'],
])('%j → %s', (said, words) => {
  expect(wordsOf({ results: said.map((transcript) => ({ isFinal: true, 0: { transcript } })) })).toBe(words);
});
