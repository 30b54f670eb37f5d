import type { Alert } from '@kunstwijzer/content/model';
import { expect, it } from 'vitest';
import { alertsOn } from './alerts.ts';

const alert = { from: '2026-11-10', until: '2026-11-12' } as Alert;

it.each([
  ['2026-11-09', 0],
  ['2026-11-10', 1],
  ['2026-11-12', 1],
  ['2026-11-13', 0],
])('on %s shows %i', (date, count) => {
  expect(alertsOn([alert], date)).toHaveLength(count);
});
