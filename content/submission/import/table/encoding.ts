/** The encodings in which a spreadsheet saves Arabic, Turkish and other texts on Windows, and on an older Mac. */
const encodings = { ar: 'windows-1256', tr: 'windows-1254', other: 'windows-1252', mac: 'macintosh' };

const turkish = /[ğışİĞŞ]/u;
// What these letters of Turkish are in Western Europe.
const icelandic = /[ðýþÝÐÞ]/u;

// Letters such as é, ë, ï and ü of a Mac: for Windows these are marks that never stand inside a word.
const macLetters = new Set([0x87, 0x88, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x91, 0x94, 0x95, 0x97, 0x9a, 0x9f]);

// Of these Windows makes capitals, or nothing: none of them follows a small letter.
const macEndings = new Set([0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9f]);
const isSmall = (byte = 0) => byte >= 0x61 && byte <= 0x7a;

const isLetter = (byte = 0) => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/**
 * Which encoding of Windows a table looks like. Letters of Arabic never stand beside one of ours in a word; letters of Turkish
 * would be those of Icelandic, which nobody writes here.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 20_000);
  const letters = [...sample.keys()].filter((index) => (sample[index] ?? 0) >= 0xc0);
  const isMixed = letters.some((index) => isLetter(sample[index - 1]) || isLetter(sample[index + 1]));
  if (letters.length > 2 && !isMixed) return encodings.ar;
  const isMac = [...sample.keys()].some(
    (index) =>
      (macLetters.has(sample[index] ?? 0) && isLetter(sample[index - 1]) && isLetter(sample[index + 1])) ||
      (macEndings.has(sample[index] ?? 0) && isSmall(sample[index - 1])),
  );
  if (isMac && letters.length === 0) return encodings.mac;
  const western = new TextDecoder(encodings.other).decode(sample);
  const asTurkish = new TextDecoder(encodings.tr).decode(sample);
  return icelandic.test(western) && turkish.test(asTurkish) ? encodings.tr : encodings.other;
}
