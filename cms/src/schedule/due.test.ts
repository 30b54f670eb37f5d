import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { due, mostTries, wasAhead } from './due.ts';

const minute = 60_000;
const slots = { last: 1000 * minute, next: 2440 * minute };
const progress = { slot: slots.last, tries: 1, settled: true, failedAt: null };

describe('what is due', () => {
  it.each([
    ['nothing when it is done', progress, slots.last + minute, null],
    ['the last of several that were missed', { ...progress, slot: 0 }, slots.last, { slot: slots.last, tries: 1 }],
    ['what a process began that died', { ...progress, settled: false }, slots.last, { slot: slots.last, tries: 2 }],
    ['not yet after a failure', { ...progress, settled: false, failedAt: slots.last }, slots.last + minute, null],
    [
      'again, a while after a failure',
      { ...progress, settled: false, failedAt: slots.last },
      slots.last + 5 * minute,
      { slot: slots.last, tries: 2 },
    ],
    [
      'at once when the failure is in the future: the clock went back',
      { ...progress, settled: false, failedAt: slots.last + 10 * minute },
      slots.last + minute,
      { slot: slots.last, tries: 2 },
    ],
    ['no more after three tries', { ...progress, settled: false, tries: mostTries }, slots.last, 'give up'],
  ] as const)('is %s', (_what, state, now, expected) => {
    expect(due(state, slots, now)).toEqual(expected);
  });

  it('is never more than three tries for one moment, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('fails', 'is killed', 'waits'), { maxLength: 40 }), (events) => {
        let state = { slot: 0, tries: 0, settled: true, failedAt: null as number | null };
        let [now, tried] = [slots.last, 0];
        for (const event of events) {
          now += 10 * minute;
          if (event === 'waits') continue;
          const next = due(state, slots, now);
          if (next === 'give up') state = { ...state, settled: true };
          else if (next) {
            tried += 1;
            const failed = event === 'fails';
            state = { ...next, settled: failed && next.tries >= mostTries, failedAt: failed ? now : state.failedAt };
          }
        }
        expect(tried).toBeLessThanOrEqual(mostTries);
      }),
    );
  });

  it('knows a clock that was ahead', () => {
    expect(wasAhead({ slot: slots.last }, slots)).toBe(false);
    // An hour back: that moment comes again, and is not done again.
    expect(wasAhead({ slot: slots.next }, slots)).toBe(false);
    expect(wasAhead({ slot: slots.next + 1 }, slots)).toBe(true);
  });
});
