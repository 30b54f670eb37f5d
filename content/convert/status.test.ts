import { describe, expect, test } from 'vitest';
import { doubts, isPublished } from './status.ts';

const fact = (status: string | null, confidence: 'high' | 'medium' | 'low', age = '2021-03') => ({
  status,
  confidence,
  sources: [{ age }],
});

describe('isPublished', () => {
  test.each([
    ['active_at_source_date', 'high', true],
    ['active_at_source_date', 'medium', true],
    [null, 'medium', true],
    ['active_at_source_date', 'low', false],
    ['check', 'high', false],
    ['closing_2026-07-01_check', 'high', false],
    ['closing', 'high', false],
    ['closed', 'high', false],
  ] as const)('%s, %s → %s', (status, confidence, published) =>
    expect(isPublished(fact(status, confidence))).toBe(published),
  );
});

describe('doubts', () => {
  test('names the day on which something stops, in words', () => {
    expect(doubts(fact('closing_2026-07-01_check', 'high'))[0]).toContain('1 juli 2026');
  });
  test('ends with the age of the sources', () => {
    expect(doubts(fact('check', 'low')).at(-1)).toBe('De nieuwste bron met een datum is uit 2021.');
    expect(doubts(fact('check', 'low', 'undated')).at(-1)).toBe('De bronnen hebben geen datum.');
  });
});
