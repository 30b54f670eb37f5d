import { expect, test } from 'vitest';
import { disciplineWords, meaning, meanings } from './vocab.ts';

const where = { file: 'providers', record: 'koor-x', field: 'disciplines' };

test('a known word has its meaning', () => {
  expect(meaning(disciplineWords, 'foto-film', where)).toBe('photofilm');
});

test('words with one meaning give it once', () => {
  expect(meanings({ a: 'x', b: 'x', c: 'y' }, ['a', 'b', 'c'], where)).toEqual(['x', 'y']);
});

test.each(['breien', 'toString'])('the unknown word %s is an error that names file, record and field', (word) => {
  expect(() => meaning(disciplineWords, word, where)).toThrow(
    `providers.json, record koor-x, field disciplines: the word "${word}" has no meaning`,
  );
});
