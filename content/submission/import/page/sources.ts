import { parsePage } from '#dom';
import type { Note } from '../read.ts';
import { microdataOf } from './microdata.ts';
import type { Node } from './nodes.ts';

/** What the scripts and the elements of a page tell, and what of it could not be read. */
type Sources = { scripts: unknown[]; elements: Node[]; notes: Note[] };

/** JSON without what pages put around it: comments and CDATA of another age. */
const bare = (text: string): string =>
  text
    .replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?)/u, '')
    .replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?)\s*;?\s*$/u, '')
    .trim();

/** Line ends inside texts, a comma after the last part and a semicolon at the end are no JSON, but plug-ins write them. */
const mended = (text: string): string =>
  text.replace(/"(?:[^"\\]|\\.)*"|,\s*(?=[}\]])|;\s*$/gsu, (part) =>
    part.startsWith('"') ? part.replace(/\r?\n/gu, '\\n').replace(/\t/gu, '\\t') : '',
  );

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return JSON.parse(mended(text));
  }
}

/** The line of a page on which a text stands. */
const lineOf = (page: string, text: string): number =>
  page.slice(0, Math.max(page.indexOf(text), 0)).split('\n').length;

/** What a web page tells programs: its scripts of JSON-LD, each by itself, and its microdata. */
export function sourcesOf(text: string): Sources {
  if (!/^\s*</u.test(text)) return { scripts: [parse(bare(text))], elements: [], notes: [] };
  const page = parsePage(text);
  const scripts: unknown[] = [];
  const notes: Note[] = [];
  for (const script of page.querySelectorAll('script')) {
    if (!/^application\/ld\+json\b/iu.test(script.getAttribute('type')?.trim() ?? '')) continue;
    const content = bare(script.textContent ?? '');
    if (content === '') continue;
    try {
      scripts.push(parse(content));
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      const line = lineOf(text, script.textContent ?? '');
      notes.push({ code: 'script', line, values: { line } });
    }
  }
  return { scripts, elements: microdataOf(page), notes };
}

const decoded = new Map<string, string>();

/** A text in which characters may be written as HTML has them (`&#8211;`, `caf&eacute;`), as people read it. */
export function withoutEntities(text: string): string {
  if (!/&[#\w]+;/u.test(text)) return text;
  const known = decoded.get(text);
  if (known !== undefined) return known;
  // What is markup stays so: only characters are asked for.
  const safe = text.replaceAll('<', '&lt;');
  const plain = parsePage(`<!doctype html><html><body><pre>${safe}</pre></body></html>`);
  const [body] = plain.querySelectorAll('pre');
  const result = body?.textContent ?? text;
  if (decoded.size > 1000) decoded.clear();
  decoded.set(text, result);
  return result;
}
