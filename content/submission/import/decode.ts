import type { Note } from './read.ts';

/** What most programs of Windows here save. */
export const western = (): string => 'windows-1252';

const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // TypeError: these bytes are no UTF-8.
    return null;
  }
};

/** UTF-16 by its byte order mark, or by every other byte of a text in Latin letters being nothing. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const start = [...bytes.subarray(0, 200)];
  const empty = (odd: number) =>
    start.filter((byte, index) => byte === 0 && index % 2 === odd).length * 4 > start.length;
  return empty(1) ? 'utf-16le' : empty(0) ? 'utf-16be' : null;
}

/**
 * The text of a file in whatever encoding it was saved: UTF-8, UTF-16, or what Windows calls ANSI, of which `guess` says
 * which one it looks like. A note says so when it had to be guessed, or when letters are broken.
 */
export function decodeText(bytes: Uint8Array, guess: (bytes: Uint8Array) => string): { text: string; notes: Note[] } {
  const wide = utf16Of(bytes);
  const text = wide ? new TextDecoder(wide).decode(bytes) : asUtf8(bytes);
  if (text !== null) return { text, notes: brokenNotes(text) };
  const encoding = guess(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), notes: [{ code: 'encoding', values: { encoding } }] };
}

/** What to say of a text that lost letters before it came here. */
export const brokenNotes = (text: string): Note[] => (text.includes('\uFFFD') ? [{ code: 'broken' }] : []);
