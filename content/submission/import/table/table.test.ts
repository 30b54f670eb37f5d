import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readImport } from '../index.ts';
import { readArts } from './arts.ts';
import { readClock } from './clock-times.ts';
import { dayOrder, readDay } from './days.ts';
import { readPrice } from './prices.ts';

const choices = {
  providers: [{ slug: 'koor', name: 'Haags Koor' }],
  spaces: [{ slug: 'vaillant', name: 'Theater De Vaillant' }],
  passes: [],
};
const context = { today: '2026-11-30', choices };
const read = (text: string, more = {}) => readImport({ name: 'a.csv', text }, 'event', 'nl', { ...context, ...more });

describe('a day', () => {
  test.each([
    ['28-3-27', '2027-03-28'],
    ['28 mrt. 2027', '2027-03-28'],
    ['28 Mart 2027', '2027-03-28'],
    ['٢٨ مارس ٢٠٢٧', '2027-03-28'],
    ['March 28th, 2027', '2027-03-28'],
    ['zo. 28-03-2027', '2027-03-28'],
    ['46474', '2027-03-28'],
    ['2027/03/28', '2027-03-28'],
    ['2027-03-28T19:30:00+02:00', '2027-03-28'],
    ['30-2-2027', null],
    ['28-3', null],
    // A Sunday, whatever the text says.
    ['ma 28-3-2027', null],
    ['binnenkort', null],
  ])('%s', (text, date) => {
    expect(readDay(text, 'dayFirst')?.date ?? null).toBe(date);
  });

  test.each([
    ['28 t/m 30 maart 2027', '2027-03-28', '2027-03-30'],
    ['28-3 t/m 30-3-2027', '2027-03-28', '2027-03-30'],
    ['28 maart – 2 april 2027', '2027-03-28', '2027-04-02'],
  ])('%s is several', (text, date, last) => {
    expect(readDay(text, 'dayFirst')).toMatchObject({ date, last });
  });

  test.each([
    [['3/4/2027', '28/3/2027'], false, 'dayFirst', '2027-04-03'],
    [['3/4/2027', '3/28/2027'], false, 'monthFirst', '2027-03-04'],
    [['3/4/2027', '3/28/2027', '28/3/2027'], false, 'unsure', null],
    [['3/4/2027'], true, 'unsure', null],
    [['3/4/2027'], false, 'dayFirst', '2027-04-03'],
  ])('in a column of %j', (cells, american, order, date) => {
    expect(dayOrder(cells, american)).toBe(order);
    expect(readDay('3/4/2027', dayOrder(cells, american))?.date ?? null).toBe(date);
  });
});

test.each([
  ['19u30', '19:30', undefined],
  ['19.30 uur', '19:30', undefined],
  ['20 uur', '20:00', undefined],
  ['0.8125', '19:30', undefined],
  ['7:30 pm', '19:30', undefined],
  ['12:00 AM', '00:00', undefined],
  ['7:30 - 9:30 PM', '19:30', '21:30'],
  ['19:30 tot 21:30 uur', '19:30', '21:30'],
  ['25:00', undefined, undefined],
  ['kwart over acht', undefined, undefined],
])('a time: %s', (text, start, end) => {
  expect([readClock(text)?.start, readClock(text)?.end]).toEqual([start, end]);
});

test.each([
  ['Entree: gratis', { price: ['free'] }],
  ['vrije inloop', { price: ['free'] }],
  ['€0,00', { price: ['free'] }],
  ['12,50 euro per les', { price: ['paid'], amount: ['12,50'], per: ['lesson'] }],
  ['€ 1.250', { price: ['paid'], amount: ['1250'], per: ['once'] }],
  ['gratis voor kinderen', null],
  ['5 - 10 euro', null],
  ['vanaf € 5', null],
])('a price: %s', (text, values) => {
  expect(readPrice(text)).toEqual(values);
});

test.each([
  ['koor', ['singing']],
  ['zingen en toneel', ['singing', 'theatre']],
  ['Zang en koor, gitaar', ['singing', 'music']],
  ['رقص', ['dance']],
  ['zwemmen', ['zwemmen']],
])('an art: %s', (text, arts) => {
  expect(readArts(text)).toEqual(arts);
});

describe('a table', () => {
  const bytesOf = (text: string, letters: [string, number][]) =>
    new Uint8Array([...text].map((letter) => letters.find(([each]) => each === letter)?.[1] ?? letter.charCodeAt(0)));

  test.each([
    ['UTF-16', new Uint8Array(Buffer.from('\uFEFFTitel;Datum\nCafé;28-3-2027', 'utf16le')), 'Café', null],
    ['UTF-16 without a mark', new Uint8Array(Buffer.from('Titel;Datum\nCafé;28-3-2027', 'utf16le')), 'Café', null],
    ['Western', bytesOf('Titel;Datum\nCafé;28-3-2027', [['é', 0xe9]]), 'Café', 'windows-1252'],
    [
      'Turkish',
      bytesOf('Titel;Datum\nşarkı ışığı;28-3-2027', [
        ['ş', 0xfe],
        ['ı', 0xfd],
        ['ğ', 0xf0],
      ]),
      'şarkı ışığı',
      'windows-1254',
    ],
    [
      'Arabic',
      bytesOf('Titel;Datum\nجوقة;28-3-2027', [
        ['ج', 0xcc],
        ['و', 0xe6],
        ['ق', 0xde],
        ['ة', 0xc9],
      ]),
      'جوقة',
      'windows-1256',
    ],
  ])('in %s letters', async (_, bytes, title, encoding) => {
    const { rows, notes } = await readImport({ name: 'a.csv', bytes }, 'event', 'nl', context);
    expect(rows[0]?.values.title).toEqual([title]);
    expect(notes).toEqual(encoding ? [{ code: 'encoding', values: { encoding } }] : []);
  });

  test('with a title above it, and a column that nobody knows', async () => {
    const text = 'Agenda van het koor;;\n\nTitel;Datum;Dirigent\nKoor;28-3-2027;Iemand';
    const { rows, notes, unknown } = await read(text);
    expect(rows[0]).toMatchObject({ line: 4, values: { title: ['Koor'], date: ['2027-03-28'] } });
    expect(notes).toEqual([
      { code: 'heading', line: 1, values: { line: 1, text: 'Agenda van het koor' } },
      { code: 'columns', values: { names: 'Dirigent' } },
    ]);
    expect(unknown).toEqual(['Dirigent']);
    const mapped = await read(text, { columns: { Dirigent: 'summary' } });
    expect([mapped.rows[0]?.values.summary, mapped.unknown, mapped.notes.length]).toEqual([['Iemand'], [], 1]);
    expect((await read(text, { columns: { Dirigent: '' } })).unknown).toEqual([]);
  });

  test('says whether each goes ahead, and asks where that is not understood', async () => {
    const text =
      'Titel;Datum;Status\nA;28-3-2027;afgelast\nB;29-3-2027;Sold out\nC;30-3-2027;مؤجل\nD;31-3-2027;gaat door';
    const { rows, unknown, notes } = await read(`${text}\nE;1-4-2027;?`);
    expect(rows.map((row) => [row.values.status?.[0], ...row.notes.map(({ code }) => code)])).toEqual([
      ['cancelled', 'cancelled'],
      ['soldOut', 'soldOut'],
      ['postponed', 'postponed'],
      ['scheduled'],
      [undefined, 'unread'],
    ]);
    expect(rows[4]?.notes).toEqual([{ code: 'unread', values: { name: 'Status', text: '?' }, asks: true }]);
    expect([unknown, notes]).toEqual([[], []]);
    const mapped = await read('Titel;Datum;Kleur\nA;28-3-2027;vervalt', { columns: { Kleur: 'status' } });
    expect([mapped.rows[0]?.values.status, mapped.unknown]).toEqual([['cancelled'], []]);
  });

  test('of what is over is counted', async () => {
    const text = 'Titel;Datum\nOud;28-3-2025\nNieuw;28-3-2027';
    const { rows, notes } = await read(text);
    expect(rows.map(({ values }) => values.title)).toEqual([['Nieuw']]);
    expect(notes).toEqual([{ code: 'past', values: { count: 1 } }]);
  });

  test('with a series since long ago goes on with its next date, in its rhythm', async () => {
    const { rows } = await read('Titel;Datum;Herhaling;Tot en met\nKoor;5-9-2023;om de week;30-6-2027');
    expect(rows[0]?.values).toMatchObject({ repeats: ['fortnightly'], date: ['2026-12-08'], until: ['2027-06-30'] });
  });

  test('of Google with whole days and private ones', async () => {
    const header = 'Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private';
    const { rows } = await read(
      `${header}\nFeest,05/14/2027,,05/16/2027,,True,Kom,"Buurthuis, Spui 1, 2511 BL Den Haag",False\nThuis,05/14/2027,7:00 PM,05/14/2027,8:00 PM,False,,,True`,
    );
    expect(rows.map(({ aside }) => aside)).toEqual([false, true]);
    expect(rows[0]?.values).toMatchObject({
      date: ['2027-05-14'],
      'last-date': ['2027-05-16'],
      'place-name': ['Buurthuis'],
      street: ['Spui 1'],
      postcode: ['2511 BL'],
    });
  });

  test('names a place that we know', async () => {
    const { rows } = await read('Titel;Datum;Naam van de plek\nKoor;28-3-2027;Theater de Vaillant');
    expect(rows[0]?.values.space).toEqual(['vaillant']);
  });
});

describe('a spreadsheet', () => {
  const xml = (text: string) => new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`);
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const rows = [
    `<row r="1">${text('A1', 'Titel')}${text('B1', 'Datum')}${text('C1', 'Begintijd')}${text('D1', 'Prijs')}</row>`,
    `<row r="2">${text('A2', 'Koor')}<c r="B2" s="1"><v>46474</v></c><c r="C2" s="2"><v>0.8125</v></c><c r="D2"><v>7.5</v></c></row>`,
  ].join('');
  const book = (sheet: string) => ({
    '[Content_Types].xml': xml('<Types/>'),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${main}" xmlns:r="${rel}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rel}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${rel}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'xl/styles.xml': xml(
      `<styleSheet xmlns="${main}"><cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/><xf numFmtId="20" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    ),
    'xl/worksheets/sheet1.xml': xml(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
  });
  const readBytes = (bytes: Uint8Array) =>
    readImport({ name: 'a.xlsx', bytes: new Uint8Array(bytes) }, 'event', 'nl', context);

  test('is read as its table', async () => {
    expect((await readBytes(zipSync(book(rows)))).rows[0]?.values).toMatchObject({
      title: ['Koor'],
      date: ['2027-03-28'],
      start: ['19:30'],
      amount: ['7.5'],
    });
  });

  test('that becomes much larger than it is, is refused', async () => {
    const bomb = zipSync(book(`${rows}${' '.repeat(11_000_000)}`), { level: 1 });
    expect(bomb.length).toBeLessThan(100_000);
    expect((await readBytes(bomb)).problem).toBe('size');
  });

  test('that is none, says so', async () => {
    expect((await readBytes(zipSync({ 'a.txt': xml('x') }))).problem).toBe('format');
  });
});
