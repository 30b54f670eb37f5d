import { expect, test } from '@playwright/test';

test.describe('the point of contact of a postcode', () => {
  test('is there while you type, and in the address', async ({ page }) => {
    await page.goto('/nl/voor-ouders/');
    const input = page.getByLabel('Wat is je postcode?');
    const answer = page.getByRole('status');
    await input.pressSequentially('251');
    await expect(answer).toBeEmpty();
    await input.press('2');
    await expect(answer).toContainText('Bij postcode 2512 hoort:');
    await expect(answer.getByRole('heading', { name: 'Centrum' })).toBeVisible();
    await expect(page).toHaveURL(/\?postcode=2512$/u);
    await page.goto('/ar/voor-leraren/?postcode=2517');
    await expect(page.getByRole('status').getByRole('heading', { level: 3 })).toHaveCount(2);
  });

  test('says what to type, and where to go from outside The Hague', async ({ page }) => {
    await page.goto('/nl/voor-buurtwerkers/');
    const input = page.getByLabel('Wat is je postcode?');
    const answer = page.getByRole('status');
    await input.fill('25');
    await input.press('Enter');
    await expect(answer).toContainText('Typ vier cijfers, bijvoorbeeld 2512');
    await expect(input).toHaveAttribute('aria-invalid', 'true');
    await input.fill('2288');
    await expect(answer).toContainText('We vinden postcode 2288 niet in Den Haag.');
    await expect(answer.getByRole('link')).toHaveCount(2);
    await expect(input).not.toHaveAttribute('aria-invalid');
  });

  test('stands in the list of districts without script', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
    const page = await context.newPage();
    await page.goto('/nl/voor-ouders/');
    await page.getByLabel('Wat is je postcode?').fill('2522');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#per-stadsdeel$/u);
    await expect(page.getByRole('article').filter({ hasText: '2522' })).toContainText('Laak');
    await context.close();
  });
});
