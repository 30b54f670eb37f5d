import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { occurrences } from '../../model/index.ts';
import { parseListing, recordsOf } from '../index.ts';
import type { Values } from '../index.ts';
import { readImport } from './index.ts';
import type { ImportRead, ImportRow } from './index.ts';

/*
 * Files as people have them, each with its right outcome: read on 30 November 2026. What a row came to is judged by the
 * dates of the events that it makes, so that it does not matter how a repetition is written down.
 */

const today = '2026-11-30';
const folder = new URL('../../test/cases/import/', import.meta.url);
const choices = {
  providers: [
    { slug: 'haags-koor', name: 'Haags Koor' },
    { slug: 'bataafs', name: 'Bataafs Symfonie Orkest' },
  ],
  spaces: [],
  passes: [],
};
/** What a visitor says for all rows, so that only the dates can be wrong. */
const defaults = { provider: ['haags-koor'], disciplines: ['singing'], summary: ['Zing mee.'] };

const read = (name: string, given: Values = {}) =>
  readImport({ name, bytes: new Uint8Array(readFileSync(new URL(name, folder))) }, 'event', 'nl', {
    today,
    choices,
    defaults: given,
  });

/** The dates and times of the events that a row makes: `2027-01-05 19:30`. */
function datesOf({ values }: ImportRow): string[] {
  const parsed = parseListing('event', { ...defaults, ...values }, { today, choices });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return recordsOf(parsed.listing, { slug: 'x', on: today, provider: null }).flatMap((made) =>
    made.collection === 'events'
      ? occurrences(made.record).map(({ starts, cancelled }) => starts.replace('T', ' ') + (cancelled ? ' off' : ''))
      : [],
  );
}

const allDates = ({ rows }: ImportRead) => rows.flatMap(datesOf);
const at = (time: string, ...days: string[]) => days.map((day) => `2027-${day} ${time}`);
const codesOf = ({ notes }: Pick<ImportRow, 'notes'>) => notes.map(({ code }) => code);
const first = ({ rows }: ImportRead): ImportRow => {
  const [row] = rows;
  if (!row) throw new Error('no row');
  return row;
};
const asked = (row: ImportRow) => row.problems.map(({ field }) => field);

type Outcome = (given: ImportRead) => void;

const outcomes: Record<string, Outcome> = {
  'ics-01-monthly-1mo-3mo.ics': (given) => {
    const days = [
      '01-04',
      '01-18',
      '02-01',
      '02-15',
      '03-01',
      '03-15',
      '04-05',
      '04-19',
      '05-03',
      '05-17',
      '06-07',
      '06-21',
    ];
    expect(allDates(given)).toEqual(at('19:30', ...days));
    expect(first(given).notes[0]?.repetition).toMatchObject({ dates: 12, rule: { every: 'month' } });
  },
  'ics-02-monthly-last-friday.ics': (given) => {
    expect(allDates(given)).toEqual(at('19:30', '02-26', '03-26', '04-30', '05-28', '06-25', '07-30'));
  },
  'ics-04-monthly-every-tuesday.ics': (given) => {
    expect(allDates(given)).toHaveLength(13);
    expect(first(given).values).toMatchObject({ repeats: ['weekly'], date: ['2027-01-05'], until: ['2027-03-30'] });
  },
  'ics-06-monthly-2tu-start-monday.ics': (given) => {
    expect(allDates(given)).toEqual(at('19:30', '01-12', '02-09', '03-09', '04-13', '05-11', '06-08'));
    expect(first(given).notes).toContainEqual({ code: 'offRule', line: 8, values: { date: '2027-01-04' } });
  },
  'ics-07-weekly-utc-day-shift.ics': (given) => {
    expect(allDates(given)).toEqual(at('00:30', '01-05', '01-12', '01-19', '01-26', '02-02'));
    // The rule says Monday, the clocks here say Tuesday.
    expect(first(given).notes[0]?.repetition?.rule).toBeNull();
  },
  'ics-09-utc-weekly-over-dst.ics': (given) => {
    expect(allDates(given)).toEqual([
      ...at('19:30', '03-02', '03-09', '03-16', '03-23'),
      ...at('20:30', '03-30', '04-06', '04-13', '04-20'),
    ]);
    for (const row of given.rows) expect(codesOf(row)).toContain('clock');
  },
  'ics-10-thisandfuture.ics': (given) => {
    expect(allDates(given)).toEqual([
      ...at('19:30', '01-05', '01-12', '01-19', '01-26'),
      ...at('20:00', '02-03', '02-10', '02-17', '02-24', '03-03'),
    ]);
  },
  'ics-11-method-cancel.ics': (given) => {
    expect(codesOf(given)).toEqual(['cancelFile']);
    expect(allDates(given)).toEqual(['2027-01-05 19:30 off']);
  },
  'ics-13-exrule.ics': (given) => {
    expect(allDates(given)).toEqual(at('19:30', '01-12', '01-26', '02-09', '02-23'));
  },
  'ics-14-two-rrules.ics': (given) => {
    expect(allDates(given)).toEqual(at('19:30', '01-05', '01-07', '01-12', '01-14', '01-19', '01-21', '01-26'));
  },
  'ics-15-allday-duration.ics': (given) => {
    expect(first(given).values).toMatchObject({ date: ['2027-05-14'], 'last-date': ['2027-05-16'] });
    expect(asked(first(given))).toEqual(['start', 'end']);
  },
  'ics-16-series-multi-day.ics': (given) => {
    expect(asked(first(given))).toEqual(['repeats']);
    expect(first(given).notes).toMatchObject([{ code: 'severalDays', repetition: { dates: 6 } }]);
  },
  'ics-17-date-without-value.ics': (given) => {
    expect(given.rows.map(({ values }) => values.date)).toEqual([['2027-05-14'], ['2027-01-05']]);
    expect(first(given).notes.map(({ code, line }) => [code, line])).toEqual([
      ['wholeDay', 8],
      ['wholeDay', 9],
    ]);
  },
  'ics-18-one-bad-exdate.ics': (given) => {
    expect(allDates(given)).toEqual([
      ...at('19:30', '01-05', '01-19', '01-26', '02-02', '02-09', '02-16', '02-23', '03-02'),
      '2027-02-05 19:30',
    ]);
    expect(first(given).notes).toContainEqual({
      code: 'wholeDay',
      line: 11,
      values: { line: 11, text: 'EXDATE:20270112' },
    });
  },
  'ics-19-line-not-folded.ics': (given) => {
    expect(allDates(given)).toEqual(['2027-01-05 19:30']);
    expect(first(given).notes).toMatchObject([{ code: 'line', line: 8 }]);
  },
  'ics-21-rdate-several.ics': (given) => {
    expect(allDates(given)).toEqual(at('19:30', '01-05', '01-12', '02-02'));
  },
  'ics-23-weekly-since-2023.ics': (given) => {
    const row = first(given);
    expect(asked(row)).toEqual(['until']);
    const answered = { ...row, values: { ...row.values, until: ['2026-12-22'] } };
    expect(datesOf(answered)).toEqual(['01', '08', '15', '22'].map((day) => `2026-12-${day} 19:30`));
  },
  'ics-24-address-in-location.ics': (given) => {
    expect(first(given).values).toMatchObject({
      space: ['new'],
      'place-name': ['Buurthuis De Voorbeeld, grote zaal op de eerste verdieping'],
      street: ['Voorbeeldstraat 112'],
      postcode: ['2512 AB'],
      city: ['Den Haag'],
    });
  },
  'ics-25-teams-link.ics': (given) => {
    expect(codesOf(first(given))).toEqual(['meeting']);
    expect(JSON.stringify(given.rows)).not.toMatch(/teams\.microsoft|aB3xYz|123 456/u);
  },
  'ics-28-same-uid-sequence.ics': (given) => {
    expect(allDates(given)).toEqual(['2027-01-05 20:00']);
    expect(given.notes).toEqual([{ code: 'versions', values: { count: 1 } }]);
  },
  'ics-29-history-450.ics': (given) => {
    expect(given.rows).toHaveLength(38);
    expect(given.notes).toEqual([{ code: 'past', values: { count: 412 } }]);
  },
  'ics-30-season-40-no-description.ics': (given) => {
    expect(given.rows).toHaveLength(40);
    // All that calendars have no place for is asked once; here a text as well.
    expect(given.missing).toEqual([]);
  },
  'ics-31-last-working-day.ics': (given) => {
    expect(allDates(given)).toEqual(at('19:30', '01-29', '02-26', '03-31', '04-30'));
    // "Each Monday, Tuesday …" would be something else.
    expect(first(given).notes).toMatchObject([{ code: 'repetition', repetition: { rule: null, dates: 4 } }]);
  },
  'ics-32-rdate-periods.ics': ({ rows }) => {
    expect(rows.map((row) => [datesOf(row), row.values.end])).toEqual([
      [at('19:30', '01-29', '02-05'), ['21:30']],
      [at('19:30', '02-12'), ['22:30']],
    ]);
  },
  'ics-33-fold-in-a-letter.ics': (given) => {
    expect(first(given).values.title).toEqual(['Café-concert حفلة']);
    expect(given.notes).toEqual([]);
  },
  'ics-34-small-letters.ics': (given) => {
    expect(allDates(given)).toEqual(at('19:30', '01-29', '02-26', '03-26'));
    expect(first(given).notes[0]?.repetition?.rule?.days).toEqual([{ day: 'friday', nth: -1 }]);
  },
  'ics-35-dates-that-are-none.ics': ({ rows }) => {
    const lines = ({ notes }: ImportRow) => notes.flatMap(({ code, line }) => (code === 'line' ? [line] : []));
    expect(rows.map(lines)).toEqual([[7, 8], [17], [24], [39]]);
    expect(rows.slice(1).map((row) => datesOf(row).length)).toEqual([3, 2, 3]);
  },
  'ics-36-change-beside-the-series.ics': (given) => {
    expect(allDates(given)).toEqual([...at('19:30', '01-05', '01-12', '01-19'), '2027-01-14 20:30']);
    expect(given.rows[1]?.notes).toEqual([{ code: 'changed', values: { date: '2027-01-14' } }]);
  },
  'ics-37-zone-of-the-calendar.ics': (given) => {
    expect(allDates(given)).toEqual(at('20:30', '01-05'));
    expect(first(given).notes).toEqual([{ code: 'clock', values: { date: '2027-01-05', time: '20:30' }, asks: true }]);
  },
  'ics-38-links-in-html.ics': ({ rows }) => {
    expect(rows.map(({ values }) => values.summary)).toEqual([
      [
        'Kom langs, meld je aan (https://example.org/aanmelden?a=1&b=2) of mail ons (koor@example.org). ' +
          'https://example.org/ boven',
      ],
      ['Zing mee in de grote zaal.'],
    ]);
  },
  'csv-01-windows-1252.csv': (given) => {
    expect(first(given).values).toMatchObject({
      title: ['Café-concert'],
      summary: ['Zing mee in het café — één avond'],
    });
    expect(given.notes).toEqual([{ code: 'encoding', values: { encoding: 'windows-1252' } }]);
  },
  'csv-03-sep-line.csv': (given) => {
    expect(given.rows.map(({ line, values }) => [line, values.title])).toEqual([[3, ['Café-concert']]]);
    expect(given.notes).toEqual([]);
  },
  'csv-04-short-year.csv': (given) => {
    expect(allDates(given)).toEqual(['2027-03-28 19:30']);
  },
  'csv-06-unknown-columns.csv': (given) => {
    expect(first(given).values).toMatchObject({
      summary: ['Zing mee'],
      date: ['2027-03-28'],
      start: ['19:30'],
      'place-name': ['Buurthuis'],
      amount: ['7,50'],
    });
    expect(given.unknown).toEqual([]);
  },
  'csv-08-times.csv': ({ rows }) => {
    const half = ['19:30'];
    expect(rows.map(({ values }) => values.start)).toEqual([
      ...[half, half, half, half, ['19:00'], half, half, half],
      ['half acht'],
      ['24:00'],
    ]);
    expect(rows.filter(({ problems }) => problems.length > 0).map(asked)).toEqual([['start'], ['start']]);
  },
  'csv-09-prices.csv': ({ rows }) => {
    const price = ({ values }: ImportRow) => values.amount?.[0] ?? values.price?.[0];
    expect(rows.map(price)).toEqual([
      'free',
      '7,50',
      '7.50',
      '7,50',
      '7,5',
      'vanaf 7,50',
      '7,50 / 5,00 (kinderen)',
      'vrijwillige bijdrage',
      '7,50',
      'free',
      '1250.00',
      'free',
      '10,-',
      'tien euro',
    ]);
    const open = rows.filter(({ problems }) => problems.length > 0);
    expect(open.map((row) => [row.line, asked(row), codesOf(row)])).toEqual(
      [7, 8, 9, 15].map((line) => [line, ['price'], ['unread']]),
    );
  },
  'csv-10-dates.csv': ({ rows }) => {
    const isOpen = ({ line }: ImportRow) => line === 9;
    expect(rows.filter((row) => !isOpen(row)).map(({ values }) => values.date)).toEqual(
      Array.from({ length: 12 }, () => ['2027-03-28']),
    );
    expect(rows.filter(isOpen).map((row) => [row.values.date, asked(row)])).toEqual([[['28-3'], ['date']]]);
    expect(rows.find(({ line }) => line === 12)?.values).toMatchObject({ 'last-date': ['2027-03-30'] });
  },
  'csv-11-comma-decimal-unquoted.csv': (given) => {
    expect(first(given).notes).toEqual([{ code: 'cells', values: { count: 10, columns: 9 }, asks: true }]);
  },
  'csv-12-quoted-newline.csv': (given) => {
    expect(given.rows.map(({ values }) => [values.title, values.summary])).toEqual([
      [['Concert "Licht"'], ['Regel een.\nRegel twee; met puntkomma.']],
      [['Café-concert'], ['Zing mee in het café — één avond']],
    ]);
  },
  'csv-13-duplicate-header.csv': (given) => {
    expect(first(given).values).toMatchObject({ price: ['paid'], amount: ['7,50'] });
    expect(given.notes).toEqual([{ code: 'double', values: { name: 'Prijs' } }]);
  },
  'csv-15-google.csv': (given) => {
    expect(first(given)).toMatchObject({
      aside: false,
      values: {
        title: ['Open repetitie'],
        date: ['2027-03-28'],
        start: ['19:30'],
        end: ['21:30'],
        summary: ['Zing mee'],
      },
    });
    expect(first(given).values).not.toHaveProperty('last-date');
    expect(codesOf(given)).toEqual(['american', 'american']);
  },
  'csv-17-tail.csv': (given) => {
    expect(given.rows).toHaveLength(1);
    expect(given.notes).toEqual([{ code: 'heading', line: 3, values: { line: 3, text: 'Totaal · 7,50' } }]);
  },
  'csv-19-repeats.csv': ({ rows }) => {
    const [a, b, c, d] = rows.map((row) => ({ ...row, values: { ...row.values, price: ['unknown'] } }));
    if (!a || !b || !c || !d) throw new Error('four rows');
    expect([datesOf(a).length, datesOf(a).includes('2027-05-04 19:30')]).toEqual([25, false]);
    expect([datesOf(b).length, datesOf(b).slice(0, 3)]).toEqual([49, at('19:30', '01-05', '01-07', '01-12')]);
    expect(datesOf(c).slice(0, 4)).toEqual(at('19:30', '01-04', '01-18', '02-01', '02-15'));
    expect(datesOf(c)).toHaveLength(12);
    expect(asked(d)).toContain('repeats');
  },
  'csv-20-place-columns.csv': (given) => {
    const parsed = parseListing('event', first(given).values, { today, choices });
    expect(parsed).toMatchObject({
      ok: true,
      listing: {
        record: { venue: { place: { name: 'Buurthuis De Voorbeeld', address: { street: 'Voorbeeldstraat 1' } } } },
      },
    });
  },
  'csv-21-open-quote.csv': (given) => {
    expect(given.rows.map(({ line, values }) => [line, values.title?.[0]])).toEqual([
      [2, 'Een'],
      [4, 'Drie'],
      [5, 'Vier "licht"'],
      [7, 'Zes'],
    ]);
    expect(given.notes.map(({ code, line, values }) => [code, line, String(values?.text).slice(0, 10)])).toEqual([
      ['line', 3, '"Twee;Zing'],
      ['line', 6, 'Vijf;"Zing'],
    ]);
  },
  'csv-22-three-decimals.csv': ({ rows }) => {
    expect(rows.map((row) => [row.values.amount, asked(row)])).toEqual([
      [undefined, ['price']],
      [['1250'], []],
      [['1250.00'], []],
    ]);
  },
  'csv-23-nameless-column.csv': (given) => {
    expect(given.unknown).toEqual(['B']);
    expect(first(given).values.disciplines).toEqual(['singing']);
  },
  'csv-24-repeat-words.csv': ({ rows }) => {
    expect(rows.map(({ values: { repeats, days } }) => [repeats?.[0], days])).toEqual([
      ['weekly', ['monday', 'wednesday']],
      ['weekly', ['tuesday', 'thursday']],
      ['fortnightly', ['tuesday']],
      ['weekly', ['tuesday']],
      ['weekly', undefined],
      ['elke dinsdag behalve schoolvakanties', undefined],
      ['elke dinsdag van oktober tot mei', undefined],
      ['elke tweede dinsdag', undefined],
      ['twee keer per week', undefined],
    ]);
    expect(rows.slice(5).every((row) => asked(row).includes('repeats'))).toBe(true);
  },
  'csv-25-weekday-and-date.csv': ({ rows }) => {
    expect(rows.map(({ values, notes }) => [values.date?.[0], values.start?.[0], notes[0]])).toEqual([
      ['2027-03-28', '20:00', { code: 'unread', values: { name: 'Dag', text: 'zondag' } }],
      ['2027-03-28', '14:00', { code: 'unread', values: { name: 'Aanvang', text: '20.00' }, asks: true }],
      ['2027-03-28', '20:00', undefined],
      ['2027-03-28', '20:00', undefined],
      // A day that is no Saturday is asked.
      [
        'zaterdag 28 maart 2027',
        '20:00',
        { code: 'unread', values: { name: 'Datum', text: 'zaterdag 28 maart 2027' } },
      ],
    ]);
  },
  'csv-26-ages.csv': ({ rows }) => {
    const of = ({ values }: ImportRow) => [values.ages, values['age-min'], values['age-max']].map(String);
    expect(rows.map(of)).toEqual([
      ['some', '8', '12'],
      ['some', '12', 'undefined'],
      ['some', '55', 'undefined'],
      ['all', 'undefined', 'undefined'],
      ['some', 'undefined', '6'],
      ['kinderen', 'undefined', 'undefined'],
      ['tot 12 jaar', 'undefined', 'undefined'],
    ]);
    expect(rows.slice(5).map((row) => [asked(row).includes('ages'), codesOf(row)])).toEqual([
      [true, ['unread']],
      [true, ['unread']],
    ]);
  },
  'csv-27-macintosh.csv': (given) => {
    expect(first(given).values.title).toEqual(['Café-concert één']);
    expect(given.notes).toEqual([{ code: 'encoding', values: { encoding: 'macintosh' } }]);
  },
  'csv-28-hours.csv': ({ rows }) => {
    expect(rows.map(({ values }) => [values.start, values.end].map(String))).toEqual([
      ['8 uur', '22:00'],
      ['7.30 uur', '22:00'],
      ['19:30', '21:30'],
      ['10:00', '12:00'],
      ['08:00', '09:00'],
    ]);
    expect(rows.map((row) => asked(row).includes('start'))).toEqual([true, true, false, false, false]);
  },
  'ld-01-empty-script.html': (given) => {
    expect(allDates(given)).toEqual(['2027-03-02 19:30']);
  },
  'ld-03-wordpress-entities.html': (given) => {
    expect(first(given).values).toMatchObject({
      title: ['Jazz & Meer – café De Zon'],
      summary: ['Zing mee met ons koor. Entree € 5.'],
    });
  },
  'ld-04-status.json': ({ rows }) => {
    expect(rows.map(({ values }) => values.status?.[0])).toEqual([
      'postponed',
      undefined,
      undefined,
      'cancelled',
      'soldOut',
    ]);
    expect(rows.flatMap(({ notes }) => notes)).toEqual([
      { code: 'postponed' },
      { code: 'moved', values: { date: '2027-02-20' } },
      { code: 'movedOnline', values: { text: 'https://example.org/stream' } },
      { code: 'cancelled' },
      { code: 'soldOut' },
    ]);
  },
  'ld-05-offers-first-free.json': (given) => {
    expect(asked(first(given))).toEqual(['price']);
    expect(first(given).notes).toEqual([
      { code: 'prices', values: { text: 'Kinderen t/m 12: 0, Volwassenen: 15.00' } },
    ]);
  },
  'ld-07-price-comma.json': ({ rows }) => {
    expect(rows.map(({ values }) => values.amount?.[0] ?? values.price?.[0])).toEqual([
      '7.50',
      '7.50',
      'free',
      '7.50',
      '7.50',
    ]);
  },
  'ld-08-subevents.json': (given) => {
    expect(given.rows.map(({ values, notes }) => [values.title, notes])).toEqual([
      [['Concert zaterdag'], [{ code: 'partOf', values: { name: 'Festival' } }]],
      [['Concert zondag'], [{ code: 'partOf', values: { name: 'Festival' } }]],
    ]);
    expect(allDates(given)).toEqual(['2027-06-05 20:00', '2027-06-06 15:00']);
  },
  'ld-09-schedule.json': ({ rows }) => {
    const [a, b] = rows;
    if (!a || !b) throw new Error('two rows');
    expect([datesOf(a).length, datesOf(a).includes('2027-05-04 19:30'), datesOf(a).at(-1)]).toEqual([
      17,
      false,
      '2027-06-29 19:30',
    ]);
    expect([datesOf(b).length, datesOf(b).at(-1)]).toEqual([18, '2027-06-29 19:30']);
  },
  'ld-12-microdata.html': (given) => {
    expect(given.rows.map(({ values }) => values.title)).toEqual([['Open repetitie']]);
    expect(allDates(given)).toEqual(['2027-03-02 19:30']);
  },
  'ld-13-eventon-date.json': (given) => {
    expect(first(given).values).toMatchObject({ date: ['2027-03-02'], start: ['19:30'], end: ['21:30'] });
  },
  'ld-14-enddate-day.json': (given) => {
    expect(first(given).values).toMatchObject({ date: ['2027-03-02'], start: ['19:30'] });
    // The file tells no end but the day.
    expect(asked(first(given))).toEqual(['end']);
  },
  'ld-16-types.json': ({ rows }) => {
    expect(rows.map(({ values }) => values.title)).toEqual(
      ['prefix', 'CourseInstance', 'EventSeries', 'url type', 'lijst'].map((title) => [title]),
    );
  },
  'ld-17-location-array.json': (given) => {
    expect(first(given).values).toMatchObject({
      'place-name': ['Buurthuis De Voorbeeld'],
      street: ['Voorbeeldstraat 1'],
    });
    expect(first(given).notes).toEqual([{ code: 'online', values: { text: 'https://example.org/stream' } }]);
  },
  'ld-18-rich.json': (given) => {
    expect(first(given).values).toMatchObject({
      provider: ['haags-koor'],
      disciplines: ['singing'],
      price: ['free'],
      'age-min': ['6'],
      places: ['40'],
    });
    expect(first(given).notes).toEqual([{ code: 'unread', values: { name: 'url', text: '/agenda/open-repetitie/' } }]);
    expect(given.notes).toEqual([{ code: 'unused', values: { names: 'image, inLanguage' } }]);
  },
  'ld-19-cdata.html': (given) => {
    expect(allDates(given)).toEqual(['2027-03-02 19:30']);
  },
  'ld-20-schedule-clocks.json': ({ rows }) => {
    const of = (title: string) => rows.filter(({ values }) => values.title?.[0] === title);
    expect(of('lengte').map((row) => [datesOf(row), row.values.end])).toEqual([
      [at('19:30', '03-16', '03-23', '03-30'), ['21:30']],
    ]);
    // The clocks here go forward in between.
    const utc = of('UTC');
    expect(utc.flatMap(datesOf)).toEqual([...at('19:30', '03-16', '03-23'), ...at('20:30', '03-30')]);
    for (const row of utc) expect(codesOf(row)).toContain('clock');
    expect(of('Londen').flatMap(datesOf)).toEqual(at('19:30', '03-16', '03-23', '03-30'));
    expect(of('onbekend').map((row) => [datesOf(row).length, codesOf(row)])).toEqual([[3, ['repetition', 'zone']]]);
  },
  'ld-21-status-words.json': ({ rows }) => {
    expect(rows.map(({ values, notes }) => [values.status?.[0], notes[0]?.code])).toEqual([
      ['cancelled', 'cancelled'],
      ['cancelled', 'cancelled'],
      ['cancelled', 'cancelled'],
      ['postponed', 'postponed'],
      [undefined, undefined],
      [undefined, 'unread'],
    ]);
  },
  'ld-22-nearly-json.html': (given) => {
    expect(first(given).values).toMatchObject({ title: ['Koor; een, ]'], disciplines: ['singing'] });
  },
  'ld-23-written-dates.json': ({ rows }) => {
    const times = ({ values }: ImportRow) => [values.date, values.start, values.end, values['last-date']];
    expect(rows.map(times)).toEqual([
      [['2027-03-02'], ['19:30'], ['21:30'], undefined],
      [['2027-03-02'], ['19:30'], undefined, undefined],
      [['2027-03-02'], undefined, undefined, undefined],
      [['2027-03-02'], undefined, undefined, ['2027-03-03']],
    ]);
  },
  'ld-24-parts.json': ({ rows }) => {
    expect(rows.map(({ values }) => [values.title?.[0], values.date?.[0], values.status?.[0]])).toEqual([
      ['Deel een', '2027-06-01', 'cancelled'],
      ['Zonder datum', undefined, 'cancelled'],
      ['In deel twee', '2027-06-02', 'cancelled'],
      ['Concert', '2027-03-02', undefined],
      ['Cursus', '2027-01-05', undefined],
    ]);
    expect(rows[3]?.notes).toEqual([{ code: 'unread', values: { name: 'subEvent', text: 'Requiem, Toegift' } }]);
    expect(rows.slice(4).map((row) => datesOf(row).length)).toEqual([3]);
  },
  'ld-25-places.json': ({ rows }) => {
    const where = { space: ['new'], street: ['Voorbeeldstraat 1'], postcode: ['2512 AB'], city: ['Den Haag'] };
    for (const { values } of rows) expect(values).toMatchObject(where);
  },
  'ld-26-offers.json': ({ rows }) => {
    expect(rows.map(({ values, notes }) => [values.price, notes.map(({ values: told }) => told?.text)])).toEqual([
      [[], ['false']],
      [['paid'], ['Zaal: 10', 'Balkon: 10', 'Zaal: SoldOut']],
      [['paid'], ['Kinderen: 5']],
      [[], ['10, 5']],
    ]);
  },
  'ld-27-left-overs.json': ({ rows }) => {
    const told = rows.map(({ notes }) => notes.map(({ code, values }) => values?.text ?? code));
    expect(told).toEqual([['Twee'], ['Iemand'], ['veertig'], ['twee uur'], [], ['cancelled'], [], [], []]);
    const values = Object.assign({}, ...rows.map((row) => row.values)) as Values;
    expect(values).toMatchObject({
      provider: ['haags-koor'],
      'booking-website': ['https://example.org/e'],
      status: ['cancelled'],
      start: ['19:30'],
      'age-min': ['12'],
      summary: ['Kom hier (https://example.org/aanmelden) langs.'],
    });
  },
  'ld-28-itemref.html': (given) => {
    expect(allDates(given)).toEqual(['2027-03-02 19:30']);
    expect(first(given).values).toMatchObject({
      title: ['Open repetitie'],
      'place-name': ['Buurthuis De Voorbeeld'],
    });
  },
  // Links behind cells, told beside the sheet and as a formula: in a column for links, in a text, and in another column.
  'xlsx-09-links.xlsx': ({ rows }) => {
    expect(rows.map(({ values, notes }) => [values.summary, values['booking-website'], notes.length])).toEqual([
      [['Zing mee'], ['https://example.org/koor?a=1&b=2'], 0],
      [['Dans mee (https://example.org/meer)'], ['https://example.org/dans'], 0],
      [['Speel mee'], ['https://example.org/toneel'], 0],
    ]);
  },
  // Made by openpyxl: a title over merged cells, a hidden row and sheet, two letterings in a cell, a formula never counted out.
  'xlsx-01-openpyxl.xlsx': (given) => {
    expect(given.notes).toEqual([
      { code: 'heading', line: 1, values: { line: 1, text: 'Agenda van het koor' } },
      { code: 'columns', values: { names: 'Korting' } },
      { code: 'sheet', values: { names: 'Oud' } },
    ]);
    expect(
      given.rows.map(({ line, values }) => [line, values.title?.[0], values.date?.[0], values.start?.[0]]),
    ).toEqual([
      [4, 'Koor zingt', '2027-03-02', '19:30'],
      [5, 'Verborgen', '2027-03-09', '20:00'],
      [6, 'Formule', '=B5+7', '20:00'],
      [7, 'Fout', '2027-03-23', '20:00'],
      [8, 'Şarkı ışığı', '2027-03-30', '19:00'],
      [9, 'أمسية غناء', '2027-04-06', '19:00'],
    ]);
    expect(given.rows.map(({ values }) => values.amount?.[0] ?? values.price?.[0])).toEqual([
      '7.5',
      '5',
      'free',
      '#N/A',
      'free',
      'free',
    ]);
    expect(given.rows.flatMap(({ notes }) => notes)).toEqual([
      { code: 'unread', values: { name: 'Datum', text: '=B5+7' } },
      { code: 'unread', values: { name: 'Prijs', text: '#N/A' } },
    ]);
    expect(given.rows.map((row) => asked(row).filter((field) => field === 'date' || field === 'price'))).toEqual([
      [],
      [],
      ['date'],
      ['price'],
      [],
      [],
    ]);
  },
  'xlsx-02-1904.xlsx': (given) => {
    expect(allDates(given)).toEqual(at('19:30', '03-02'));
    expect(first(given).values.end).toEqual(['21:30']);
  },
  // Made by XlsxWriter: a hidden sheet first, an empty one last, formulas with what they came to, midnight.
  'xlsx-03-formulas.xlsx': (given) => {
    expect(given.notes).toEqual([{ code: 'sheet', values: { names: 'Lijsten' } }]);
    expect(
      given.rows.map(({ values }) => [values.title, values.date, values.start, values.end, values.amount].map(String)),
    ).toEqual([
      ['Koor', '2027-03-02', '19:30', '21:30', '7.5'],
      ['Dansavond', '2027-03-09', '00:00', '02:00', '15'],
      ['Kapot', '2027-03-16', '20:00', '22:00', 'undefined'],
    ]);
    expect(given.rows.at(-1)?.notes).toEqual([{ code: 'unread', values: { name: 'Prijs', text: '#DIV/0!' } }]);
  },
  'xlsx-04-205-rows.xlsx': ({ rows, rest }) => {
    expect([rows.length, rest]).toEqual([200, 5]);
  },
  // Made by exceljs: texts in two letterings, a link, times that are a little less than their minute, an error as the result.
  'xlsx-08-exceljs.xlsx': ({ rows }) => {
    expect(rows.map(({ values }) => [values.title, values.date, values.start, values.end].map(String))).toEqual([
      ['Koor', '2027-03-02', '19:00', '21:20'],
      ['Dansavond', '2027-03-09', '19:00', '21:00'],
      ['Geen', '=B3+7', '20:00', '21:00'],
    ]);
    expect(rows.map(({ values }) => (values.amount ?? values.price)?.[0])).toEqual(['7.5', '#DIV/0!', 'free']);
    expect(rows[0]?.values['booking-website']).toEqual(['https://example.org/kaarten']);
    expect(rows.flatMap(({ notes }) => notes.map(({ values }) => values?.text))).toEqual(['#DIV/0!', '=B3+7']);
  },
  // An OpenDocument, an Excel of before 2007 and one behind a password are no such file, and that is said.
  'xlsx-05-is-ods.xlsx': ({ problem }) => {
    expect(problem).toBe('format');
  },
  'xlsx-06-is-xls.xls': ({ problem }) => {
    expect(problem).toBe('format');
  },
  'xlsx-07-password.xlsx': ({ problem }) => {
    expect(problem).toBe('format');
  },
};

const files = readdirSync(folder);

describe('a file of the kinds that people have', () => {
  test('has its outcome, each of them', () => {
    expect(Object.keys(outcomes).sort()).toEqual(files.sort());
  });

  test.each(files)('%s', async (name) => {
    const { provider, disciplines } = defaults;
    const given: Values = name.startsWith('csv') ? {} : { provider, disciplines };
    outcomes[name]?.(await read(name, name.startsWith('ics-30') ? defaults : given));
  });

  test('asks once for what all rows lack', async () => {
    expect((await read('ics-30-season-40-no-description.ics')).missing).toEqual(['summary', 'disciplines', 'provider']);
  });
});
