import type { Measure } from './measure.ts';

/** A text in lines; `width` is that of its widest line. */
export type Block = { lines: string[]; width: number };

/** Words in as few lines as a width allows; a word that is wider than that has a line of its own. */
function fill(words: string[], size: number, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a text into lines of at most `width`, as few as possible and about equally long. Only a single word can make
 * a line wider.
 */
export function wrap(text: string, size: number, width: number, measure: Measure): Block {
  const words = text.split(/\s+/u).filter(Boolean);
  const widest = (lines: string[]) => Math.max(0, ...lines.map((line) => measure(line, size)));
  let lines = fill(words, size, width, measure);
  for (;;) {
    const tighter = fill(words, size, widest(lines) - 1, measure);
    if (tighter.length > lines.length || widest(tighter) >= widest(lines)) break;
    lines = tighter;
  }
  return { lines, width: widest(lines) };
}
