import { aligned } from './align.ts';
import { isSame, plainOf, textOfUnits, unitsOf } from './units.ts';
import type { Text, Unit } from './units.ts';

/**
 * What a unit of a text asks of a translator. `same`: nothing, the Dutch is as it was. `changed`: the Dutch is another since.
 * `missing`: not translated. `removed`: no longer in the Dutch. `extra`: only in the translation, which is free to.
 */
export type SegmentState = 'same' | 'changed' | 'missing' | 'removed' | 'extra';

/**
 * A unit of the Dutch as it is now, as it was when it was translated (`from`; null when nobody knows), and its translation.
 */
export type Segment = { state: SegmentState; dutch: Unit | null; from: Unit | null; text: Unit | null };

const wordsOf = (unit: Unit) =>
  new Set(
    plainOf(unit)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu),
  );

/** How much two Dutch units are each other, from 0 to 3: of kind, and of words they share. */
function likeness(one: Unit, other: Unit): number {
  if (isSame(one, other)) return 3;
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shared = [...a].filter((word) => b.has(word)).length;
  const share = (2 * shared) / Math.max(1, a.size + b.size);
  return share < 0.2 ? 0 : (one.kind === other.kind ? 0.5 : 0) + 2 * share;
}

/** What stays as it is in a translation: figures and where links lead. */
const anchorsOf = (unit: Unit) => [
  ...(plainOf(unit).match(/\d+/gu) ?? []),
  ...unit.spans.flatMap(({ href }) => href ?? []),
];

/** How likely a unit is the translation of another: kind, length, and what stays the same. */
function translates(dutch: Unit, text: Unit): number {
  const [a, b] = [plainOf(dutch).length, plainOf(text).length];
  const length = Math.min(a, b) / Math.max(1, a, b);
  const anchors = anchorsOf(dutch);
  const kept = anchors.filter((anchor) => anchorsOf(text).includes(anchor)).length;
  return (dutch.kind === text.kind ? 1 : 0.1) + length / 2 + (anchors.length > 0 ? kept / anchors.length : 0);
}

/** The translation of each unit that it was made from, and what is in it besides. As many units: one by one. */
const translationsOf = (from: Unit[], texts: Unit[]): [number | null, number | null][] =>
  from.length === texts.length ? from.map((_, i) => [i, i]) : aligned(from, texts, translates);

/**
 * A text, unit by unit: the Dutch as it is now beside its translation, and beside the Dutch that the translation was made
 * from (`from`; the same when nothing changed, null when nobody knows). In the order of the Dutch, what is removed where it
 * stood.
 */
export function segmentsOf(dutch: Text | null, from: Text | null, text: Text | null): Segment[] {
  const [now, texts] = [unitsOf(dutch), unitsOf(text)];
  const isKnown = from !== null;
  const before = isKnown ? unitsOf(from) : now;
  const translated = new Map<number, Unit>();
  /** What stands only in the translation, by the unit that it follows. */
  const extras = new Map<number, Unit[]>();
  let last = -1;
  for (const [a, b] of translationsOf(before, texts)) {
    const unit = b === null ? undefined : texts[b];
    if (a !== null) last = a;
    if (a !== null && unit) translated.set(a, unit);
    else if (unit) extras.set(last, [...(extras.get(last) ?? []), unit]);
  }
  const extraAfter = (at: number): Segment[] =>
    (extras.get(at) ?? []).map((unit) => ({ state: 'extra', dutch: null, from: null, text: unit }));
  return [
    ...extraAfter(-1),
    ...aligned(before, now, likeness).flatMap(([a, b]): Segment[] => {
      const old = a === null ? null : (before[a] ?? null);
      const unit = a === null ? null : (translated.get(a) ?? null);
      const extra = a === null ? [] : extraAfter(a);
      const current = b === null ? null : (now[b] ?? null);
      if (!current) return unit ? [{ state: 'removed', dutch: null, from: old, text: unit }, ...extra] : extra;
      if (!unit) return [{ state: 'missing', dutch: current, from: null, text: null }, ...extra];
      const state = isKnown && old && isSame(old, current) ? 'same' : 'changed';
      return [{ state, dutch: current, from: isKnown ? old : null, text: unit }, ...extra];
    }),
  ];
}

/** Whether somebody has to look at a segment. */
export const asksWork = ({ state }: Pick<Segment, 'state'>): boolean =>
  state === 'changed' || state === 'missing' || state === 'removed';

/** What a translator did with a segment: its text now (null: taken out), and whether it is right for the Dutch as it is. */
export type Treated = { text: Unit | null; done: boolean };

/**
 * The translation after segments were treated, and the Dutch that it is made from: null when nobody knows of a part of it.
 */
export function afterTreatment(segments: Segment[], treated: Treated[]): { text: Text | null; from: Text | null } {
  const [text, from]: [Unit[], Unit[]] = [[], []];
  let isKnown = true;
  for (const [i, { state, dutch, from: before, text: old }] of segments.entries()) {
    const { text: unit, done } = treated[i] ?? { text: old, done: false };
    // Without a translation the Dutch of it is not translated; what was removed there is gone here too.
    if (unit === null || (state === 'removed' && done)) continue;
    const isRight = done || state === 'missing';
    const source = isRight && state !== 'extra' ? dutch : before;
    const shape = (isRight ? dutch : null) ?? old ?? unit;
    text.push({ kind: shape.kind, ...(shape.first && { first: true as const }), spans: unit.spans });
    if (source) from.push(source);
    else if (state === 'changed') isKnown = false;
  }
  return { text: textOfUnits(text), from: isKnown ? textOfUnits(from) : null };
}
