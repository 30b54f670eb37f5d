import type { Values } from '../../values.ts';
import { dateValues, lastDay } from '../found-event.ts';
import type { FoundRow, ImportContext, Note } from '../read.ts';
import type { Time } from '../times.ts';
import { changeOf, isOf, keyOf } from './change.ts';
import type { Change } from './change.ts';
import { isUtc, momentsOf, zoneOf } from './clock.ts';
import type { Clocks } from './clock.ts';
import { lineNote, textOf } from './components.ts';
import type { Component } from './components.ts';
import { aboutEvent, isPrivate, later, lengthOf, startOf } from './event.ts';
import { partRows, partsOf } from './series.ts';
import type { Part } from './series.ts';
import type { Start } from './recurrence.ts';
import type { Family } from './versions.ts';

/** The rows of one thing in a calendar, and how many of its own are over. */
export type FamilyRows = { rows: FoundRow[]; past: number };

/** The times of a row, and what to say about them. */
type When = { values: Values; notes: Note[] };

/** Whether an event has dates to count out. */
export const isRepeated = (event: Component) => ['rrule', 'rdate', 'exrule'].some((name) => event.properties.has(name));
const hasUnreadRule = ({ unread }: Component) => unread.some(({ text }) => /^(?:RRULE|RDATE)\b/iu.test(text));

const isOver = ({ starts, ends }: Pick<Time, 'starts' | 'ends'>, today: string) => lastDay(starts, ends) < today;

/** The dates that stand there without saying that they are whole days. */
const wholeDays = ({ properties }: Component): Note[] =>
  ['dtstart', 'dtend', 'exdate', 'rdate']
    .flatMap((name) => properties.get(name) ?? [])
    .filter(({ text, property }) => property.type === 'date' && !/VALUE=DATE/iu.test(text))
    .map(({ line, text }) => ({ code: 'wholeDay', line, values: { line, text } }));

/** Moments that no calendar has, such as the 30th of February. */
const noMoments = ({ properties }: Component, clocks: Clocks): Note[] =>
  ['dtstart', 'dtend', 'exdate', 'rdate', 'recurrence-id']
    .flatMap((name) => properties.get(name) ?? [])
    .filter((one) => momentsOf(one, clocks).length < one.property.jCal.length - 3)
    .map(lineNote);

function zoneNotes(start: Start | null, clocks: Clocks): Note[] {
  const zone = start ? zoneOf(start.property) : null;
  const isMoved = start !== null && keyOf(start.local) !== keyOf(start.here);
  // A time without a zone, in a calendar that names one for itself.
  if (zone === null && isMoved && !isUtc(start.property))
    return [{ code: 'clock', values: { date: start.here.date, time: start.here.time ?? '' }, asks: true }];
  if (!zone || start?.property.text.endsWith('Z') || clocks(zone)) return [];
  return [{ code: 'zone', values: { zone }, asks: true }];
}

function rowOf(event: Component, when: When, start: Start | null, context: ImportContext, clocks: Clocks): FoundRow {
  const { values, notes } = aboutEvent(event, context);
  const aside = isPrivate(event);
  return {
    line: event.line,
    values: { ...values, ...when.values, ...(values.status && { status: values.status }) },
    notes: [
      ...when.notes,
      ...notes,
      ...wholeDays(event),
      ...noMoments(event, clocks),
      ...zoneNotes(start, clocks),
      ...event.unread.map(lineNote),
      ...(aside ? [{ code: 'private' as const }] : []),
    ],
    ...(aside && { aside }),
  };
}

/** One date by itself; `past` when it is over. */
function single(event: Component, context: ImportContext, clocks: Clocks, notes: Note[] = []): FamilyRows {
  const start = startOf(event, clocks);
  const repeats = hasUnreadRule(event) ? [] : ['once'];
  if (!start) return { rows: [rowOf(event, { values: { repeats }, notes }, null, context, clocks)], past: 0 };
  const length = lengthOf(event, start, clocks);
  const time = { starts: start.here, ends: length === null ? null : later(start.here, length) };
  if (repeats.length > 0 && isOver(time, context.today)) return { rows: [], past: 1 };
  const values = { ...dateValues(time.starts, time.ends), repeats };
  return { rows: [rowOf(event, { values, notes }, start, context, clocks)], past: 0 };
}

/** The most characters of a reason that is told for a date. */
const longestReason = 300;

/** Why a date is off: what is said with it, or in place of the description of its series. */
function reasonOf({ event }: Change, series: Component): string | undefined {
  const description = textOf(event, 'description')?.trim();
  const isNew = description && description !== textOf(series, 'description')?.trim();
  const text = textOf(event, 'comment')?.trim() || (isNew ? description : '');
  return text ? text.slice(0, longestReason) : undefined;
}

/** A change of a series, and whether a date was given other times and nothing else: then it stays a date of its series. */
type Read = Change & { isOtherTime: boolean };

function isOtherTime({ event, start, onwards, cancelled }: Change, series: Component, context: ImportContext): boolean {
  if (onwards || cancelled || start === null || isRepeated(event) || isPrivate(event) !== isPrivate(series))
    return false;
  const [own, whole] = [aboutEvent(event, context), aboutEvent(series, context)];
  const isSame = Object.entries(own.values).every(
    ([name, value]) => String(value) === String(whole.values[name] ?? []),
  );
  return isSame && own.notes.every((note) => whole.notes.some(({ code }) => code === note.code));
}

/** The time that such a date has now; as long as those of its series when it does not say. */
function timeOf({ event, start, was }: Change, length: number | null, clocks: Clocks): Time[] {
  if (!start) return [];
  const long = lengthOf(event, start, clocks) ?? length;
  return [
    { starts: start.here, ends: long === null ? null : later(start.here, long), cancelled: false, was: was.date },
  ];
}

const isIn = ({ times }: Part, change: Change): boolean => times.some(({ starts }) => isOf(change, starts));

/** Something that repeats, with what was changed of it. */
function series(event: Component, start: Start, changes: Read[], context: ImportContext, clocks: Clocks): FamilyRows {
  const off = changes.filter(({ onwards, cancelled }) => !onwards && cancelled);
  const away = changes.filter(({ onwards, cancelled }) => !onwards && !cancelled);
  const parts = partsOf(event, start, changes, context, clocks);
  const { unread } = parts[0]?.recurrence ?? { unread: [] };
  if (unread.length > 0 || hasUnreadRule(event)) {
    const length = lengthOf(event, start, clocks);
    const values = { ...dateValues(start.here, length === null ? null : later(start.here, length)), repeats: [] };
    const notes = unread.map(({ line, text }): Note => ({ code: 'rule', line, values: { line, text }, asks: true }));
    return { rows: [rowOf(event, { values, notes }, start, context, clocks)], past: 0 };
  }
  const rows = parts.flatMap((part) => {
    const times = part.times
      .filter((time) => !isOver(time, context.today) && !away.some((change) => isOf(change, time.starts)))
      .map((time) => {
        const change = off.find((one) => isOf(one, time.starts));
        const reason = change && reasonOf(change, event);
        return change ? { ...time, cancelled: true, ...(reason !== undefined && { reason }) } : time;
      });
    const moved = away.filter((change) => change.isOtherTime && isIn(part, change));
    const others = moved.flatMap((change) => timeOf(change, part.length, clocks));
    const all = [...times, ...others.filter((time) => !isOver(time, context.today))];
    const lines = [...off.filter((change) => isIn(part, change)), ...moved].flatMap(({ event: { unread: own } }) =>
      own.map(lineNote),
    );
    return partRows({ ...part, times: all }, context).map((row) =>
      rowOf(part.event, { ...row, notes: [...row.notes, ...part.notes, ...lines] }, part.start, context, clocks),
    );
  });
  // A change of a date that the series has not: what is called off is named, another time stands by itself.
  const lost = [...off, ...away].filter(
    (change) => change.was.date >= context.today && !parts.some((part) => isIn(part, change)),
  );
  const nowhere = lost.filter(({ cancelled }) => cancelled).map(({ property }) => lineNote(property));
  const beside = lost
    .filter((change) => change.isOtherTime)
    .map((change) => single(change.event, context, clocks, [{ code: 'changed', values: { date: change.was.date } }]));
  const [first, ...others] = rows;
  const all = first ? [{ ...first, notes: [...first.notes, ...nowhere] }, ...others] : [];
  return {
    rows: [...all, ...beside.flatMap((one) => one.rows)],
    past: beside.reduce((sum, { past }) => sum + past, rows.length === 0 ? 1 : 0),
  };
}

/**
 * The rows of one thing in a calendar, from today on. What is called off stays a date of its series, marked, and so does a
 * date that has other times; one of which more was changed is a row of its own, like all dates after a change "from here on".
 */
export function familyRows({ masters, changes }: Family, context: ImportContext, clocks: Clocks): FamilyRows {
  const [whole] = masters;
  const read = changes.map((event) => {
    const change = changeOf(event, clocks);
    const start = whole ? startOf(whole, clocks) : null;
    const times = whole && start && change ? timeOf(change, lengthOf(whole, start, clocks), clocks) : [];
    const isTimed = times.some(({ starts, ends }) => starts.time !== null && ends !== null);
    const only = isTimed && change && whole ? isOtherTime(change, whole, context) : false;
    return { event, change: change && { ...change, isOtherTime: only } };
  });
  const known = read.flatMap(({ change }) => (change ? [change] : []));
  const hasSeries = masters.some(isRepeated);
  const own = masters.map((event, index) => {
    const start = startOf(event, clocks);
    const isSeries = start && isRepeated(event);
    return isSeries ? series(event, start, index === 0 ? known : [], context, clocks) : single(event, context, clocks);
  });
  const others = read
    // Within the series it is a date that is called off or at another time, or all dates from there on.
    .filter(({ change }) => !(hasSeries && change && (change.onwards || change.cancelled || change.isOtherTime)))
    .map(({ event, change }) => {
      const isChange = masters.length > 0 && change && !change.cancelled;
      return single(event, context, clocks, isChange ? [{ code: 'changed', values: { date: change.was.date } }] : []);
    });
  const all = [...own, ...others];
  return { rows: all.flatMap(({ rows }) => rows), past: all.reduce((sum, { past }) => sum + past, 0) };
}
