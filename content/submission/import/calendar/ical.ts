import type { Found, FoundRow, ImportContext, Note } from '../read.ts';
import { clocksOf } from './clock.ts';
import { comingLines } from './coming-lines.ts';
import { componentsNamed, lineNote, readComponents, textOf } from './components.ts';
import { unusedOf } from './event.ts';
import { contentLines } from './lines.ts';
import { familyRows, isRepeated } from './rows.ts';
import { families } from './versions.ts';

const others = ['vtodo', 'vjournal', 'vfreebusy', 'vpoll', 'vavailability'];

/** Most characters of what is to come; it takes a computer some seconds. */
const mostToCome = 3_000_000;

/**
 * The events of a calendar (RFC 5545), from today on. People (organiser, attendees) are not read. A line that is not
 * understood costs its row a remark, or the row; never the file.
 */
export function readCalendar(text: string, context: ImportContext): Found {
  const { lines, past: unreadPast } = comingLines(contentLines(text), context.today);
  if (lines.reduce((sum, line) => sum + line.text.length, 0) > mostToCome) return { problem: 'size' };
  const { parts, unread } = readComponents(lines);
  const events = componentsNamed(parts, 'vevent');
  const calendars = componentsNamed(parts, 'vcalendar');
  const outside = [...unread, ...calendars.flatMap((calendar) => calendar.unread)];
  if (events.length + unreadPast === 0 && (calendars.length === 0 || outside.length > 0)) return { problem: 'format' };
  const isCancel = calendars.some((calendar) => textOf(calendar, 'method')?.toUpperCase() === 'CANCEL');
  const clocks = clocksOf(parts);
  const { families: all, older } = families(events);
  const wanted = (context.skip ?? 0) + (context.most ?? Infinity);
  const found: FoundRow[] = [];
  let past = unreadPast;
  let more = 0;
  for (const family of all) {
    // A file can hold thousands of rules: those after the rows that are wanted are not counted out.
    if (found.length >= wanted && family.masters.some(isRepeated)) more += 1;
    else {
      const read = familyRows(family, context, clocks);
      found.push(...read.rows);
      past += read.past;
    }
  }
  const tasks = others.reduce((sum, name) => sum + componentsNamed(parts, name).length, 0);
  const unused = [...new Set(events.flatMap(unusedOf))];
  const notes: Note[] = [
    ...(isCancel ? [{ code: 'cancelFile' as const }] : []),
    ...(older > 0 ? [{ code: 'versions' as const, values: { count: older } }] : []),
    ...(tasks > 0 ? [{ code: 'others' as const, values: { count: tasks } }] : []),
    ...(unused.length > 0 ? [{ code: 'unused' as const, values: { names: unused.join(', ') } }] : []),
    ...outside.map(lineNote),
  ];
  return {
    found: isCancel ? found.map((row) => ({ ...row, values: { ...row.values, status: ['cancelled'] } })) : found,
    otherwise: { ages: ['unknown'], price: ['unknown'] },
    notes,
    past,
    more,
  };
}
