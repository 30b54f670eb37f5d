import type { Values } from '../values.ts';
import { publicText } from './public-text.ts';
import type { Note } from './read.ts';

const shortest = 300;
const longest = 4000;

/** A link in words: its text and where it leads, so that the address is not lost with the markup. */
function linkText(whole: string, quoted: string, inner: string): string {
  const text = inner.replace(/<[^<>]*>/gu, '').trim();
  const address = /^(?:mailto|tel):/iu.test(quoted) ? quoted.replace(/^\w+:|\?.*$/gu, '') : quoted;
  if (!/^(?:https?|mailto|tel):/iu.test(quoted)) return whole;
  const shown = (url: string) => url.replace(/^https?:\/\/|\/$/gu, '').replaceAll('&amp;', '&');
  return text === '' || shown(text) === shown(address) ? address : `${text} (${address})`;
}

/** Text without markup: calendars and web pages put HTML in their descriptions. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/<a\b[^<>]*?\bhref\s*=\s*["']([^"'<>]*)["'][^<>]*>(.*?)<\/a>/gisu, linkText)
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/giu, '\n')
    .replace(/<(?:style|script)\b[^]*?<\/(?:style|script)>/giu, '')
    .replace(/<\/?[a-z!][^<>]*>/giu, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? ' ')
    .replace(/[ \t\u00A0]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();

const entities: Record<string, string> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/** The first sentences that fit. */
function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  if (line.length <= shortest) return line;
  const cut = line.slice(0, shortest);
  const end = Math.max(cut.lastIndexOf('. '), cut.lastIndexOf('! '), cut.lastIndexOf('? '), cut.lastIndexOf('؟ '));
  return end > 40 ? cut.slice(0, end + 1) : `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}

/** A short text and, when there is more, the whole; without what lets people into a meeting. */
export function proseValues(text: string): { values: Values; notes: Note[] } {
  const { text: whole, meeting } = publicText(withoutMarkup(text));
  const notes: Note[] = meeting ? [{ code: 'meeting' }] : [];
  if (whole === '') return { values: {}, notes };
  const short = beginning(whole);
  if (short.length === whole.length) return { values: { summary: [short] }, notes };
  if (whole.length > longest) notes.push({ code: 'cut', values: { max: longest } });
  return { values: { summary: [short], description: [whole.slice(0, longest)] }, notes };
}
