import { weekdayOf } from '../../../model/dates.ts';
import type { Moment } from '../moment.ts';
import type { ImportContext, Note, RuleTold } from '../read.ts';
import { timeRows } from '../times.ts';
import type { Time } from '../times.ts';
import { isUtc } from './clock.ts';
import type { Clocks } from './clock.ts';
import type { Component } from './components.ts';
import type { Change } from './change.ts';
import { keyOf } from './change.ts';
import { later, lengthOf, minutesOf } from './event.ts';
import { recurrenceOf } from './recurrence.ts';
import type { Recurrence, Start } from './recurrence.ts';
import type { Rule } from './rule-dates.ts';

/** What belongs to one row of a series: an event that describes it, its times, and what to say about it. */
export type Part = {
  event: Component;
  start: Start;
  times: Time[];
  length: number | null;
  notes: Note[];
  recurrence: Recurrence;
};

/** `own` are the lengths of dates that have one of their own. */
const timesOf = (starts: Moment[], length: number | null, own: Recurrence['lengths'], cancelled = false): Time[] =>
  starts.map((moment) => {
    const long = own.get(keyOf(moment)) ?? length;
    return { starts: moment, ends: long === null ? null : later(moment, long), cancelled };
  });

/** A rule in words; null when words for it would say something else: of "the last working day" there are none. */
function toldOf({ told, places }: Rule): RuleTold | null {
  const [place, ...morePlaces] = places;
  const [only, ...moreDays] = told.days;
  if (place === undefined) return told;
  if (!only || morePlaces.length + moreDays.length > 0) return null;
  return { ...told, days: [{ day: only.day, nth: place }] };
}

/** A series in the parts that its changes "from this date on" make of it. */
export function partsOf(
  event: Component,
  start: Start,
  changes: Change[],
  { today }: ImportContext,
  clocks: Clocks,
): Part[] {
  const recurrence = recurrenceOf(event, start, today, clocks);
  const turns = changes.filter(({ onwards }) => onwards).sort((a, b) => (keyOf(a.was) < keyOf(b.was) ? -1 : 1));
  const before = (moment: Moment, turn: Change | undefined) => !turn || keyOf(moment) < keyOf(turn.was);
  const length = lengthOf(event, start, clocks);
  const own = timesOf(
    recurrence.starts.filter((moment) => before(moment, turns[0])),
    length,
    recurrence.lengths,
  );
  const rest = turns.map((turn, index): Part => {
    const moments = recurrence.starts.filter((moment) => !before(moment, turn) && before(moment, turns[index + 1]));
    const moved = turn.start ? minutesOf(turn.start.here) - minutesOf(turn.was) : 0;
    const long = turn.start ? lengthOf(turn.event, turn.start, clocks) : length;
    return {
      event: turn.event,
      start: turn.start ?? start,
      times: timesOf(
        moments.map((moment) => later(moment, moved)),
        long ?? length,
        new Map(),
        turn.cancelled,
      ),
      length: long ?? length,
      notes: [],
      recurrence: { ...recurrence, rules: moved === 0 ? recurrence.rules : [] },
    };
  });
  return [{ event, start, times: own, length, notes: recurrence.notes, recurrence }, ...rest];
}

/** The rows of a part; its rule is told as the calendar has it, unless its clock makes other days of it. */
export function partRows({ times, recurrence, start }: Part, { today }: ImportContext): ReturnType<typeof timeRows> {
  const { byRule, endless, rules } = recurrence;
  const [rule] = rules;
  const isShifted = weekdayOf(start.here.date) !== weekdayOf(start.local.date);
  const foreign = isUtc(start.property) || start.here.time !== start.local.time;
  const told = rules.length === 1 && rule && !isShifted ? toldOf(rule) : null;
  return timeRows(times, { byRule, endless, rule: told, foreign }, today);
}
