import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeOn } from './axe.ts';

/* The finder while it loads, with nothing found, and when its index is not there or of another version. */

const status = (page: Page) => page.locator('.finder .status');

test.describe('every state passes axe', () => {
  for (const locale of ['nl', 'ar'] as const) {
    test(`empty, results and none in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/aanbod/`);
      await page.locator('.finder summary').click();
      expect(await axeOn(page), 'empty').toEqual([]);
      await page.locator('#finder-q').fill('dans');
      await expect(page.locator('.finder article').first()).toBeVisible();
      expect(await axeOn(page), 'results with suggestions').toEqual([]);
      await page.goto(`/${locale}/aanbod/?q=qqxzv%20wkjh`);
      await expect(page.locator('.finder .no-results')).toBeVisible();
      await expect(page.locator('.finder article')).toHaveCount(0);
      expect(await axeOn(page), 'none').toEqual([]);
    });

    test(`loading and error in ${locale}`, async ({ page }) => {
      let answer: () => void = () => undefined;
      const waits = new Promise<void>((resolve) => (answer = resolve));
      await page.context().route('**/zoeken/index.json', async (route) => {
        await waits;
        await route.abort();
      });
      await page.goto(`/${locale}/aanbod/?q=dans`);
      await expect(page.locator('.finder progress')).toBeVisible();
      expect(await axeOn(page), 'loading').toEqual([]);
      answer();
      await expect(page.locator('.finder progress')).toBeHidden();
      await expect(page.locator('main [data-found-instead] a').first()).toBeVisible();
      expect(await axeOn(page), 'error').toEqual([]);
    });
  }
});

test('when the index does not load, the page says so, its lists work, and trying again helps', async ({ page }) => {
  await page.context().route('**/zoeken/index.json', (route) => route.abort());
  await page.goto('/nl/aanbod/?q=dans');
  await expect(status(page)).toContainText('laadt niet');
  await expect(page.getByRole('link', { name: /^Muziek/u }).first()).toBeVisible();
  await page.context().unroute('**/zoeken/index.json');
  await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
  await expect(page.locator('.finder article').first()).toBeVisible();
});

test('when the index is of another version, the page says so and its lists work', async ({ page }) => {
  await page.context().route('**/zoeken/index.json', (route) => route.fulfill({ json: { version: 1, entries: [] } }));
  await page.goto('/nl/aanbod/?q=dans');
  await expect(status(page)).toContainText('nieuwe versie');
  await expect(page.getByRole('link', { name: /^Muziek/u }).first()).toBeVisible();
  await page.context().unroute('**/zoeken/index.json');
  await page.getByRole('button', { name: 'Laad opnieuw' }).click();
  await expect(page.locator('.finder article').first()).toBeVisible();
});
