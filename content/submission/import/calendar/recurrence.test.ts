import 'temporal-polyfill/global';
import ICAL from 'ical.js';
import { RRuleTemporal } from 'rrule-temporal';
import { describe, expect, test } from 'vitest';
import { WINDOWS_TO_IANA_MAP } from 'windows-iana';
import { readRule, ruleDates } from './rule-dates.ts';
import { windowsZones } from './windows-zones.ts';

const span = { from: '2026-11-30', until: '2028-11-30', most: 366 };

function ours(first: string, text: string): string[] | null {
  const rule = readRule(ICAL.Recur.fromString(text), first, null);
  return rule && ruleDates(rule, first, span, () => false);
}

/** The same by a library that shares no code with ours, nor with the one that we use. */
const theirs = (first: string, text: string): string[] =>
  new RRuleTemporal({ rruleString: `DTSTART;VALUE=DATE:${first.replaceAll('-', '')}\nRRULE:${text}` })
    .between(new Date(`${span.from}T00:00Z`), new Date(`${span.until}T23:00Z`), true)
    .map((moment) => moment.toString().slice(0, 10));

describe('the dates of a rule', () => {
  test.each([
    ['2027-01-04', 'FREQ=MONTHLY;BYDAY=1MO,3MO;COUNT=12'],
    ['2027-02-26', 'FREQ=MONTHLY;BYDAY=-1FR;COUNT=5'],
    ['2027-01-05', 'FREQ=MONTHLY;BYDAY=TU;COUNT=13'],
    ['2027-01-31', 'FREQ=MONTHLY;COUNT=5'],
    ['2027-01-31', 'FREQ=MONTHLY;BYMONTHDAY=-1,15;COUNT=8'],
    ['2027-01-05', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU;COUNT=8'],
    ['2027-01-05', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=MO;COUNT=8'],
    ['2027-01-29', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=6'],
    ['2027-01-29', 'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1,-1;COUNT=6'],
    ['2027-01-13', 'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13;COUNT=2'],
    ['2027-03-28', 'FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;COUNT=2'],
    ['2027-01-05', 'FREQ=YEARLY;BYMONTH=1,6;BYMONTHDAY=5;COUNT=4'],
    ['2027-01-05', 'FREQ=YEARLY;BYDAY=1TU;BYMONTH=1,2,3;COUNT=4'],
    ['2027-01-04', 'FREQ=DAILY;BYDAY=MO,WE;COUNT=4'],
    ['2024-02-29', 'FREQ=YEARLY'],
    ['2020-01-01', 'FREQ=DAILY;INTERVAL=3'],
    ['2020-01-07', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,SU;WKST=SU'],
    ['2020-01-31', 'FREQ=MONTHLY;INTERVAL=3'],
    ['2020-01-31', 'FREQ=MONTHLY;INTERVAL=3;BYDAY=-1FR'],
    ['2020-01-12', 'FREQ=YEARLY;INTERVAL=3'],
    ['2020-01-07', 'FREQ=WEEKLY;COUNT=400'],
    ['2020-01-07', 'FREQ=WEEKLY;BYMONTH=5'],
    ['2023-09-05', 'FREQ=WEEKLY;INTERVAL=3;BYDAY=TU'],
  ])('from %s, %s', (first, rule) => {
    expect(ours(first, rule)).toEqual(theirs(first, rule));
  });

  test.each([
    'FREQ=SECONDLY',
    'FREQ=HOURLY;INTERVAL=2',
    'FREQ=DAILY;BYHOUR=10,20',
    'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO',
    'FREQ=YEARLY;BYYEARDAY=100',
    'FREQ=YEARLY;BYDAY=20MO',
    'FREQ=DAILY;COUNT=100000',
    'FREQ=MONTHLY;BYDAY=53MO',
    'FREQ=WEEKLY;INTERVAL=100000000',
  ])('%s is none that we count out', (rule) => {
    expect(ours('1970-01-06', rule)).toBeNull();
  });

  // Rules without an end, or without a date: each takes as long as reading a calendar of every day.
  test.each([
    'FREQ=DAILY',
    'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=DAILY;INTERVAL=7;BYDAY=MO',
    'FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30',
    'FREQ=MONTHLY;BYDAY=5MO;INTERVAL=12',
    'FREQ=MONTHLY;BYDAY=MO;BYSETPOS=50',
    'FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20',
    'FREQ=DAILY;COUNT=100000',
    'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR,SA,SU;COUNT=99999999',
  ])('%s costs less than 50 ms', (rule) => {
    ours('2026-01-06', 'FREQ=DAILY');
    const times = Array.from({ length: 5 }, () => {
      const began = process.cpuUsage();
      ours('1970-01-06', rule);
      const { user, system } = process.cpuUsage(began);
      return (user + system) / 1000;
    });
    // Time of the processor, and the least of a few: the machine may be busy with something else.
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

test('the zones of Windows are those of the Unicode consortium', () => {
  const all = WINDOWS_TO_IANA_MAP.filter(({ territory }) => territory === '001');
  expect(windowsZones).toEqual(Object.fromEntries(all.map(({ windowsName, iana }) => [windowsName, iana[0]])));
});
