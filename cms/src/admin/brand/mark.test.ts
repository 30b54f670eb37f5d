import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { markUrl } from './mark.ts';

test('the mark of the admin is that of the site', async () => {
  const ofSite = await readFile(new URL('../../../../site/public/favicon.svg', import.meta.url), 'utf8');
  expect(decodeURIComponent(markUrl.replace(/^[^,]*,/u, ''))).toBe(ofSite.trim());
});
