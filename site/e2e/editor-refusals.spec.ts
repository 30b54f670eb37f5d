import { expect, test } from '@playwright/test';
import { signIn } from './sign-in.ts';

test.use({ locale: 'nl-NL' });

test('an editor reads at the field itself why something is refused', async ({ page }) => {
  await signIn(page);
  const answer = await page.request.get('/api/passes?where[slug][equals]=ooievaarspas&depth=0&limit=1', {
    headers: { origin: new URL(page.url()).origin },
  });
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  await page.goto(`/admin/collections/passes/${docs[0]?.id}?locale=nl`);
  await page.getByRole('button', { name: 'Voordeel', exact: true }).click();
  const tiers = page.locator('#field-tiers');
  await tiers.getByRole('button', { name: 'Voeg Soort toe' }).click();
  const tier = tiers.locator('.array-field__row').last();
  await tier.locator('.rs__control').click();
  await page.getByRole('option', { name: 'Korting in procenten' }).click();
  // Payload asks the server which fields a kind has. Of two questions at once it may keep the older answer: hands are
  // slower, and what is typed next asks again.
  await tier.locator('input[name$=".key"]').fill('te-veel');
  await tier.locator('input[name$=".name"]').fill('Te veel');
  await tier.locator('textarea[name$=".condition"]').fill('Niemand.');
  const percent = tier.locator('input[name$=".percent"]');
  await expect(async () => {
    await percent.fill('');
    await percent.fill('120');
    await page.getByRole('button', { name: 'Publiceer wijzigingen' }).click({ timeout: 5000 });
    await expect(tier.locator('.field-error')).toContainText('Hoogstens 100.', { timeout: 5000 });
  }).toPass({ timeout: 40_000 });
});
