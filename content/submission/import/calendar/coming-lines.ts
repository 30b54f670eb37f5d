import { addDays } from '../../../model/dates.ts';
import type { ContentLine } from './lines.ts';

/*
 * Calendars keep what is over, often for years. Taking a line apart costs far more than looking at its first letters, so
 * what is certainly over is left out before that.
 */

/** An event from BEGIN to END, or a line that stands between events. */
type Block = ContentLine[];

const isEdge = (edge: 'BEGIN' | 'END', { text }: ContentLine) => text.trim().toUpperCase() === `${edge}:VEVENT`;

function blocksOf(lines: ContentLine[]): Block[] {
  const blocks: Block[] = [];
  let open: Block | null = null;
  for (const line of lines) {
    if (isEdge('BEGIN', line)) open = null;
    if (open) open.push(line);
    else blocks.push([line]);
    if (isEdge('BEGIN', line)) open = blocks.at(-1) ?? null;
    if (isEdge('END', line)) open = null;
  }
  return blocks;
}

const isUid = ({ text }: ContentLine) => /^UID[;:]/iu.test(text);
// With any of these an event may have other dates than those of its start and end.
const hasMore = ({ text }: ContentLine) => /^(?:RRULE|RDATE|EXRULE|RECURRENCE-ID|DURATION)\b/iu.test(text);
const isDate = ({ text }: ContentLine) => /^(?:DTSTART|DTEND)\b/iu.test(text);
const dayIn = ({ text }: ContentLine) => /:(\d{4})(\d\d)(\d\d)(?:T\d{6}Z?)?\s*$/iu.exec(text)?.slice(1).join('-') ?? '';

/** The last day that an event names; null when it may have others, or none can be read. */
function lastDay(block: Block): string | null {
  if (block.some(hasMore)) return null;
  const days = block.filter(isDate).map(dayIn).sort();
  return days[0] ? (days.at(-1) ?? null) : null;
}

/**
 * The lines of a calendar without single events that are over on a day (`YYYY-MM-DD`), and how many those are. An event
 * that shares its UID stays: another version of it may tell another date.
 */
export function comingLines(lines: ContentLine[], today: string): { lines: ContentLine[]; past: number } {
  const uids = Map.groupBy(lines.filter(isUid), ({ text }) => text);
  // Two days: clocks elsewhere are behind ours, and an evening ends in the night.
  const since = addDays(today, -2);
  const isOver = (block: Block): boolean => {
    const last = block.length > 1 ? lastDay(block) : null;
    return last !== null && last < since && block.filter(isUid).every(({ text }) => uids.get(text)?.length === 1);
  };
  const blocks = blocksOf(lines);
  const coming = blocks.filter((block) => !isOver(block));
  return { lines: coming.flat(), past: blocks.length - coming.length };
}
