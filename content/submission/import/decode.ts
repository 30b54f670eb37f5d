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

const isRest = (byte = 0) => byte >= 0x80 && byte < 0xc0;

/** How many bytes from here on fold a line: a line end and a space or tab; 0 when none do. */
function foldAt(bytes: Uint8Array, at: number): number {
  const isEnd = bytes[at] === 0x0a || bytes[at] === 0x0d;
  return isEnd ? (/^(?:\r?\n|\r)[ \t]/u.exec(String.fromCharCode(...bytes.subarray(at, at + 3)))?.[0].length ?? 0) : 0;
}

/** Bytes in which no letter is parted: calendar programs fold a line after so many bytes, also in the middle of a letter. */
function unparted(bytes: Uint8Array): Uint8Array {
  const whole = Uint8Array.from(bytes);
  for (let at = 0; at < bytes.length; at += 1) {
    const fold = foldAt(bytes, at);
    let next = at + fold;
    while (fold > 0 && isRest(bytes[next])) next += 1;
    if (next === at + fold) continue;
    whole.set(bytes.subarray(at + fold, next), at);
    whole.set(bytes.subarray(at, at + fold), next - fold);
    at = next - 1;
  }
  return whole;
}

/**
 * The text of a file in whatever encoding it was saved: UTF-8, UTF-16, or what Windows calls ANSI, of which `guess` says
 * which one it looks like. A note says so when it had to be guessed, or when letters are broken.
 */
export function decodeText(bytes: Uint8Array, guess: (bytes: Uint8Array) => string): { text: string; notes: Note[] } {
  const wide = utf16Of(bytes);
  const text = wide ? new TextDecoder(wide).decode(bytes) : (asUtf8(bytes) ?? asUtf8(unparted(bytes)));
  if (text !== null) return { text, notes: brokenNotes(text) };
  const encoding = guess(bytes);
  return { text: new TextDecoder(encoding).decode(bytes), notes: [{ code: 'encoding', values: { encoding } }] };
}

/** What to say of a text that lost letters before it came here. */
export const brokenNotes = (text: string): Note[] => (text.includes('\uFFFD') ? [{ code: 'broken' }] : []);
