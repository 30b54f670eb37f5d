/** A line of a calendar, put together again where it was folded; `line` counts from 1, as an editor shows it. */
export type ContentLine = { line: number; text: string };

/** The lines of a calendar (RFC 5545 §3.1): a line that begins with a space or tab goes on with the one before it. */
export function contentLines(text: string): ContentLine[] {
  const lines: ContentLine[] = [];
  text.split(/\r\n|\n|\r/u).forEach((part, index) => {
    const last = lines.at(-1);
    if (/^[ \t]/u.test(part) && last) last.text += part.slice(1);
    else if (part.trim() !== '') lines.push({ line: index + 1, text: part });
  });
  return lines;
}
