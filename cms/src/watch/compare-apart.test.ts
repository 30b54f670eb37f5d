import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { compareApart } from './compare-apart.ts';

/** A calendar of so many characters: events that repeat every week for years. */
function weekly(bytes: number): string {
  const event = (n: number) =>
    [
      'BEGIN:VEVENT',
      `UID:${n}@example.org`,
      `SUMMARY:Repetitie ${n}`,
      'DTSTART:20260105T190000',
      'DTEND:20260105T210000',
      'RRULE:FREQ=WEEKLY;UNTIL=20271231T000000Z',
      'END:VEVENT',
    ].join('\r\n');
  const events: string[] = [];
  for (let size = 0; size < bytes; size += event(events.length).length) events.push(event(events.length));
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n');
}

const today = '2026-11-23';
const tooMuch = { why: 'tooMuch' };

describe('a calendar of a stranger', () => {
  beforeAll(() => void vi.stubEnv('PAYLOAD_SECRET', 'only-for-tests-only-for-tests-only-for-tests'));
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.resetConfig();
  });

  // Each starts a program, which takes a while on a machine that has more to do.
  vi.setConfig({ testTimeout: 60_000 });

  it('takes none of our time, however large it is, and is given up when it takes too long', async () => {
    const text = weekly(700_000);
    const before = process.threadCpuUsage();
    expect(await compareApart({ text, known: [], today }, 1500)).toEqual(tooMuch);
    const { user, system } = process.threadCpuUsage(before);
    // Microseconds of this thread; to read it takes seconds.
    expect(user + system).toBeLessThan(200_000);
  });

  it('is named when it is larger than what we read', async () => {
    expect(await compareApart({ text: weekly(3_100_000), known: [], today })).toEqual(tooMuch);
  });

  it('is compared', async () => {
    const compared = await compareApart({ text: weekly(100), known: [], today });
    expect(compared).toEqual({
      lines: [expect.stringContaining('“Repetitie 0” staat niet bij ons: 23 november 2026')],
    });
  });
});
