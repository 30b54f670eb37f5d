import { describe, expect, it } from 'vitest';
import { daysBetween, queryOf, questionOf } from './list.ts';

const usual = { tab: 'waiting', kind: null, locale: null, order: 'oldest', page: 1 } as const;

describe('questionOf and queryOf', () => {
  it.each([
    ['', {}, usual],
    [
      '?tab=done&kind=event&language=tr&page=3',
      { tab: 'done', kind: 'event', language: 'tr', page: '3' },
      { ...usual, tab: 'done', kind: 'event', locale: 'tr', order: 'newest', page: 3 },
    ],
    ['?order=newest', { order: 'newest' }, { ...usual, order: 'newest' }],
    ['?tab=done&order=oldest', { tab: 'done', order: 'oldest' }, { ...usual, tab: 'done' }],
  ] as const)('%s', (address, query, question) => {
    expect(questionOf(query)).toEqual(question);
    expect(queryOf(question)).toBe(address);
  });

  it('leaves out what makes no sense', () =>
    expect(questionOf({ tab: 'x', kind: ['event'], language: 'xx', order: '', page: '-1' })).toEqual(usual));
});

it.each([
  ['2026-11-20T10:00:00Z', '2026-11-20T23:00:00Z', 0],
  ['2026-11-20T10:00:00Z', '2026-11-23T10:00:00Z', 3],
  ['2026-11-23T10:00:00Z', '2026-11-20T10:00:00Z', 0],
])('daysBetween(%s, %s) is %d', (from, until, days) => expect(daysBetween(from, until)).toBe(days));
