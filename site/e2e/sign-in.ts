import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

const { ADMIN_EMAIL = '', ADMIN_PASSWORD = '' } = process.env;

/** Logs an administrator in, as somebody does at the start of the day. */
export async function signIn(page: Page) {
  await page.goto('/admin/login');
  await page.locator('input[name="email"]').fill(ADMIN_EMAIL);
  await page.locator('input[name="password"]').fill(ADMIN_PASSWORD);
  await page.locator('form button[type="submit"]').click();
  await expect(page).toHaveURL(/\/admin\/?$/u);
}
