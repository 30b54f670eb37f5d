import { expect, test } from 'vitest';
import { leadsToPage } from './text-links.ts';

const origin = 'https://example.org';
const leads = leadsToPage('activities', 'koor', origin);

test.each([
  ['/aanbod/koor/', true],
  ['/aanbod/koor', true],
  ['/nl/aanbod/koor/', true],
  ['/ar/aanbod/koor/?van=1#prijs', true],
  ['https://example.org/tr/aanbod/koor/', true],
  ['https://example.org.evil.nl/aanbod/koor/', false],
  ['https://elders.nl/aanbod/koor/', false],
  ['/aanbod/koor-2/', false],
  ['/aanbieders/koor/', false],
  ['mailto:koor@example.org', false],
])('%s leads to an activity: %s', (address, expected) => expect(leads?.(address)).toBe(expected));

test('nothing leads to a record without a page', () => expect(leadsToPage('terms', 'saz', origin)).toBeNull());
