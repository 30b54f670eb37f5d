import { expect, it } from 'vitest';
import { invalidIn } from './html.ts';

// Two files, so that two cores share the work.
it('every page in Dutch or English, and of no language, is valid HTML', async () => {
  expect(await invalidIn(['nl', 'en', null])).toBe('');
});
