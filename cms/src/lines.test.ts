import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

const oddities = ['\u2028', '\u2029', '\u0085', '\u000B', '\u0000', '\uD800', '\uDC00', '\r', '\uFEFF', '\u{1F3B5}'];

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found = [];
  for await (const line of lines) found.push(line);
  return found;
}

async function* inChunks(text: string, size: number) {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

test('a line separator destroys no line: only \\n ends one, wherever the chunks are cut', async () => {
  const values = oddities.map((odd) => ({ text: `${odd}voor${odd}na${odd}` }));
  const file = values.map((value) => `${JSON.stringify(value)}\n`).join('');
  for (const size of [1, 2, 3, 7, 10_000]) {
    const lines = await all(linesOf(inChunks(file, size)));
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(values);
  }
});

test('the last line may lack its end', async () => {
  expect(await all(linesOf(inChunks('een\n\ntwee', 4)))).toEqual(['een', '', 'twee']);
  expect(await all(linesOf(inChunks('', 4)))).toEqual([]);
});
