/** The encodings of Windows in which an Arabic, a Turkish and any other spreadsheet is saved. */
const encodings = { ar: 'windows-1256', tr: 'windows-1254', other: 'windows-1252' };

const turkish = /[ğışİĞŞ]/gu;
// What these letters of Turkish are in Western Europe.
const icelandic = /[ðýþÝÐÞ]/gu;

/**
 * Which encoding of Windows a table looks like. Arabic letters come in words: most of what is no ASCII stands beside its like;
 * letters of Turkish would be those of Icelandic, which nobody writes here.
 */
export function guessEncoding(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 20_000);
  const high = sample.filter((byte) => byte >= 0x80).length;
  const beside = sample.filter((byte, index) => byte >= 0xc0 && (sample[index + 1] ?? 0) >= 0xc0).length;
  if (high > 3 && beside * 2 > high) return encodings.ar;
  const western = new TextDecoder(encodings.other).decode(sample);
  const asTurkish = new TextDecoder(encodings.tr).decode(sample);
  const isTurkish = (western.match(icelandic)?.length ?? 0) > 0 && (asTurkish.match(turkish)?.length ?? 0) > 0;
  return isTurkish ? encodings.tr : encodings.other;
}
