import { occurrences, toInstant } from '@kunstwijzer/content/model';
import { readImport } from '@kunstwijzer/content/submission/import';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import type { VEvent } from 'node-ical';
import { afterEach, describe, expect, it } from 'vitest';
import { icalendar } from './ical.ts';
import type { Calendar, CalendarEvent } from './ical.ts';

type Timing = CalendarEvent['timing'];
type Instance = { starts: string; ends: string; cancelled: boolean };

const marks: Calendar['marks'] = {
  scheduled: 'Gaat door',
  cancelled: 'Afgelast',
  postponed: 'Uitgesteld',
  soldOut: 'Vol',
};
const calendarOf = (timing: Timing, more: Partial<CalendarEvent> = {}): string =>
  icalendar({
    locale: 'nl',
    name: 'Agenda, Den Haag',
    url: 'https://example.org/nl/agenda/agenda.ics',
    marks,
    events: [
      {
        uid: 'proef',
        modified: '2026-11-01T10:20:30.000Z',
        timing,
        title: 'Zingen; samen, in de wijk',
        description: 'Eerste regel\nTweede regel \\ met schuine streep',
        location: 'Buurthuis, Den Haag',
        url: 'https://example.org/nl/agenda/proef/',
        ...more,
      },
    ],
  });
const once = (starts: string, ends: string, status: Timing['status'] = 'scheduled'): Timing => ({
  starts,
  ends,
  status,
  recurrence: null,
});
const series = (
  starts: string,
  recurrence: Partial<NonNullable<Timing['recurrence']>>,
  ends = `${starts.slice(0, 11)}23:00`,
): Timing => ({
  starts,
  ends,
  status: 'scheduled',
  recurrence: {
    frequency: 'weekly',
    interval: 1,
    days: [],
    until: '2027-01-31',
    except: [],
    own: [],
    cancelled: [],
    ...recurrence,
  },
});

const far = new Date('2030-01-01T00:00:00Z');
const byStart = (a: Instance, b: Instance) => (a.starts < b.starts ? -1 : 1);

const instanceDates = ({ startDate, endDate }: { startDate: ICAL.Time; endDate: ICAL.Time }) => ({
  starts: startDate.toJSDate().toISOString(),
  ends: endDate.toJSDate().toISOString(),
});
const instance = (event: ICAL.Event): Instance => ({
  ...instanceDates(event),
  cancelled: event.component.getFirstPropertyValue('status') === 'CANCELLED',
});

function withIcalJs(file: string): Instance[] {
  const component = new ICAL.Component(ICAL.parse(file) as unknown[]);
  for (const zone of component.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const events = component.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each));
  const main = events.filter((event) => !event.isRecurrenceException());
  const all = main.flatMap((event) => {
    for (const other of events) if (other.isRecurrenceException()) event.relateException(other);
    if (!event.isRecurring()) return [instance(event)];
    const found: Instance[] = [];
    const iterator = event.iterator();
    for (let next = iterator.next() as ICAL.Time | undefined; next; next = iterator.next() as ICAL.Time | undefined) {
      const { item, ...dates } = event.getOccurrenceDetails(next);
      found.push({ ...instance(item), ...(item === event ? instanceDates(dates) : {}) });
    }
    return found;
  });
  return all.sort(byStart);
}

function withNodeIcal(file: string): Instance[] {
  const events = Object.values(nodeIcal.sync.parseICS(file)).filter((each): each is VEvent => each?.type === 'VEVENT');
  return events
    .flatMap((event) => nodeIcal.expandRecurringEvent(event, { from: new Date('2020-01-01T00:00:00Z'), to: far }))
    .map(({ start, end, event }) => ({
      starts: start.toISOString(),
      ends: end.toISOString(),
      cancelled: event.status === 'CANCELLED',
    }))
    .sort(byStart);
}

const ours = (timing: Timing): Instance[] =>
  occurrences(timing).map(({ starts, ends, cancelled }) => ({
    starts: toInstant(starts).toISOString(),
    ends: toInstant(ends).toISOString(),
    cancelled,
  }));

const kinds: [string, Timing][] = [
  ['one date', once('2026-12-05T19:30', '2026-12-05T22:00')],
  ['one date in summer', once('2027-07-05T19:30', '2027-07-05T22:00')],
  ['a night past midnight', once('2026-12-05T22:00', '2026-12-06T01:30')],
  ['a cancelled date', once('2026-12-05T19:30', '2026-12-05T22:00', 'cancelled')],
  ['a sold-out date', once('2026-12-05T19:30', '2026-12-05T22:00', 'soldOut')],
  ['every week', series('2026-12-02T19:30', {})],
  ['two days a week', series('2026-12-02T19:30', { days: ['wednesday', 'friday'] })],
  ['a first date that is not one of the days', series('2026-12-02T19:30', { days: ['monday', 'friday'] })],
  ['every other week, from the week after', series('2026-12-05T10:00', { interval: 2, days: ['monday'] })],
  ['Sunday and Monday, every other week', series('2026-12-06T10:00', { interval: 2, days: ['monday', 'sunday'] })],
  ['with excepted dates', series('2026-12-02T19:30', { except: ['2026-12-02', '2026-12-23', '2027-01-27'] })],
  [
    'with cancelled dates',
    series('2026-12-02T19:30', {
      cancelled: [
        { date: '2026-12-09', reason: null },
        { date: '2027-01-27', reason: null },
      ],
    }),
  ],
  [
    'cancelled as a whole',
    { ...series('2026-12-02T19:30', { cancelled: [{ date: '2026-12-09', reason: null }] }), status: 'cancelled' },
  ],
  [
    'with dates of their own, one of them cancelled',
    series('2026-12-02T19:30', {
      except: ['2026-12-16'],
      own: [
        { starts: '2026-12-09T20:00', ends: '2026-12-10T01:00' },
        { starts: '2026-12-16T10:00', ends: '2026-12-16T11:00' },
        { starts: '2027-02-13T14:00', ends: '2027-02-13T16:00' },
        { starts: '2027-01-27T14:00', ends: '2027-01-27T15:00' },
        { starts: '2027-01-27T19:00', ends: '2027-01-27T20:00' },
      ],
      cancelled: [
        { date: '2026-12-09', reason: { nl: 'De zaal is dicht.' } },
        { date: '2027-02-13', reason: null },
      ],
    }),
  ],
  ['monthly, the second Saturday', series('2026-12-12T10:00', { frequency: 'monthly', until: '2027-06-30' })],
  ['monthly, the last Thursday', series('2026-12-31T10:00', { frequency: 'monthly', until: '2027-06-30' })],
  [
    'monthly, with an exception',
    series('2026-12-12T10:00', { frequency: 'monthly', until: '2027-06-30', except: ['2027-02-13'] }),
  ],
  ['over both changes of the clock', series('2027-03-07T19:30', { until: '2027-11-28' })],
  [
    'nights in which summer time begins and ends',
    series('2027-03-20T22:00', { until: '2027-11-06' }, '2027-03-21T04:00'),
  ],
  ['on the day summer time begins', once('2027-03-28T01:30', '2027-03-28T03:30')],
  ['on the day summer time ends', once('2027-10-31T01:30', '2027-10-31T03:30')],
  ['in the hour that is there twice', once('2027-10-31T01:30', '2027-10-31T02:30')],
  [
    'more than 366 dates',
    series('2026-01-05T10:00', { days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'], until: '2027-12-31' }),
  ],
];

const hostZone = process.env.TZ;
afterEach(() => {
  if (hostZone === undefined) delete process.env.TZ;
  else process.env.TZ = hostZone;
});

describe.each(['UTC', 'Asia/Tokyo'])('two parsers on a machine in %s read', (zone) => {
  it.each(kinds)('%s', (_name, timing) => {
    process.env.TZ = zone;
    expect(new Date().getTimezoneOffset()).toBe(zone === 'UTC' ? 0 : -540);
    const file = calendarOf(timing);
    expect(withIcalJs(file)).toEqual(ours(timing));
    expect(withNodeIcal(file)).toEqual(ours(timing));
  });
});

describe('the texts', () => {
  const arabic = 'حفل موسيقي في الحي مع فرقة العود الكبيرة من لاهاي وضيوف من كل مكان 🎶 والدخول مجاني للجميع';

  it('come back as they were', () => {
    const file = calendarOf(once('2026-12-05T19:30', '2026-12-05T22:00'), { title: arabic });
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file) as unknown[]).getAllSubcomponents('vevent')[0]);
    expect(event.summary).toBe(arabic);
    expect(event.description).toBe(
      'Eerste regel\nTweede regel \\ met schuine streep\n\nhttps://example.org/nl/agenda/proef/',
    );
    expect(event.location).toBe('Buurthuis, Den Haag');
    const [other] = Object.values(nodeIcal.sync.parseICS(file)).filter(
      (each): each is VEvent => each?.type === 'VEVENT',
    );
    expect(other?.summary).toBe(arabic);
    expect(other?.uid).toBe('proef@haagse-kunstwijzer');
    expect(other?.url).toBe('https://example.org/nl/agenda/proef/');
  });

  it('say what is cancelled, full or postponed before the title', () => {
    for (const [status, words] of [
      ['cancelled', 'Afgelast'],
      ['soldOut', 'Vol'],
      ['postponed', 'Uitgesteld'],
    ] as const)
      expect(calendarOf(once('2026-12-05T19:30', '2026-12-05T22:00', status))).toContain(
        `\r\nSUMMARY:${words}: Zingen`,
      );
  });

  it('say why a date is off, in the language of the calendar', () => {
    const cancelled = [{ date: '2026-12-09', reason: { nl: 'De zaal is dicht.', en: 'The hall is closed.' } }];
    const file = calendarOf(series('2026-12-02T19:30', { cancelled }));
    expect(file).toContain('\r\nDESCRIPTION:De zaal is dicht.\\n\\nEerste regel');
    expect(file).toContain('\r\nCOMMENT:De zaal is dicht.\r\n');
    expect(file.match(/COMMENT/gu)).toHaveLength(1);
  });

  it('cannot add lines of their own', () => {
    const file = calendarOf(once('2026-12-05T19:30', '2026-12-05T22:00'), { title: 'Een\r\nEND:VCALENDAR\u2028twee' });
    expect(file).toContain('SUMMARY:Een\\nEND:VCALENDAR twee\r\n');
    expect(file.match(/^END:VCALENDAR/gmu)).toHaveLength(1);
  });
});

describe('the file', () => {
  it('has lines of at most 75 octets, ends each with CRLF and cuts no character', () => {
    const file = calendarOf(once('2026-12-05T19:30', '2026-12-05T22:00'), { title: 'é🎶ع'.repeat(60) });
    const lines = file.split('\r\n');
    expect(lines.at(-1)).toBe('');
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(lines.join('')).not.toContain('\uFFFD');
  });

  it('is the same each time, whenever it is built', () => {
    const timing = series('2026-12-02T19:30', { cancelled: [{ date: '2026-12-09', reason: null }] });
    expect(calendarOf(timing)).toBe(calendarOf(timing));
    expect(calendarOf(timing)).toContain('DTSTAMP:20261101T102030Z');
  });

  it('has no event for a series without any date', () => {
    const never = series('2026-12-02T19:30', { until: '2026-12-02', except: ['2026-12-02'] });
    expect(calendarOf(never)).not.toContain('BEGIN:VEVENT');
  });
});

it('comes back in our own import with its other times and its reasons; a date beside the series is a row of its own', async () => {
  const file = calendarOf(
    series('2026-12-02T19:30', {
      own: [
        { starts: '2026-12-16T10:00', ends: '2026-12-16T11:00' },
        { starts: '2027-02-13T14:00', ends: '2027-02-13T16:00' },
      ],
      cancelled: [{ date: '2026-12-09', reason: { nl: 'De zaal is dicht.' } }],
    }),
  );
  const choices = { providers: [], spaces: [], passes: [] };
  const { rows } = await readImport({ name: '', text: file }, 'event', 'nl', { today: '2026-11-30', choices });
  expect(rows.map(({ values }) => values)).toMatchObject([
    {
      repeats: ['weekly'],
      own: ['2026-12-16T10:00/2026-12-16T11:00'],
      cancelled: ['2026-12-09'],
      reasons: ['2026-12-09 De zaal is dicht.'],
    },
    { repeats: ['once'], date: ['2027-02-13'], start: ['14:00'], end: ['16:00'] },
  ]);
});

describe('what programs that have the event already go by', () => {
  const timing = once('2026-12-01T19:30', '2026-12-01T21:00');

  it('says when it was changed, with a number that grows', () => {
    const first = calendarOf(timing);
    expect(first).toContain('DTSTAMP:20261101T102030Z');
    expect(first).toContain('LAST-MODIFIED:20261101T102030Z');
    const numberOf = (file: string) => Number(/^SEQUENCE:(\d+)\r$/mu.exec(file)?.[1]);
    const second = calendarOf(timing, { modified: '2026-11-01T10:30:00.000Z' });
    expect(numberOf(second)).toBeGreaterThan(numberOf(first));
    expect(numberOf(calendarOf(timing, { modified: '2020-01-01T00:00:00Z' }))).toBe(0);
    expect(numberOf(calendarOf(timing, { modified: '2090-01-01T00:00:00Z' }))).toBeLessThan(2 ** 31);
  });

  it('offers a list to follow, and one event to keep', () => {
    const event: CalendarEvent[] = [];
    const file = (name: string | null) =>
      icalendar({ locale: 'nl', name, url: 'https://example.org/a.ics', marks, events: event });
    expect(file('Agenda')).toContain('X-WR-CALNAME:Agenda');
    expect(file(null)).not.toMatch(/X-WR-CALNAME|^NAME|SOURCE|REFRESH|PUBLISHED/mu);
  });
});
