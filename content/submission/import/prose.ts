import type { Values } from '../values.ts';

const shortest = 300;

/** Text without markup: calendars and web pages put HTML in their descriptions. */
const withoutMarkup = (text: string): string =>
  text
    .replace(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/giu, '\n')
    .replace(/<[^<>]*>/gu, '')
    .replace(/&(nbsp|amp|lt|gt|quot|#39);/gu, (_, name: string) => entities[name] ?? ' ')
    .replace(/[ \t]+/gu, ' ')
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

/** A short text and, when there is more, the whole. */
export function proseValues(text: string): Values {
  const whole = withoutMarkup(text);
  if (whole === '') return {};
  const short = beginning(whole);
  return short.length < whole.length ? { summary: [short], description: [whole.slice(0, 4000)] } : { summary: [short] };
}
