/** The encodings of Windows in which an Arabic, a Turkish and any other spreadsheet is saved. */
const encodings = { ar: 'windows-1256', tr: 'windows-1254', other: 'windows-1252' };

const turkish = /[ğışİĞŞ]/u;
// What these letters of Turkish are in Western Europe.
const icelandic = /[ðýþÝÐÞ]/u;

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
  const western = new TextDecoder(encodings.other).decode(sample);
  const asTurkish = new TextDecoder(encodings.tr).decode(sample);
  return icelandic.test(western) && turkish.test(asTurkish) ? encodings.tr : encodings.other;
}
