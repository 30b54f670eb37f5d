import { StringDecoder } from 'node:string_decoder';

/**
 * The lines of a stream of UTF-8, which end at `\n` and nowhere else. Not `readline` of Node: that also ends one at CR,
 * U+2028 and U+2029, which a text may hold.
 */
export async function* linesOf(input: AsyncIterable<unknown>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  for await (const chunk of input) {
    const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  rest += decoder.end();
  if (rest !== '') yield rest;
}
