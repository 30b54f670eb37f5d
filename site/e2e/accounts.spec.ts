import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { appCode } from '../../cms/test/app-code.ts';
import { markAsMadeUp } from '../../cms/test/made-up-password.ts';
import { mailsTo } from './mailbox.ts';
import { signIn } from './sign-in.ts';

const { ADMIN_PASSWORD = '', SYSTEM_DATA_DIR = '' } = process.env;

/** Fills what is asked, by its name, and sends it with the keyboard. */
async function answer(page: Page, fields: Record<string, string>) {
  for (const [name, text] of Object.entries(fields)) await page.locator(`input[name="${name}"]`).fill(text);
  await page.keyboard.press('Enter');
}

test('a colleague is invited, chooses a password, sets up the second step, and gets in by code and by kept code', async ({
  page,
  browser,
}) => {
  test.setTimeout(120_000);
  const email = `collega-${Date.now()}@example.org`;
  await signIn(page);
  await page.goto('/admin/collections/users');
  // Whoever opens it before the script of the page has come opens it again.
  await expect(async () => {
    await page.getByText(/Nodig een collega uit|Invite a colleague/u).click();
    await expect(page.locator('select[name="role"]')).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.selectOption('select[name="role"]', 'translator');
  await answer(page, { name: 'Nieuwe collega', email, currentPassword: ADMIN_PASSWORD });
  await expect(page.getByText(email).first()).toBeVisible();
  await expect.poll(() => mailsTo(email).length, { timeout: 60_000 }).toBe(1);
  const [mail] = mailsTo(email);
  expect(mail?.subject).toBe('Je bent uitgenodigd voor de redactie');
  const link = /href="([^"]*\/admin\/reset#[\w-]+)"/u.exec(mail?.html ?? '')?.[1] ?? '';

  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 390, height: 844 } });
  const theirs = await context.newPage();
  const heading = (name: string) => theirs.getByRole('heading', { name });
  await theirs.goto(new URL(new URL(link).pathname + new URL(link).hash, page.url()).href);
  await expect(theirs.getByRole('button', { name: 'Opslaan' })).toBeEnabled();
  await answer(theirs, { password: 'welkom2026!!', repeat: 'welkom2026!!' });
  await expect(theirs.getByText('makkelijk te raden')).toBeVisible();
  const password = 'harp-52-gracht-later';
  await answer(theirs, { password, repeat: password });
  await theirs.getByRole('link', { name: 'Naar inloggen' }).click();

  const logIn = async (with_: string) => {
    await context.clearCookies();
    await theirs.goto('/admin/login');
    await expect(theirs.getByRole('button', { name: 'Inloggen' })).toBeEnabled();
    await answer(theirs, { email, password: with_ });
  };
  await logIn(password);
  await expect(theirs).toHaveURL(/\/admin\/?$/u);
  await theirs.goto('/admin/account');
  await theirs.getByRole('button', { name: 'Stel in' }).click();
  const step = theirs.locator('.kw-step');
  await step.locator('input').fill(password);
  await theirs.keyboard.press('Enter');
  await expect(step.getByRole('img')).toBeVisible();
  const secret = (await step.locator('code').textContent()) ?? '';
  await step.locator('input[name="code"]').fill(appCode(secret));
  await theirs.keyboard.press('Enter');
  await expect(heading('Bewaar deze codes')).toBeVisible();
  const [kept = ''] = await step.locator('.kw-codes code').allTextContents();
  await theirs.getByRole('button', { name: 'Ik heb ze bewaard' }).click();
  await expect(step).toContainText('Je hebt nog 10 bewaarde codes');
  const box = await step.boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(390);

  await logIn(password);
  await expect(heading('De tweede stap')).toBeVisible();
  await answer(theirs, { code: '000000' });
  await expect(theirs.getByText('Deze code klopt niet')).toBeVisible();
  await answer(theirs, { code: appCode(secret, 1) });
  await expect(theirs).toHaveURL(/\/admin\/?$/u);

  // As the first administrator, whose password was made up: a new one first, then the step, here without the telephone.
  await markAsMadeUp(SYSTEM_DATA_DIR, email);
  await logIn(password);
  await expect(heading('Kies een eigen wachtwoord')).toBeVisible();
  const own = 'trap-38-boter-wolk';
  await answer(theirs, { newPassword: own, repeat: own });
  await theirs.getByRole('button', { name: 'Ik heb mijn telefoon niet' }).click();
  await answer(theirs, { code: kept });
  await expect(theirs).toHaveURL(/\/admin\/?$/u);
  await context.close();
});
