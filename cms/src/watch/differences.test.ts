import { addDays } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { differences } from './differences.ts';
import type { OwnEvent } from './differences.ts';
import type { Dated } from './found.ts';
import { linesOf } from './report.ts';

const today = '2026-11-23';
const at = (title: string, day: string, time: string | null = '20:00', more: Partial<Dated> = {}): Dated => ({
  title,
  day,
  time,
  end: null,
  state: 'scheduled',
  was: null,
  endless: false,
  ...more,
});
const ours = (title: string, ...days: string[]): OwnEvent => ({
  titles: [title],
  dates: days.map((day) => ({ day, time: '20:00', end: '22:00' })),
  off: [],
});

it('finds nothing when both say the same, however it is written', () => {
  const known = [{ ...ours('Kerstconcert', '2026-12-20'), titles: ['Kerstconcert', 'حفلة عيد الميلاد'] }];
  expect(differences([at('KERSTCONCERT', '2026-12-20')], known, today)).toEqual([]);
  expect(differences([at('Kerstconcert', '2026-12-20', null)], known, today)).toEqual([]);
  expect(differences([at('حفلة عيد الميلاد', '2026-12-20')], known, today)).toEqual([]);
});

it('finds what is missing, moved, at another time, and gone', () => {
  const found = [
    at('Nieuw', '2026-12-01'),
    at('Oefenen', '2026-12-02'),
    at('Oefenen', '2026-12-09'),
    at('Laat', '2026-12-10', '21:00'),
    at('Einde', '2026-12-31'),
  ];
  const known = [
    ours('Oefenen', '2026-12-02'),
    ours('Laat', '2026-12-10'),
    ours('Weg', '2026-12-15'),
    ours('Einde', '2026-12-31'),
  ];
  expect(linesOf(differences(found, known, today))).toEqual([
    '- “Nieuw” staat niet bij ons: 1 december 2026 20:00.',
    '- “Oefenen” is bij de aanbieder ook op 9 december 2026 20:00.',
    '- “Laat” begint op 10 december 2026 bij de aanbieder om 21:00, bij ons om 20:00.',
    '- “Weg” staat bij ons op 15 december 2026, en niet (meer) bij de aanbieder.',
  ]);
});

it('leaves alone what is over, and what is after all that the source tells', () => {
  expect(differences([at('Oud', '2026-11-22')], [ours('Ook oud', '2026-11-01')], today)).toEqual([]);
  expect(differences([at('Nu', today)], [ours('Nu', today), ours('Later', '2027-05-01')], today)).toEqual([]);
});

it('writes lines that stay short and one line each, whatever a source tells', () => {
  const nasty = `${'x'.repeat(500)}\n- “Vals” staat niet bij ons\u202E`;
  const many = Array.from({ length: 60 }, (_, i) => at(`${i} ${nasty}`, '2026-12-01'));
  const lines = linesOf(differences(many, [], today));
  expect(lines).toHaveLength(25);
  for (const line of lines) expect(line).toMatch(/^- “[^\n\u202E]{1,160}$/u);
  const often = Array.from({ length: 20 }, (_, i) => at('Vaak', `2026-12-${String(i + 1).padStart(2, '0')}`));
  expect(linesOf(differences(often, [], today))[0]).toMatch(/ en nog 14\.$/u);
});

it('tells what is called off, postponed, moved, taken away, and at another end', () => {
  const found = [
    at('Af', '2026-12-01', '20:00', { state: 'cancelled' }),
    at('Uitgesteld', '2026-12-02', '20:00', { state: 'postponed' }),
    at('Verplaatst', '2026-12-05', '19:30'),
    at('Gezegd', '2027-01-20', '20:00', { was: '2026-12-04' }),
    at('Reeks', '2026-12-07'),
    at('Reeks', '2026-12-21'),
    at('Einde', '2026-12-08', '20:00', { end: '23:00' }),
    at('Onbekend en af', '2026-12-09', '20:00', { state: 'cancelled' }),
  ];
  const known = [
    ours('Af', '2026-12-01'),
    ours('Uitgesteld', '2026-12-02'),
    ours('Verplaatst', '2026-12-03'),
    ours('Gezegd', '2026-12-04'),
    ours('Reeks', '2026-12-07', '2026-12-14', '2026-12-21'),
    ours('Einde', '2026-12-08'),
  ];
  expect(linesOf(differences(found, known, today))).toEqual([
    '- “Af” gaat volgens de aanbieder niet door op 1 december 2026.',
    '- “Uitgesteld” is volgens de aanbieder uitgesteld: 2 december 2026.',
    '- “Verplaatst” is bij de aanbieder verplaatst van 3 december 2026 naar 5 december 2026 19:30.',
    '- “Reeks” staat bij de aanbieder niet (meer) op 14 december 2026, bij ons wel.',
    '- “Einde” eindigt op 8 december 2026 bij de aanbieder om 23:00, bij ons om 22:00.',
    '- “Gezegd” is bij de aanbieder verplaatst van 4 december 2026 naar 20 januari 2027 20:00.',
  ]);
});

it('keeps quiet about what is called off at both, and about a series that goes on', () => {
  const off = { ...ours('Af'), off: ['2026-12-01'] };
  expect(differences([at('Af', '2026-12-01', '20:00', { state: 'cancelled' })], [off], today)).toEqual([]);
  const weekly = Array.from({ length: 50 }, (_, week) =>
    at('Oefenen', addDays('2026-12-01', week * 7), '20:00', { endless: true }),
  );
  const known = ours('Oefenen', ...weekly.slice(0, 20).map(({ day }) => day));
  expect(differences(weekly, [known], today)).toEqual([]);
  // One that we do not have, between those that we have, is told.
  const short = { ...known, dates: known.dates.filter(({ day }) => day !== '2026-12-15') };
  expect(linesOf(differences(weekly, [short], today))).toEqual([
    '- “Oefenen” is bij de aanbieder ook op 15 december 2026 20:00.',
  ]);
});
