import { describe, expect, test } from 'vitest';
import { localeKeys } from '../../model/index.ts';
import type { Locale } from '../../model/index.ts';
import { submissionKinds } from '../kinds.ts';
import { fieldName } from '../field-name.ts';
import { importFields } from './table/columns.ts';
import { exampleRow } from './example.ts';
import { readImport, templateCsv } from './index.ts';

const today = '2026-11-23';
const choices = {
  providers: [{ slug: 'buurtkoor', name: 'Buurtkoor Het Lied' }],
  spaces: [{ slug: 'theater-de-vaillant', name: 'Theater De Vaillant' }],
  passes: [{ slug: 'ooievaarspas', name: 'Ooievaarspas' }],
};
const context = { today, choices };
const kinds = submissionKinds.filter((kind) => kind !== 'mistake');
const all = kinds.flatMap((kind) => localeKeys.map((locale) => ({ kind, locale })));

const read = (text: string, locale: Locale = 'nl', name = '') => readImport({ name, text }, 'event', locale, context);

describe('a template', () => {
  test.each(all)('of a $kind in $locale is right when it is sent back', async ({ kind, locale }) => {
    const named = { ...choices, providers: [{ slug: 'wij', name: exampleRow(kind, locale, today).provider ?? 'wij' }] };
    const { rows, problem } = await readImport(
      { name: 'template.csv', text: templateCsv(kind, locale, today) },
      kind,
      locale,
      { today, choices: named },
    );
    expect(problem).toBeUndefined();
    expect(rows).toMatchObject([{ line: 2, problems: [] }]);
  });

  test.each(all)('of a $kind in $locale has no two columns of one name', ({ kind, locale }) => {
    const names = importFields(kind).map((field) => fieldName(field, locale));
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('a table', () => {
  const header = 'Titel;Korte tekst;Kunstvormen;Organisatie;Datum;Begintijd;Eindtijd;Prijs;Plek;Ooievaarspas';

  test('of a Dutch spreadsheet is understood', async () => {
    const { rows } = await read(
      `\uFEFF${header}\r\nKoor;Zing mee;Zang en koor, dans;buurtkoor het lied;28-3-2027;19.30;21:30;"7,50";Theater de Vaillant;50%\r\n`,
    );
    expect(rows).toEqual([
      {
        line: 2,
        problems: [],
        notes: [],
        aside: false,
        values: {
          title: ['Koor'],
          summary: ['Zing mee'],
          disciplines: ['singing', 'dance'],
          provider: ['buurtkoor'],
          date: ['2027-03-28'],
          start: ['19:30'],
          end: ['21:30'],
          price: ['paid'],
          amount: ['7,50'],
          per: ['once'],
          space: ['theater-de-vaillant'],
          'pass.ooievaarspas': ['percentage'],
          'pass-amount.ooievaarspas': ['50'],
          repeats: ['once'],
          ages: ['unknown'],
          locale: ['nl'],
        },
      },
    ]);
  });

  test('says for each row what is wrong, at the line where people find it', async () => {
    const right = 'Koor;Zing mee;singing;buurtkoor;28-3-2027;19:30;21:30;gratis;;';
    const wrong = [
      ';Zing mee;singing;buurtkoor;28-3-2027;19:30;21:30;gratis;;',
      'Koor;;singing;buurtkoor;28-3-2027;19:30;21:30;gratis;;',
      'Koor;Zing mee;zwemmen;buurtkoor;28-3-2027;19:30;21:30;gratis;;',
      'Koor;Zing mee;singing;nergens bekend;28-3-2027;19:30;21:30;gratis;;',
      'Koor;Zing mee;singing;buurtkoor;30-2-2027;19:30;21:30;gratis;;',
      'Koor;Zing mee;singing;buurtkoor;28-3-2027;19:30;18:30;gratis;;',
      'Koor;Zing mee;singing;buurtkoor;28-3-2027;19:30;21:30;duur;;',
    ];
    const lines = Array.from({ length: 60 }, (_, index) => (index % 9 === 0 ? wrong[index / 9] : right) ?? right);
    const { rows } = await read([header, ...lines].join('\n'));
    expect(rows).toHaveLength(60);
    expect(
      rows
        .filter(({ problems }) => problems.length > 0)
        .map(({ line, problems }) => [line, problems[0]?.field, problems[0]?.code]),
    ).toEqual([
      [2, 'title', 'required'],
      [11, 'summary', 'required'],
      [20, 'disciplines', 'choice'],
      [29, 'provider', 'choice'],
      [38, 'date', 'date'],
      [47, 'end', 'endBeforeStart'],
      [56, 'price', 'choice'],
    ]);
  });

  test('takes what the visitor says for all rows, where a row says nothing', async () => {
    const text = `${header}\nKoor;Zing mee;singing;buurtkoor;28-3-2027;19:30;21:30;gratis;;`;
    const defaults = { ages: ['all'], price: ['unknown'] };
    const { rows } = await readImport({ name: '', text }, 'event', 'nl', { ...context, defaults });
    expect(rows[0]?.values).toMatchObject({ ages: ['all'], price: ['free'] });
  });

  test('keeps a place that we do not know as a place of its own', async () => {
    const { rows } = await read(`${header}\nKoor;Zing mee;singing;buurtkoor;28-3-2027;19:30;21:30;;Het Zuiderpark;`);
    expect(rows[0]?.values).toMatchObject({ space: ['new'], 'place-name': ['Het Zuiderpark'] });
  });

  test('of more than 200 rows is cut, and says so', async () => {
    const { rows, problem } = await read([header, ...Array.from({ length: 201 }, () => 'Koor;;;;;;;;;')].join('\n'));
    expect([rows.length, problem]).toEqual([200, 'rows']);
    const text = [header, ...Array.from({ length: 201 }, (_, at) => `Koor ${at};;;;;;;;;`)].join('\n');
    const next = await readImport({ name: '', text }, 'event', 'nl', { ...context, skip: 200 });
    expect([next.rows.map(({ values }) => values.title), next.rest]).toEqual([[['Koor 200']], 0]);
  });

  test.each([
    ['', 'empty'],
    ['\n\n;;\n', 'empty'],
    ['a,b\n1,2', 'columns'],
    [header, 'empty'],
    ['x'.repeat(1_000_001), 'size'],
    ['BEGIN:VCALENDAR\nBEGIN:', 'format'],
    ['BEGIN:VCALENDAR\r\nEND:VCALENDAR', 'empty'],
    ['{ "broken": ', 'format'],
    ['[1, 2]', 'empty'],
    ['<html></html>', 'empty'],
  ] as const)('%#. without rows says why: %s', async (text, problem) => {
    expect(await read(text)).toMatchObject({ rows: [], problem });
  });

  test('a calendar is no list of activities', async () => {
    expect(
      await readImport({ name: 'a.ics', text: 'BEGIN:VCALENDAR\nEND:VCALENDAR' }, 'activity', 'nl', context),
    ).toMatchObject({ problem: 'kind' });
  });
});

const calendar = (...lines: string[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    'UID:1',
    'SUMMARY:Koor',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');

describe('a calendar', () => {
  test.each([
    [
      'local time',
      ['DTSTART;TZID=Europe/Amsterdam:20270328T193000', 'DTEND;TZID=Europe/Amsterdam:20270328T213000'],
      { date: ['2027-03-28'], start: ['19:30'], end: ['21:30'] },
    ],
    [
      'UTC on the day that summer time begins',
      ['DTSTART:20270328T173000Z', 'DTEND:20270328T193000Z'],
      { date: ['2027-03-28'], start: ['19:30'], end: ['21:30'] },
    ],
    [
      'UTC on the day that summer time ends',
      ['DTSTART:20271031T183000Z', 'DTEND:20271031T203000Z'],
      { date: ['2027-10-31'], start: ['19:30'], end: ['21:30'] },
    ],
    [
      'another zone',
      ['DTSTART;TZID=America/New_York:20270328T133000', 'DURATION:PT2H'],
      { date: ['2027-03-28'], start: ['19:30'], end: ['21:30'] },
    ],
    [
      'a zone nobody knows',
      ['DTSTART;TZID=W. Europe Standard Time:20270328T193000', 'DURATION:PT2H'],
      { start: ['19:30'] },
    ],
    [
      'a night',
      ['DTSTART:20270327T210000Z', 'DTEND:20270328T020000Z'],
      { date: ['2027-03-27'], start: ['22:00'], end: ['04:00'] },
    ],
    [
      'whole days',
      ['DTSTART;VALUE=DATE:20270328', 'DTEND;VALUE=DATE:20270331'],
      { date: ['2027-03-28'], 'last-date': ['2027-03-30'] },
    ],
    [
      'each week',
      [
        'DTSTART:20270104T180000Z',
        'RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;UNTIL=20270301T000000Z',
        'EXDATE:20270118T180000Z',
      ],
      // The rule ends before the evening of 1 March.
      { repeats: ['fortnightly'], days: ['monday', 'wednesday'], until: ['2027-02-17'], except: ['2027-01-18'] },
    ],
    [
      'a number of times',
      ['DTSTART:20270104T180000Z', 'RRULE:FREQ=WEEKLY;COUNT=4'],
      { repeats: ['weekly'], until: ['2027-01-25'] },
    ],
    [
      'each month',
      ['DTSTART:20270103T180000Z', 'RRULE:FREQ=MONTHLY;BYDAY=1SU;UNTIL=20270601'],
      // In summer time this is an hour later here, and a row of its own.
      { repeats: ['monthly'], until: ['2027-03-07'], start: ['19:00'] },
    ],
    [
      'a rule without words',
      ['DTSTART:20270103T180000Z', 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30'],
      { repeats: [] },
    ],
    [
      'texts',
      [
        'DTSTART:20270103T180000Z',
        'DESCRIPTION:Kom <b>zingen</b>.\\nGratis!',
        'URL:https://example.org/koor',
        'LOCATION:Theater De Vaillant',
        'CATEGORIES:Dans,Feest',
        'STATUS:CANCELLED',
      ],
      {
        summary: ['Kom zingen. Gratis!'],
        'booking-website': ['https://example.org/koor'],
        space: ['theater-de-vaillant'],
        disciplines: ['dance'],
        status: ['cancelled'],
      },
    ],
  ])('with %s', async (_, lines, values) => {
    expect((await read(calendar(...lines))).rows[0]?.values).toMatchObject(values);
  });

  test('asks for what it has no place for only once, for all of it', async () => {
    const text = calendar('DTSTART:20270103T180000Z', 'DTEND:20270103T190000Z', 'DESCRIPTION:Zing mee.');
    const defaults = { provider: ['buurtkoor'], disciplines: ['singing'], ages: ['all'] };
    const { rows } = await readImport({ name: '', text }, 'event', 'nl', { ...context, defaults });
    expect(rows).toMatchObject([{ problems: [], values: { ages: ['all'], price: ['unknown'] } }]);
  });

  test('tells nothing about people', async () => {
    const text = calendar(
      'DTSTART:20270103T180000Z',
      'ORGANIZER;CN=Iemand:mailto:iemand@example.org',
      'ATTENDEE:mailto:ander@example.org',
    );
    expect(JSON.stringify((await read(text)).rows)).not.toContain('example.org');
  });

  test('of which one date is called off and another is moved', async () => {
    const text = [
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270104T180000Z\r\nRRULE:FREQ=WEEKLY;UNTIL=20270201T200000Z\r\nEND:VEVENT',
      'BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID:20270111T180000Z\r\nDTSTART:20270111T180000Z\r\nSTATUS:CANCELLED\r\nEND:VEVENT',
      'BEGIN:VEVENT\r\nUID:1\r\nRECURRENCE-ID:20270118T180000Z\r\nDTSTART:20270119T180000Z\r\nEND:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n');
    expect((await read(text)).rows.map(({ line, values }) => ({ line, ...values }))).toMatchObject([
      { line: 2, repeats: ['weekly'], cancelled: ['2027-01-11'], except: ['2027-01-18'] },
      { line: 13, repeats: ['once'], date: ['2027-01-19'] },
    ]);
  });
});

describe('JSON-LD', () => {
  const event = {
    '@type': ['Event', 'MusicEvent'],
    name: { '@value': 'Koor' },
    description: `${'Zing mee. '.repeat(60)}`,
    startDate: '2027-03-28T19:30:00+02:00',
    endDate: '2027-03-28T21:30:00+02:00',
    organizer: { '@type': 'Organization', name: 'Buurtkoor Het Lied' },
    location: { '@type': 'Place', name: 'Wijkcentrum', address: { streetAddress: 'Spui 1', postalCode: '2511 BL' } },
    offers: [{ price: '7.5', priceCurrency: 'EUR' }],
    typicalAgeRange: '12-18',
  };
  const values = {
    title: ['Koor'],
    date: ['2027-03-28'],
    start: ['19:30'],
    end: ['21:30'],
    provider: ['buurtkoor'],
    space: ['new'],
    'place-name': ['Wijkcentrum'],
    street: ['Spui 1'],
    amount: ['7.50'],
    'age-min': ['12'],
    'age-max': ['18'],
  };

  test.each([
    ['pasted', JSON.stringify({ '@context': 'https://schema.org', '@graph': [{ '@type': 'WebPage' }, event] })],
    [
      'in a web page',
      `<!doctype html><script>x()</script><script type="application/ld+json">${JSON.stringify(event)}</script>`,
    ],
  ])('%s', async (_, text) => {
    const { rows } = await read(text);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.values).toMatchObject(values);
    expect(rows[0]?.values.summary?.[0]?.length).toBeLessThanOrEqual(300);
    expect(rows[0]?.problems.map(({ field }) => field)).toEqual(['disciplines']);
  });

  test('answers of the page stand where a row has none', async () => {
    const { rows } = await readImport({ name: '', text: JSON.stringify(event) }, 'event', 'tr', {
      ...context,
      defaults: { disciplines: ['singing'], title: ['niet deze'] },
    });
    expect(rows).toMatchObject([
      { problems: [], values: { title: ['Koor'], disciplines: ['singing'], locale: ['tr'] } },
    ]);
  });
});
