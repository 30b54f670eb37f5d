import { describe, expect, test } from 'vitest';
import { readImport } from '../index.ts';
import type { ImportRow } from '../index.ts';

const context = { today: '2026-11-30', choices: { providers: [], spaces: [], passes: [] } };

const read = (...lines: string[]) =>
  readImport(
    { name: 'a.ics', text: ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR'].join('\r\n') },
    'event',
    'nl',
    context,
  );
const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', 'SUMMARY:Koor', ...lines, 'END:VEVENT'];
const whenOf = ({ values: { repeats, date, dates, start, end, until, days, except, cancelled } }: ImportRow) =>
  JSON.parse(JSON.stringify({ repeats, date, dates, start, end, until, days, except, cancelled })) as object;
const codesOf = ({ notes }: ImportRow) => notes.map(({ code }) => code);

const evening = ['DTSTART;TZID=Europe/Amsterdam:20270105T193000', 'DTEND;TZID=Europe/Amsterdam:20270105T213000'];

describe('the clock of a calendar', () => {
  const own = [
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone',
    'BEGIN:STANDARD',
    'DTSTART:16011104T020000',
    'RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11',
    'TZOFFSETFROM:-0400',
    'TZOFFSETTO:-0500',
    'END:STANDARD',
    'BEGIN:DAYLIGHT',
    'DTSTART:16010311T020000',
    'RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3',
    'TZOFFSETFROM:-0500',
    'TZOFFSETTO:-0400',
    'END:DAYLIGHT',
    'END:VTIMEZONE',
  ];

  test.each([
    ['that the file describes itself', own, 'Customized Time Zone', '01:30'],
    ['by a name of Windows', [], 'Eastern Standard Time', '01:30'],
    ['by a name of Windows for our own', [], 'W. Europe Standard Time', '19:30'],
    ['by a name as Windows shows it', [], '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', '19:30'],
    ['by such a name in Dutch', [], '(UTC+01:00) Amsterdam, Berlijn, Bern, Rome, Stockholm, Wenen', '19:30'],
    ['by such a name of a zone of America', [], '(UTC-05:00) Eastern Time (US & Canada)', '01:30'],
    ['by such a name without a clock in summer', [], '(UTC+03:00) Istanbul', '17:30'],
    ['by such a name of no zone', [], '(UTC) Coordinated Universal Time', '20:30'],
    ['by such a name of several cities', [], '(UTC+00:00) Dublin, Edinburgh, Lisbon, London', '20:30'],
    ['by a name with the program before it', [], '/freeassociation.sourceforge.net/America/New_York', '01:30'],
  ])('%s', async (_, zones, zone, start) => {
    const { rows } = await read(...zones, ...event(`DTSTART;TZID="${zone}":20270105T193000`, 'DURATION:PT2H'));
    expect(rows[0]?.values).toMatchObject({ start: [start] });
    expect(codesOf(rows[0] as ImportRow)).toEqual([]);
  });

  test.each(['Ergens', '(UTC+01:00) West Central Africa', '(UTC+05:00) Amsterdam, Berlin', '(UTC+01:00) Paris, Tunis'])(
    'that nobody knows (%s) is taken to be ours, and asked',
    async (zone) => {
      const { rows } = await read(...event(`DTSTART;TZID="${zone}":20270105T193000`, 'DURATION:PT2H'));
      expect(rows[0]?.values).toMatchObject({ start: ['19:30'] });
      expect(rows[0]?.notes).toEqual([{ code: 'zone', values: { zone }, asks: true }]);
    },
  );

  test('of a series far away moves it to another weekday, and at the change of the clock to another hour', async () => {
    const { rows } = await read(
      ...event(
        'DTSTART;TZID=America/New_York:20270304T190000',
        'DTEND;TZID=America/New_York:20270304T210000',
        'RRULE:FREQ=WEEKLY;BYDAY=TH;COUNT=5',
      ),
    );
    // America changes two weeks before Europe does.
    expect(rows.map(whenOf)).toEqual([
      {
        repeats: ['weekly'],
        date: ['2027-03-05'],
        until: ['2027-04-02'],
        except: ['2027-03-19', '2027-03-26'],
        start: ['01:00'],
        end: ['03:00'],
      },
      { repeats: ['several'], dates: ['2027-03-19', '2027-03-26'], start: ['00:00'], end: ['02:00'] },
    ]);
  });
});

describe('a series', () => {
  test.each([
    [
      'ends with its last date before the end in UTC',
      ['RRULE:FREQ=WEEKLY;UNTIL=20270119T182959Z'],
      { dates: ['2027-01-05', '2027-01-12'] },
    ],
    [
      'goes on two weeks at a time',
      ['RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4'],
      { repeats: ['fortnightly'], until: ['2027-02-16'] },
    ],
    [
      'is on one day of the month',
      ['RRULE:FREQ=MONTHLY;BYMONTHDAY=5;COUNT=3'],
      { dates: ['2027-01-05', '2027-02-05', '2027-03-05'] },
    ],
    ['is each day', ['RRULE:FREQ=DAILY;COUNT=10'], { repeats: ['weekly'], until: ['2027-01-14'] }],
    [
      'leaves days out',
      ['RRULE:FREQ=WEEKLY;COUNT=6', 'EXDATE;TZID=Europe/Amsterdam:20270112T193000,20270119T193000'],
      { except: ['2027-01-12', '2027-01-19'] },
    ],
    [
      'has dates more',
      ['RRULE:FREQ=WEEKLY;COUNT=3', 'RDATE;TZID=Europe/Amsterdam:20270129T193000'],
      { repeats: ['several'], dates: ['2027-01-05', '2027-01-12', '2027-01-19', '2027-01-29'] },
    ],
    ['has periods', ['RDATE;VALUE=PERIOD:20270112T183000Z/PT2H'], { dates: ['2027-01-05', '2027-01-12'] }],
  ])('%s', async (_, lines, when) => {
    const { rows } = await read(...event(...evening, ...lines));
    expect(rows).toHaveLength(1);
    expect(whenOf(rows[0] as ImportRow)).toMatchObject(when);
  });

  test('without an end and without words in the form is shown for a year, and that is said', async () => {
    const { rows } = await read(...event(...evening, 'RRULE:FREQ=MONTHLY;BYDAY=1TU,3TU'));
    expect(rows[0]?.values.dates?.at(-1)).toBe('2027-11-16');
    expect(rows[0]?.notes).toContainEqual({ code: 'endless', values: { date: '2027-11-30' } });
  });

  test('that nobody can count out is asked, with its line', async () => {
    const { rows } = await read(...event(...evening, 'RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO'));
    expect(rows[0]?.problems).toContainEqual({ field: 'repeats', code: 'required' });
    expect(rows[0]?.notes).toEqual([
      { code: 'rule', line: 7, values: { line: 7, text: 'RRULE:FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO' }, asks: true },
    ]);
  });

  test('whose rule is broken is asked, and never taken to be one date', async () => {
    const { rows } = await read(...event(...evening, 'RRULE:FREQ=SOMETIMES'), ...event(...evening).with(1, 'UID:2'));
    expect(rows.map(({ values }) => values.repeats)).toEqual([[], ['once']]);
    expect(rows[0]?.notes).toMatchObject([{ code: 'line', line: 7, asks: true }]);
  });

  test('of which a date is called off, moved, or described anew', async () => {
    const change = (date: string, ...lines: string[]) =>
      event(`RECURRENCE-ID;TZID=Europe/Amsterdam:${date}T193000`, ...lines);
    const { rows } = await read(
      ...event(...evening, 'RRULE:FREQ=WEEKLY;COUNT=6'),
      ...change(
        '20270112',
        'DTSTART;TZID=Europe/Amsterdam:20270112T193000',
        'STATUS:CANCELLED',
        'COMMENT:De zaal is dicht.',
      ),
      ...change('20270119', 'DTSTART;TZID=Europe/Amsterdam:20270120T200000', 'DURATION:PT1H'),
      ...change('20270126', 'DTSTART;TZID=Europe/Amsterdam:20270126T193000', 'DURATION:PT2H').with(
        2,
        'SUMMARY:Concert',
      ),
    );
    expect(rows.map(whenOf)).toMatchObject([
      { repeats: ['weekly'], until: ['2027-02-09'], except: ['2027-01-19', '2027-01-26'], cancelled: ['2027-01-12'] },
      { repeats: ['once'], date: ['2027-01-26'] },
    ]);
    expect(rows[0]?.values).toMatchObject({
      own: ['2027-01-20T20:00/2027-01-20T21:00'],
      reasons: ['2027-01-12 De zaal is dicht.'],
    });
    expect(rows[0]?.notes).toEqual([
      expect.objectContaining({ code: 'repetition' }),
      { code: 'ownTime', values: { date: '2027-01-20', start: '20:00', end: '21:00', was: '2027-01-19' } },
      { code: 'off', values: { date: '2027-01-12', reason: 'De zaal is dicht.' } },
    ]);
    expect(rows[1]?.notes).toEqual([{ code: 'changed', values: { date: '2027-01-26' } }]);
  });

  test('of which dates are earlier, later and extra is one row', async () => {
    const change = (date: string, start: string) =>
      event(
        `RECURRENCE-ID;TZID=Europe/Amsterdam:${date}T193000`,
        `DTSTART;TZID=Europe/Amsterdam:${date}T${start}00`,
        'DURATION:PT1H',
      );
    const { rows } = await read(
      ...event(
        ...evening,
        'RRULE:FREQ=WEEKLY;COUNT=6',
        'RDATE;TZID=Europe/Amsterdam;VALUE=PERIOD:20270206T140000/PT90M',
        'RDATE;TZID=Europe/Amsterdam:20270126T150000',
      ),
      ...change('20270112', '1000'),
      ...change('20270119', '2100'),
    );
    expect(rows.map(({ values }) => values)).toMatchObject([
      {
        repeats: ['weekly'],
        own: [
          '2027-01-12T10:00/2027-01-12T11:00',
          '2027-01-19T21:00/2027-01-19T22:00',
          '2027-01-26T15:00/2027-01-26T17:00',
          '2027-01-26T19:30/2027-01-26T21:30',
          '2027-02-06T14:00/2027-02-06T15:30',
        ],
      },
    ]);
    expect(rows[0]?.values.except).toBeUndefined();
    expect(rows[0]?.notes[0]?.repetition?.skipped).toBe(0);
  });

  test('that is called off from a date on keeps those dates in sight', async () => {
    const { rows } = await read(
      ...event(...evening, 'RRULE:FREQ=WEEKLY;COUNT=5'),
      ...event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Amsterdam:20270119T193000',
        'DTSTART;TZID=Europe/Amsterdam:20270119T193000',
        'STATUS:CANCELLED',
      ),
    );
    expect(rows.map(whenOf)).toMatchObject([
      { dates: ['2027-01-05', '2027-01-12'] },
      { cancelled: ['2027-01-19', '2027-01-26', '2027-02-02'] },
    ]);
  });

  test('that is over is counted', async () => {
    const { rows, notes, problem } = await read(
      ...event('DTSTART:20240105T193000Z', 'DURATION:PT2H', 'RRULE:FREQ=WEEKLY;UNTIL=20250105T193000Z'),
    );
    expect([rows, notes, problem]).toEqual([[], [{ code: 'past', values: { count: 1 } }], 'past']);
  });
});

describe('an event', () => {
  test.each([
    ['that is private stands aside', ['CLASS:PRIVATE'], ['private'], true],
    ['that is confidential stands aside', ['CLASS:CONFIDENTIAL'], ['private'], true],
    ['that is not certain says so', ['STATUS:TENTATIVE'], ['tentative'], false],
    ['with a link into a meeting as its place', ['LOCATION:https://zoom.us/j/123?pwd=abc'], ['meeting'], false],
    ['with a link into a meeting as its address', ['URL:https://meet.google.com/abc-defg-hij'], ['meeting'], false],
    ['with words that are no art', ['CATEGORIES:Dans,Feest'], ['unread'], false],
  ])('%s', async (_, lines, codes, aside) => {
    const { rows } = await read(...event(...evening, ...lines));
    expect(rows.map((row) => [codesOf(row), row.aside])).toEqual([[codes, aside]]);
    expect(JSON.stringify(rows)).not.toMatch(/pwd=abc|abc-defg/u);
  });

  test.each([
    [
      'Buurthuis\\nVoorbeeldstraat 1a\\n2512AB Den Haag',
      ['Buurthuis'],
      ['Voorbeeldstraat 1a'],
      ['2512 AB'],
      ['Den Haag'],
    ],
    ['Spui 1-3\\, Den Haag', undefined, ['Spui 1-3'], undefined, ['Den Haag']],
    ['Theater De Kring', ['Theater De Kring'], undefined, undefined, undefined],
    ['Zaal 3', undefined, ['Zaal 3'], undefined, undefined],
  ])('at %s', async (location, name, street, postcode, city) => {
    const { rows } = await read(...event(...evening, `LOCATION:${location}`));
    const { values } = rows[0] as ImportRow;
    expect([values['place-name'], values.street, values.postcode, values.city]).toEqual([name, street, postcode, city]);
  });

  test('of programs that give all one UID stays', async () => {
    const { rows, notes } = await read(...event(...evening), ...event('DTSTART:20270106T183000Z', 'DURATION:PT1H'));
    expect([rows.length, notes]).toEqual([2, []]);
  });

  test('names what it holds that has no place here', async () => {
    const { notes } = await read(...event(...evening, 'ATTACH:https://example.org/a.pdf', 'CONTACT:Iemand'));
    expect(notes).toEqual([{ code: 'unused', values: { names: 'ATTACH, CONTACT' } }]);
  });
});

describe('a file', () => {
  test('that is cut off in the middle keeps what is whole', async () => {
    const text = ['BEGIN:VCALENDAR', ...event(...evening), 'BEGIN:VEVENT', 'UID:2', 'SUMMARY:Half', 'DTSTA'].join('\n');
    const { rows } = await readImport({ name: 'a.ics', text }, 'event', 'nl', context);
    expect(rows.map(({ values }) => values.title)).toEqual([['Koor'], ['Half']]);
    expect(rows[1]?.notes).toMatchObject([{ code: 'line', line: 11 }]);
  });

  test('in which an event is never closed', async () => {
    const { rows } = await read(
      'BEGIN:VEVENT',
      'UID:1',
      'SUMMARY:A',
      ...evening,
      ...event(...evening).with(1, 'UID:2'),
    );
    expect(rows.map(({ values }) => values.title)).toEqual([['A'], ['Koor']]);
  });

  test('with a text that lost its folding names the line, also when it looks like a property', async () => {
    const { rows } = await read(...event('DESCRIPTION:Zing mee', 'Kosten: 5 euro', ...evening));
    expect(rows[0]?.values.summary).toEqual(['Zing mee']);
    expect(rows[0]?.notes).toEqual([{ code: 'line', line: 6, values: { line: 6, text: 'Kosten: 5 euro' } }]);
  });

  test('counts what is no event', async () => {
    const { notes } = await read(...event(...evening), 'BEGIN:VTODO', 'SUMMARY:x', 'END:VTODO');
    expect(notes).toEqual([{ code: 'others', values: { count: 1 } }]);
  });

  test('with years of history is read from today on, up to 10 MB, of which 3 MB is to come', async () => {
    const many = (days: string, count: number) =>
      Array.from({ length: count }, (_, at) => [
        'BEGIN:VEVENT',
        `UID:${days}-${at}`,
        `SUMMARY:${'Koor '.repeat(400)}`,
        `DTSTART:${days}T190000Z`,
        'END:VEVENT',
      ]).flat();
    const coming = event(...evening);
    const { rows, notes } = await read(...many('20190110', 2000), ...coming, ...many('20200110', 2000));
    // The line is where it stands in the file, whatever was left out before it.
    expect(rows).toMatchObject([{ line: 10_002, values: { title: ['Koor'], date: ['2027-01-05'] } }]);
    expect(notes).toEqual([{ code: 'past', values: { count: 4000 } }]);
    expect((await read(...many('20270110', 1600))).problem).toBe('size');
    expect((await read(...many('20190110', 5000))).problem).toBe('size');
    expect((await read(...many('20190110', 4000))).problem).toBe('past');
  });

  test('keeps what may have other dates than it names, and every version of one thing', async () => {
    const old = 'DTSTART:20200107T193000Z';
    const { rows, notes } = await read(
      ...event(old, 'DURATION:P3000D').with(1, 'UID:long'),
      ...event(old, 'DTEND:20270108T193000Z').with(1, 'UID:until'),
      ...event(old, 'RDATE:20270107T193000Z').with(1, 'UID:again'),
      // Of this the newer version is over: it was put forward.
      ...event(...evening, 'SEQUENCE:0').with(1, 'UID:moved'),
      ...event(old, 'SEQUENCE:1').with(1, 'UID:moved'),
      ...event('DTSTART:2020').with(1, 'UID:broken'),
      // Last night, by our clock.
      ...event('DTSTART:20261129T230000Z').with(1, 'UID:night'),
    );
    expect(rows.map(({ values }) => [...(values.dates ?? []), ...(values.date ?? [])])).toEqual([
      ['2020-01-07'],
      ['2020-01-07'],
      ['2027-01-07'],
      [],
      ['2026-11-30'],
    ]);
    expect(notes).toMatchObject([{ code: 'past', values: { count: 1 } }, { code: 'versions' }]);
  });

  test('of a thousand rules counts out those that are wanted, and says how many come', async () => {
    const lines = event('DTSTART:20200105T193000Z', 'DURATION:PT2H', 'RRULE:FREQ=DAILY');
    const many = Array.from({ length: 1000 }, (_, at) => lines.with(1, `UID:${at}`)).flat();
    const text = ['BEGIN:VCALENDAR', ...many, 'END:VCALENDAR'].join('\n');
    const { rows, rest } = await readImport({ name: 'a.ics', text }, 'event', 'nl', { ...context, most: 20 });
    // In summer time each is an hour later here, and so a row of its own.
    expect([rows.length, rest]).toEqual([20, 990]);
  });
});
