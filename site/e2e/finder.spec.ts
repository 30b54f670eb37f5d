import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('somebody finds a dance class in Escamp with the keyboard only, and shares it', async ({ page }) => {
  await page.goto('/nl/aanbod/');
  const box = page.getByRole('searchbox', { name: 'Zoek in deze lijst' });
  for (
    let presses = 0;
    presses < 40 && !(await box.evaluate((element) => element === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Tab');
  await expect(box).toBeFocused();
  await page.keyboard.type('dans');
  const status = page.locator('.finder [role=status]');
  await expect(status).toContainText(/\d+ resultaten/u);
  const all = Number.parseInt(await status.innerText(), 10);

  const filters = page.locator('.finder summary');
  for (
    let presses = 0;
    presses < 10 && !(await filters.evaluate((element) => element === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const district = page.getByLabel('Stadsdeel', { exact: true });
  for (
    let presses = 0;
    presses < 15 && !(await district.evaluate((element) => element === document.activeElement));
    presses += 1
  )
    await page.keyboard.press('Tab');
  await page.keyboard.type('Escamp');
  await expect(page).toHaveURL(/q=dans/u);
  await expect(page).toHaveURL(/escamp/u);
  await expect(status).toContainText(/\d+ resulta/u);
  expect(Number.parseInt(await status.innerText(), 10)).toBeLessThan(all);
  const shared = page.url();
  const first = await page.locator('.finder article a').first().innerText();

  await page.goto('/nl/');
  await page.goto(shared);
  await expect(page.locator('.finder article a').first()).toHaveText(first);
  await page.goBack();
  await expect(page).toHaveURL('/nl/');
});

test('a chip takes its filter away, and the focus stays with what changed', async ({ page }) => {
  await page.goto('/nl/aanbod/?q=dans&wijk=escamp');
  await expect(page.locator('.finder [role=status]')).toContainText(/resulta/u);
  const chip = page
    .locator('.finder')
    .getByRole('button', { name: /Haal weg/u })
    .first();
  await chip.click();
  await expect(page).not.toHaveURL(/wijk=escamp/u);
  await expect(page.locator('.finder [role=status]')).toBeFocused();
});

test('nonsense finds nothing, says so and offers ways on', async ({ page }) => {
  await page.goto('/ar/zoeken/?q=qqxzv%20wkjh');
  await expect(page.locator('.finder [role=status]')).toContainText(/\p{Script=Arabic}/u);
  await expect(page.locator('.finder article')).toHaveCount(0);
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('when the index does not load, the page says so and its lists still work', async ({ page }) => {
  await page.route('**/index.json', (route) => route.abort());
  await page.goto('/nl/aanbod/?q=dans');
  await expect(page.locator('.finder [role=status]')).toContainText('laadt niet');
  await expect(page.getByRole('link', { name: /^Muziek/u }).first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
});

test('results in Arabic pass axe and lead to a page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/ar/zoeken/?q=موسيقى');
  await expect(page.locator('.finder article').first()).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
  await page.locator('.finder article a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody comes from home to a class by links alone', async ({ page }) => {
    await page.goto('/tr/');
    await page.locator('main a[href="/tr/aanbod/"]').first().click();
    await page.locator('main a[href="/tr/aanbod/kunst/dans/"]').first().click();
    await page.locator('main a[href^="/tr/aanbod/kunst/dans/"]').filter({ hasText: 'Escamp' }).first().click();
    await expect(page).toHaveURL('/tr/aanbod/kunst/dans/escamp/');
    await page.locator('main article a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toContainText('Örnek');
  });

  test('the search form is a plain form, and its page says what it cannot do', async ({ page }) => {
    await page.goto('/nl/');
    await page.getByRole('searchbox').first().fill('koor');
    await page.getByRole('button', { name: 'Zoek' }).first().click();
    await expect(page).toHaveURL('/nl/zoeken/?q=koor');
    // Playwright finds no text inside <noscript>, but sees whether it is shown.
    await expect(page.locator('.finder-noscript')).toBeVisible();
  });
});
