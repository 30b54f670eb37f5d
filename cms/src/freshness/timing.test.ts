import { addDays } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { addMonths, dueMail, isAnswered, standing } from './timing.ts';
import type { Asked } from './timing.ts';

it.each([
  ['2026-05-31', 6, '2026-11-30'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-01', 12, '2027-12-01'],
  ['2026-01-15', 0, '2026-01-15'],
])('%s and %i months is %s', (day, months, later) => {
  expect(addMonths(day, months)).toBe(later);
});

it('asks a month before, reminds twice, then marks, and hides much later', () => {
  const confirmedOn = '2026-01-10';
  const questions: Asked[] = [];
  const events: string[] = [];
  let was = '';
  for (let day = confirmedOn; day <= '2027-06-01'; day = addDays(day, 1)) {
    const asked = questions.at(-1) ?? null;
    const mail = dueMail({ confirmedOn, months: 6, asked }, day);
    if (mail) {
      events.push(`${day} ${mail}`);
      const { askedOn, reminders } = asked ?? { askedOn: day, reminders: -1 };
      questions.push({ askedOn, lastAskedOn: day, reminders: reminders + 1 });
    }
    const last = questions.at(-1);
    const now = last ? standing(last, day, 6) : '';
    if (now !== was) events.push(`${day} ${now}`);
    was = now;
  }
  expect(events).toEqual([
    '2026-06-10 ask',
    '2026-06-10 waiting',
    '2026-06-24 remind',
    '2026-07-04 remind-last',
    '2026-07-10 lapsed',
    '2027-01-10 hidden',
  ]);
});

it('does the next thing late when it was not there for a while, never two at once', () => {
  const asked = { askedOn: '2026-06-10', lastAskedOn: '2026-06-10', reminders: 0 };
  expect(dueMail({ confirmedOn: '2026-01-10', months: 6, asked }, '2026-12-01')).toBe('remind');
  expect(standing(asked, '2026-12-01', 6)).toBe('waiting');
});

it('begins anew once it was confirmed', () => {
  const asked = { askedOn: '2026-06-10', lastAskedOn: '2026-07-04', reminders: 2 };
  expect(isAnswered('2026-06-10', asked)).toBe(true);
  expect(isAnswered('2026-06-09', asked)).toBe(false);
  expect(dueMail({ confirmedOn: '2026-07-08', months: 6, asked }, '2026-08-01')).toBeNull();
  expect(dueMail({ confirmedOn: '2026-07-08', months: 6, asked }, '2026-12-09')).toBe('ask');
});
