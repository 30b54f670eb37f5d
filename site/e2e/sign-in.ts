import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const { ADMIN_EMAIL = '', ADMIN_PASSWORD = '' } = process.env;

/**
 * Logs an administrator in (or who has the same password), as somebody does at the start of the day. Again when it was in vain: of two log-ins of one
 * account in the same moment Payload keeps one session, and two tests may begin so.
 */
export async function signIn(page: Page, email = ADMIN_EMAIL) {
  await expect(async () => {
    await page.goto('/admin/login');
    await page.locator('input[name="email"]').fill(email);
    await page.locator('input[name="password"]').fill(ADMIN_PASSWORD);
    await page.locator('form button[type="submit"]').click();
    await expect(page).toHaveURL(/\/admin\/?$/u, { timeout: 10_000 });
  }).toPass({ timeout: 30_000 });
}
