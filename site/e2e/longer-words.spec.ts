import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { pseudoSite } from '../src/render/pseudo.fixture.ts';
import { problemsOfWidths } from './widths.ts';

const app = path.resolve('site/.cache/app');

// What the server sends is looked at; what islands add is of the same boxes.
test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 780 } });

test('every kind of page has room for words a third longer than the English ones', async ({ page }) => {
  test.setTimeout(240_000);
  const { pages, render } = await pseudoSite(app);
  const known = new Map(pages);
  // The pages of a language that the running site does not have, with its own styles; no fonts, so words are wider.
  await page.route('**/*', async (route) => {
    const { pathname } = new URL(route.request().url());
    const found = known.get(pathname);
    const file = path.join(app, 'client', pathname);
    if (found) return route.fulfill({ contentType: 'text/html', body: await render([pathname, found]) });
    return file.endsWith('.css') && existsSync(file) ? route.fulfill({ path: file }) : route.abort();
  });
  const problems: string[] = [];
  const routes = new Map(pages.map(([at, { route }]) => [route.component, at]));
  for (const at of routes.values()) {
    await page.goto(at);
    problems.push(...(await problemsOfWidths(page, [[320, 100]])).map((one) => `${at} ${one}`));
  }
  expect(problems.join('\n')).toBe('');
});
