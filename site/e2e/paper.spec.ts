import { expect, test } from '@playwright/test';

test('a neighbourhood worker prints what is free and cheap for children in Laak, in Turkish', async ({
  page,
  request,
  baseURL,
}) => {
  await page.goto('/nl/voor-buurtwerkers/');
  await page.getByRole('main').getByRole('link', { name: 'Folders en posters' }).first().click();
  await page.getByLabel('Stadsdeel', { exact: true }).selectOption('Laak');
  await page.getByLabel('Voor wie', { exact: true }).selectOption('Kinderen (4 tot 12)');
  await page.getByLabel('Taal', { exact: true }).selectOption('Türkçe');
  await page.getByRole('button', { name: 'Toon de bestanden' }).click();
  const link = page.getByRole('status').getByRole('link', { name: 'Folder: Kinderen (4 tot 12) · Laak · Türkçe' });
  const file = await request.get((await link.getAttribute('href')) ?? '');
  expect(file.headers()['content-type']).toBe('application/pdf');
  expect((await file.body()).subarray(0, 5).toString()).toBe('%PDF-');

  const printed = await request.get('/p/laak-kinderen-tr', { maxRedirects: 0 });
  expect(printed.status()).toBe(302);
  expect(new URL(printed.headers().location ?? '', baseURL).pathname).toBe('/tr/aanbod/wijk/laak/');
});

test('finds the same files without script', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/ar/op-papier/#laak');
  const files = page.locator('#laak').getByRole('link');
  await expect(files).toHaveCount(6);
  await expect(files.first()).toHaveAttribute('href', '/ar/papier/laak-kinderen-folder.pdf');
  await context.close();
});
