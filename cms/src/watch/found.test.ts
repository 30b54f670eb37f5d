import { expect, it } from 'vitest';
import { datesIn } from './found.ts';

const event = (...lines: string[]) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
const calendar = (...events: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', ...events, 'END:VCALENDAR', ''].join('\r\n');
const today = '2026-11-23';

it('reads the dates of a calendar: once, every week, and a whole day', async () => {
  const text = calendar(
    event('UID:1', 'SUMMARY:Concert', 'DTSTART;TZID=Europe/Amsterdam:20261210T193000'),
    event('UID:2', 'SUMMARY:Oefenen', 'DTSTART:20261201T183000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;COUNT=3'),
    event('UID:3', 'SUMMARY:Feest', 'DTSTART;VALUE=DATE:20261224'),
  );
  expect(await datesIn(text, today)).toEqual([
    { title: 'Concert', day: '2026-12-10', time: '19:30' },
    { title: 'Oefenen', day: '2026-12-01', time: '19:30' },
    { title: 'Oefenen', day: '2026-12-08', time: '19:30' },
    { title: 'Oefenen', day: '2026-12-15', time: '19:30' },
    { title: 'Feest', day: '2026-12-24', time: null },
  ]);
});

it('reads schema.org in a page', async () => {
  const data = { '@type': 'MusicEvent', name: 'Concert', startDate: '2026-12-12T20:00:00+01:00' };
  const page = `<!doctype html><script type="application/ld+json">${JSON.stringify(data)}</script>`;
  expect(await datesIn(page, today)).toEqual([{ title: 'Concert', day: '2026-12-12', time: '20:00' }]);
});

it.each([
  ['', 'it is no calendar and no page'],
  ['titel,datum\nConcert,2026-12-12', 'it is no calendar and no page'],
  ['<!doctype html><p>Niets', 'no events were found in it'],
  [calendar(), 'no events were found in it'],
  ['BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY', 'no events were found in it'],
  ['[[[[', 'no events were found in it'],
])('says why there is nothing in %j', async (text, why) => {
  expect(await datesIn(text, today)).toEqual({ why: expect.stringContaining(why) as string });
});
