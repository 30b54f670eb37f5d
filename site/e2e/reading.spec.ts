import { expect, test } from '@playwright/test';

const languages = [
  ['nl', 'ltr', 'Nederlands'],
  ['en', 'ltr', 'English'],
  ['tr', 'ltr', 'Türkçe'],
  ['ar', 'rtl', 'العربية'],
] as const;

test('a reader switches through four languages and stays on the page', async ({ page }) => {
  await page.goto('/nl/passen/ooievaarspas/');
  for (const [locale, dir, name] of [...languages.slice(1), languages[0]]) {
    const link = page.locator(`a[hreflang="${locale}"]`, { hasText: name }).first();
    if (!(await link.isVisible())) await page.locator('header summary').first().click();
    await link.click();
    await expect(page).toHaveURL(`/${locale}/passen/ooievaarspas/`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('html')).toHaveAttribute('dir', dir);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ooievaarspas');
  }
});

for (const [locale] of languages)
  test(`the root sends a reader of ${locale} home`, async ({ browser, baseURL }) => {
    const context = await browser.newContext({ locale, extraHTTPHeaders: { 'accept-language': locale } });
    const page = await context.newPage();
    await page.goto(baseURL ?? '/');
    await expect(page).toHaveURL(`/${locale}/`);
    await context.close();
  });

test('a wrong address gives a helpful page in the language of that address', async ({ page }) => {
  for (const [locale, , name] of languages) {
    const response = await page.goto(`/${locale}/aanbod/bestaat-niet/`);
    expect(response?.status(), name).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.getByRole('searchbox').first()).toBeVisible();
    expect(await page.locator('main a').count()).toBeGreaterThan(2);
  }
});

test('nothing is stored on the device and nothing is asked of other hosts', async ({ page, context, baseURL }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !request.url().startsWith('data:')) foreign.push(request.url());
  });
  for (const path of ['/nl/', '/nl/aanbod/', '/ar/agenda/', '/tr/zoeken/?q=koro']) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
  }
  expect(foreign).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});

test('pages do not shift while they load', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.addInitScript(() => {
    const measured = window as unknown as { shift: number };
    measured.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as { value: number }[]) measured.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const searches = [
    '/nl/aanbod/?q=ballet+van+7+in+laak',
    '/ar/zoeken/?q=موسيقى',
    '/nl/aanbieders/?wijk=laak',
    '/nl/aanbod/?q=qqxzv',
  ];
  for (const path of ['/nl/', '/ar/', '/nl/aanbod/', '/ar/agenda/', '/nl/aanbieders/', ...searches]) {
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    if (path.includes('?')) await expect(page.locator('.finder article, .finder .no-results').first()).toBeVisible();
    const shift = await page.evaluate(() => (window as unknown as { shift: number }).shift);
    expect(shift, path).toBeLessThan(0.01);
  }
});
