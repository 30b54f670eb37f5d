import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from './clock.ts';
import type { ClockState } from './clock.ts';

const hour = 60 * 60 * 1000;
const day = 24 * hour;
const start = Date.parse('2026-11-25T12:00:00Z');

/** Reads a clock one time after another; resolves with what each was taken for. */
function readAll(readings: number[]): number[] {
  let kept: ClockState | null = null;
  return readings.map((reading) => {
    const read = readingOf(kept, reading);
    kept = read.kept;
    return read.now;
  });
}

describe('the time for what cannot be undone', () => {
  it('is that of a clock that goes on, also after three days off', () => {
    expect(readAll([start, start + hour, start + 3 * day])).toEqual([start, start + hour, start + 3 * day]);
  });

  it('stands still for a day when the clock jumps, and is then that of the clock', () => {
    const ahead = start + 730 * day;
    expect(readAll([start, ahead, ahead + 23 * hour, ahead + day])).toEqual([start, start, start, ahead + day]);
  });

  it('is that of a clock that is right again', () => {
    expect(readAll([start, start + 730 * day, start + hour])).toEqual([start, start, start + hour]);
  });

  it('is never later than a clock that goes back, and does not take that for right at once', () => {
    const early = Date.parse('1970-01-01T00:00:00Z');
    expect(readAll([start, early, start + hour])).toEqual([start, early, start + hour]);
  });

  const period = fc.record({
    hours: fc.integer({ min: 1, max: 23 }),
    offset: fc.integer({ min: -3000 * day, max: 3000 * day }),
    right: fc.integer({ min: 1, max: 200 }),
  });

  it('is at most three days ahead, however wrong a clock is for less than a day at a time', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 12 }), (periods) => {
        let [now, kept] = [start, null as ClockState | null];
        const readAt = (reading: number) => {
          const read = readingOf(kept, reading);
          kept = read.kept;
          return read.now;
        };
        readAt(now);
        for (const { hours, offset, right } of periods) {
          for (let i = 0; i < hours; i += 1) {
            now += hour;
            expect(readAt(now + offset)).toBeLessThanOrEqual(now + 3 * day);
          }
          for (let i = 0; i < right; i += 1) {
            now += hour;
            expect(readAt(now)).toBeLessThanOrEqual(now);
          }
        }
      }),
    );
  });

  it('is that of the clock after a day at the most, when it is right from then on', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6000 * day }), { minLength: 1, maxLength: 12 }), (readings) => {
        const from = start + 1000 * day;
        const right = Array.from({ length: 26 }, (_, i) => from + i * hour);
        expect(readAll([...readings, ...right]).at(-1)).toBe(right.at(-1));
      }),
    );
  });
});
