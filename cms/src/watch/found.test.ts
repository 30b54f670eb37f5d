import { expect, it } from 'vitest';
import { datesIn } from './found.ts';
import type { Dated } from './found.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...events, 'END:VCALENDAR', ''].join('\r\n');
const today = '2026-11-23';
const dated = (title: string, day: string, time: string | null, more: Partial<Dated> = {}): Dated => ({
  title,
  day,
  time,
  end: null,
  state: 'scheduled',
  was: null,
  endless: false,
  ...more,
});

it('reads what is called off, moved, private, and goes on', async () => {
  const start = 'DTSTART;TZID=Europe/Amsterdam';
  const text = calendar(
    event('UID:1', 'SUMMARY:Oefenen', `${start}:20200107T193000`, 'RRULE:FREQ=WEEKLY'),
    event(
      'UID:1',
      'SUMMARY:Oefenen',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20261201T193000',
      `${start}:20261201T193000`,
      'STATUS:CANCELLED',
    ),
    event(
      'UID:1',
      'SUMMARY:Oefenen',
      'RECURRENCE-ID;TZID=Europe/Amsterdam:20261208T193000',
      `${start}:20261209T200000`,
    ),
    event('UID:2', 'SUMMARY:Thuis', `${start}:20261210T193000`, 'CLASS:PRIVATE'),
  );
  const found = await datesIn(text, today);
  if ('why' in found) throw new Error(found.why);
  expect(found.slice(0, 3)).toEqual([
    dated('Oefenen', '2026-11-24', '19:30', { endless: true }),
    dated('Oefenen', '2026-12-01', '19:30', { endless: true, state: 'cancelled' }),
    dated('Oefenen', '2026-12-15', '19:30', { endless: true }),
  ]);
  expect(found).toContainEqual(dated('Oefenen', '2026-12-09', '20:00', { was: '2026-12-08' }));
  expect(found.some(({ title }) => title === 'Thuis')).toBe(false);
});

it('names a source of more rows than are compared: of a part nothing can be said', async () => {
  const many = Array.from({ length: 1001 }, (_, at) => event(`UID:${at}`, 'SUMMARY:Koor', 'DTSTART:20270107T183000Z'));
  expect(await datesIn(calendar(...many), today)).toEqual({ why: 'tooMuch' });
});

it('finds nothing wrong with a feed in which all is over', async () => {
  expect(await datesIn(calendar(event('UID:1', 'SUMMARY:Oud', 'DTSTART:20200107T183000Z')), today)).toEqual([]);
});

it('reads the dates of a calendar: once, every week, and a whole day', async () => {
  const text = calendar(
    event('UID:1', 'SUMMARY:Concert', 'DTSTART;TZID=Europe/Amsterdam:20261210T193000'),
    event('UID:2', 'SUMMARY:Oefenen', 'DTSTART:20261201T183000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=3'),
    event('UID:3', 'SUMMARY:Feest', 'DTSTART;VALUE=DATE:20261224'),
  );
  expect(await datesIn(text, today)).toEqual([
    dated('Concert', '2026-12-10', '19:30'),
    dated('Oefenen', '2026-12-01', '19:30', { end: '21:30' }),
    dated('Oefenen', '2026-12-08', '19:30', { end: '21:30' }),
    dated('Oefenen', '2026-12-15', '19:30', { end: '21:30' }),
    dated('Feest', '2026-12-24', null),
  ]);
});

it('reads schema.org in a page', async () => {
  const data = { '@type': 'MusicEvent', name: 'Concert', startDate: '2026-12-12T20:00:00+01:00' };
  const page = `<!doctype html><script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(await datesIn(page, today)).toEqual([dated('Concert', '2026-12-12', '20:00')]);
});

it.each([
  ['', 'noCalendar'],
  ['titel,datum\nConcert,2026-12-12', 'noCalendar'],
  ['<!doctype html><p>Niets', 'noEvents'],
  [calendar(), 'noEvents'],
  ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY', 'noEvents'],
  ['[[[[', 'noEvents'],
])('says why there is nothing in %j', async (text, why) => {
  expect(await datesIn(text, today)).toEqual({ why: expect.stringContaining(why) as string });
});
