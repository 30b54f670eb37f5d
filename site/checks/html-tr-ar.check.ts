import { expect, it } from 'vitest';
import { invalidIn } from './html.ts';

it('every page in Turkish or Arabic is valid HTML', async () => {
  expect(await invalidIn(['tr', 'ar'])).toBe('');
});
