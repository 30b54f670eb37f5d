import type { Span } from '../model/index.ts';

/*
 * A text with marks as one line that a person can type: `Zie <1>de agenda</1>.` The numbers stand for bold, italic and links
 * of the Dutch, as translation programs have it, so that nobody types an address again.
 */

/** What a numbered tag stands for. */
export type Mark = Omit<Span, 'text'>;

const markOf = ({ bold, italic, href }: Span): Mark => ({
  ...(bold && { bold }),
  ...(italic && { italic }),
  ...(href && { href }),
});
const isBare = (mark: Mark) => Object.keys(mark).length === 0;
const sameMark = (one: Mark) => (other: Mark) => JSON.stringify(one) === JSON.stringify(other);

/** The marks of texts, each once, in order: the first is tag 1. */
export function marksOf(...texts: Span[][]): Mark[] {
  const marks: Mark[] = [];
  for (const mark of texts.flat().map(markOf)) if (!isBare(mark) && !marks.some(sameMark(mark))) marks.push(mark);
  return marks;
}

// What looks like a tag in the text itself gets a backslash, and backslashes before a tag are doubled.
const tagLike = /(\\*)<(\/?)(\d{1,3})>/gu;
const literal = (text: string) => text.replace(/(\\*)(<\/?\d{1,3}>)/gu, '$1$1\\$2');
const withTag = (line: string, tag: string) => line.replace(/\\+$/u, '$&$&') + tag;

/** A text with its marks as tags. A mark that `marks` lacks is left out. */
export function tagged(spans: Span[], marks: Mark[]): string {
  let line = '';
  for (const span of spans) {
    const number = marks.findIndex(sameMark(markOf(span))) + 1;
    const text = literal(span.text);
    line = number > 0 ? withTag(withTag(line, `<${number}>`) + text, `</${number}>`) : line + text;
  }
  return line;
}

/** What is wrong with a tag: it stands for nothing, opens inside another, or has no other end. */
export type TagFault = { fault: 'unknown' | 'inside' | 'open'; tag: string };

/** The text of a line with tags, or what is wrong with its tags. An empty line gives no spans. */
export function untagged(line: string, marks: Mark[]): { spans: Span[] } | TagFault {
  const spans: Span[] = [];
  let open: { tag: string; mark: Mark } | null = null;
  const push = (text: string, mark: Mark) => {
    const last = spans.at(-1);
    if (text === '') return;
    if (last && sameMark(mark)(markOf(last))) last.text += text;
    else spans.push({ text, ...mark });
  };
  let at = 0;
  for (const match of line.matchAll(tagLike)) {
    const [whole, slashes = '', end, tag = ''] = match;
    push(line.slice(at, match.index), open?.mark ?? {});
    at = match.index + whole.length;
    push(slashes.slice(0, Math.floor(slashes.length / 2)), open?.mark ?? {});
    if (slashes.length % 2 === 1) {
      push(whole.slice(slashes.length), open?.mark ?? {});
    } else if (end) {
      if (open?.tag !== tag) return { fault: 'open', tag: `</${tag}>` };
      open = null;
    } else {
      const mark = marks[Number(tag) - 1];
      if (open) return { fault: 'inside', tag: `<${tag}>` };
      if (!mark) return { fault: 'unknown', tag: `<${tag}>` };
      open = { tag, mark };
    }
  }
  if (open) return { fault: 'open', tag: `<${open.tag}>` };
  push(line.slice(at), {});
  return { spans };
}
