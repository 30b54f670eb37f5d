import { comingRows } from '../coming.ts';
import type { Found, FoundRow, ImportContext, Note } from '../read.ts';
import { isZone, readMoment } from '../moment.ts';
import type { Moment } from '../moment.ts';
import { timeRows } from '../times.ts';
import type { Time } from '../times.ts';
import { aboutEvent, endOf, momentOf, onceOf, statusNamed, unusedOf } from './event.ts';
import { findEvents } from './find.ts';
import type { FoundEvent } from './find.ts';
import { nodesOf, textOf } from './nodes.ts';
import type { Node } from './nodes.ts';
import { scheduleDates } from './schedule.ts';
import { sourcesOf } from './sources.ts';

type When = Pick<FoundRow, 'values' | 'notes'>;

/** The times of something whose dates a page names one by one. */
function datedRows(dates: Node[], today: string): When[] {
  const times = dates.flatMap((node): Time[] => {
    const starts = momentOf(node.startDate);
    const cancelled = statusNamed(node.eventStatus) === 'EventCancelled';
    return starts && starts.date >= today ? [{ starts, ends: endOf(node, starts), cancelled }] : [];
  });
  times.sort((a, b) => (a.starts.date < b.starts.date ? -1 : 1));
  return timeRows(times, { byRule: true, rule: null, endless: false, foreign: false }, today);
}

function scheduledRows(schedule: Node, event: Node, { today }: ImportContext): When[] {
  const own = momentOf(event.startDate);
  const read = scheduleDates(schedule, own?.date ?? null, today);
  const zone = textOf(schedule.scheduleTimezone);
  const at = (date: string, time: unknown): Moment | null =>
    readMoment({ text: `${date}T${textOf(time) ?? ''}`, zone: zone !== null && isZone(zone) ? zone : null });
  if (!read) {
    const { values } = onceOf(event);
    const note: Note = {
      code: 'unread',
      values: { name: 'eventSchedule', text: JSON.stringify(schedule).slice(0, 200) },
    };
    return [{ values: { ...values, repeats: [] }, notes: [{ ...note, asks: true }] }];
  }
  const ownEnd = own && endOf(event, own)?.time;
  const times = read.dates.map((date): Time => {
    const starts = at(date, schedule.startTime) ?? { date, time: own?.time ?? null };
    const ends = at(date, schedule.endTime) ?? endOf({ duration: schedule.duration }, starts);
    return { starts, ends: ends ?? (ownEnd ? { date, time: ownEnd } : null), cancelled: false };
  });
  const isForeign = times.some(
    ({ starts }) => starts.time !== null && !textOf(schedule.startTime)?.startsWith(starts.time),
  );
  const source = { byRule: true, rule: read.rule, endless: read.endless, foreign: isForeign };
  const rows = timeRows(times, source, today);
  if (zone === null || isZone(zone)) return rows;
  return rows.map((row) => ({ ...row, notes: [...row.notes, { code: 'zone', values: { zone } }] }));
}

/** When an event is: by its dates, by its schedules, or once. An empty list: all of it is over. */
function whenOf({ node, dates }: FoundEvent, context: ImportContext): When[] {
  if (dates.length > 0) return datedRows(dates, context.today);
  const schedules = [...nodesOf(node.eventSchedule), ...nodesOf(node.courseSchedule)];
  return schedules.length === 0 ? [onceOf(node)] : schedules.flatMap((one) => scheduledRows(one, node, context));
}

/** The schema.org events of JSON-LD, or of a web page that holds JSON-LD or microdata. */
export function readJsonLd(text: string, context: ImportContext): Found {
  try {
    const { scripts, elements, notes } = sourcesOf(text);
    const events = findEvents(scripts, elements);
    let past = 0;
    const all = events.flatMap((event, index): FoundRow[] => {
      const about = aboutEvent(event.node, event.whole, context);
      const rows = whenOf(event, context);
      past += rows.length === 0 ? 1 : 0;
      return rows.map((when) => ({
        line: index + 1,
        values: { ...about.values, ...when.values, ...(about.values.status && { status: about.values.status }) },
        notes: [...when.notes, ...about.notes],
      }));
    });
    const { found, past: over } = comingRows(all, context.today);
    const unused = [...new Set(events.flatMap(({ node }) => unusedOf(node)))];
    const names: Note[] = unused.length > 0 ? [{ code: 'unused', values: { names: unused.join(', ') } }] : [];
    return {
      found,
      otherwise: { ages: ['unknown'], price: ['unknown'] },
      notes: [...notes, ...names],
      past: past + over,
    };
  } catch (error) {
    if (error instanceof SyntaxError) return { problem: 'format' };
    throw error;
  }
}
