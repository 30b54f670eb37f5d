/** The bytes asked for (`end` inclusive), `whole` for all of them, `invalid` for a range outside the file. */
export type Range = { start: number; end: number } | 'whole' | 'invalid';

/** Reads a Range header for a file of `size` bytes. Several ranges at once are answered with the whole file. */
export function parseRange(header: string | undefined, size: number): Range {
  const match = /^bytes=(\d*)-(\d*)$/u.exec(header?.trim() ?? '');
  if (!match || (match[1] === '' && match[2] === '')) return 'whole';
  const [first, last] = [match[1], match[2]].map((digits) => (digits ? Number(digits) : null));
  const start = first ?? Math.max(0, size - (last ?? 0));
  const end = first === null || first === undefined ? size - 1 : Math.min(last ?? size - 1, size - 1);
  return start > end || start >= size ? 'invalid' : { start, end };
}
