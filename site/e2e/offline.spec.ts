import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeOn } from './axe.ts';

test.use({ serviceWorkers: 'allow' });

const languages = [
  { locale: 'nl', dir: 'ltr', word: 'koor' },
  { locale: 'ar', dir: 'rtl', word: 'رقص' },
];

/** Waits until the worker keeps what this language needs: the mark is put last. */
const kept = (page: Page, locale: string) =>
  expect
    .poll(() => page.evaluate(async (path) => (await caches.match(path)) !== undefined, `/${locale}/offline/release`))
    .toBe(true);

for (const { locale, dir, word } of languages)
  test(`after one page in ${locale}, somebody without internet reads it again and searches`, async ({
    page,
    context,
  }) => {
    await page.goto(`/${locale}/passen/ooievaarspas/`);
    await kept(page, locale);
    await context.setOffline(true);

    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ooievaarspas');

    await page.goto(`/${locale}/zoeken/?q=${word}`);
    await expect(page.locator('.finder article').first()).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('dir', dir);

    // A page that was never seen: says so in the language of its address, and offers what there is.
    await page.goto(`/${locale}/voor-ouders/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('#kept a[href$="/passen/ooievaarspas/"]')).toBeVisible();
    expect(await axeOn(page)).toEqual([]);
    await page.locator('#kept a[href$="/passen/ooievaarspas/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ooievaarspas');

    await context.setOffline(false);
    await page.goto(`/${locale}/voor-ouders/`);
    await expect(page.locator('#kept')).toHaveCount(0);
  });

test('the CMS, its preview and files for other programs never come from the worker', async ({ page }) => {
  await page.goto('/nl/');
  await kept(page, 'nl');
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  for (const path of ['/nl/agenda/agenda.ics', '/sitemap.xml']) {
    await page.evaluate((address) => fetch(address).then((response) => response.text()), path);
    expect(await page.evaluate(async (address) => (await caches.match(address)) === undefined, path)).toBe(true);
  }
});
