import { expect, test } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { signIn } from './sign-in.ts';

const rows = (page: Page) => page.locator('[aria-labelledby="kw-demand"] tbody tr');

/** A visitor who does not find something, and lets us know. */
async function tell(browser: Browser, query: string) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto('/nl/zoeken/');
  await page.locator('#finder-q').fill(query);
  await page.getByRole('button', { name: 'Laat weten dat dit er niet is' }).click();
  await expect(page.locator('.demand [role=status]')).toHaveText(/^Bedankt/u);
  expect(await context.cookies()).toEqual([]);
  await context.close();
}

test('what three visitors did not find reaches the editor, who tries it out', async ({ page, browser }) => {
  // Letters only, so that it counts, and another word for each run.
  const word = `zw${crypto.randomUUID().replace(/[^a-f]/gu, '')}xq`;
  await signIn(page);
  await tell(browser, word);
  await tell(browser, word);
  await page.goto('/admin/search');
  await expect(page.locator('#kw-demand')).toBeVisible();
  await expect(rows(page).filter({ hasText: word })).toHaveCount(0);

  await tell(browser, word);
  await page.reload();
  const row = rows(page).filter({ hasText: word });
  await expect(row.locator('td').nth(2)).toHaveText('3');
  await row.getByRole('link').click();
  const answer = page.locator('.kw-search [role=status]');
  await expect(page.locator('.kw-try input')).toHaveValue(word);
  await expect(answer).toContainText(/Niets gevonden|Nothing found/u);

  // What the site would make of other words, with its ranking.
  await page.locator('.kw-try input').fill('gitarles in Laak');
  await page.locator('.kw-try button').click();
  await expect(answer.locator('.kw-chips')).toContainText('gitaar');
  await expect(answer.locator('.kw-chips')).toContainText('Laak');
  await expect(answer.locator('tbody tr').first()).toContainText('itaar');
});
