import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { axeOn } from './axe.ts';

const panel = '[data-my-price]';
const notes = (page: Page) => page.locator('#list .price-note');
// Names are isolated by invisible characters, so that they do not turn an Arabic line round.
const named = /met \W?Ooievaarspas/u;
const withPass = (page: Page) => notes(page).filter({ hasText: named });

/** Presses Tab until an element has the focus. */
async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Adds up how far things moved by themselves; to be called before the page is opened. */
const watchShifts = (page: Page) =>
  page.addInitScript(() => {
    const seen = { value: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) seen.value += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
const shifts = (page: Page) => page.evaluate(() => (window as unknown as { seen: { value: number } }).seen.value);

test('somebody tells by keyboard which pass they have, and every price follows, also on the next page', async ({
  page,
}) => {
  // Axe looks at the longest list of the site.
  test.setTimeout(120_000);
  await page.goto('/nl/aanbod/');
  await expect(notes(page).filter({ hasText: 'goedkoper met een pas' }).first()).toBeVisible();
  await expect(withPass(page)).toHaveCount(0);
  await tabTo(page, page.locator(`${panel} > summary`));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'Ooievaarspas', exact: true }));
  await page.keyboard.press('Space');
  await expect(withPass(page).first()).toBeVisible();
  await tabTo(page, page.getByLabel('Hoe oud ben je?'));
  await page.keyboard.type('8');
  await page.keyboard.press('Tab');
  await expect(page.locator(`${panel} [data-summary]`)).toContainText('Ooievaarspas');
  await expect(page.locator(`${panel} [data-summary]`)).toContainText('8 jaar');
  expect(await axeOn(page)).toEqual([]);

  await page.goto('/nl/agenda/');
  await expect(page.locator(`${panel} [data-summary]`)).toContainText('Ooievaarspas');
});

test('what somebody chooses before the script of the form is there, counts', async ({ page }) => {
  const late = Promise.withResolvers<undefined>();
  await page.route(/\/panel\.[^/]*\.js$/u, async (route) => {
    await late.promise;
    await route.continue();
  });
  await page.goto('/nl/aanbod/');
  await page.locator(`${panel} > summary`).click();
  await page.getByRole('checkbox', { name: 'Ooievaarspas', exact: true }).check();
  await expect(withPass(page)).toHaveCount(0);
  late.resolve(undefined);
  await expect(withPass(page).first()).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Ooievaarspas', exact: true })).toBeChecked();
});

test('a shared link shows the prices of who shared it, in the language of who opens it, and moves nothing', async ({
  page,
}) => {
  // Each language has its own order of names, so its page shows other activities: compare with the same page.
  const free = page.locator('#list .price.free');
  await page.goto('/ar/aanbod/');
  const withoutPass = await free.count();

  await watchShifts(page);
  const query = '?pas=ooievaarspas&leeftijd=8&gemeente=denhaag';
  await page.goto(`/nl/aanbod/${query}`);
  await expect(withPass(page).first()).toBeAttached();
  expect(await shifts(page)).toBeLessThan(0.01);

  await page.goto(`/ar/aanbod/${query}`);
  await expect(notes(page).filter({ hasText: 'مع' }).first()).toBeAttached();
  await expect.poll(() => free.count()).toBeGreaterThan(withoutPass);
  // The choice of a link is for this visit: the device remembers nothing of it.
  expect(await page.evaluate(() => localStorage.getItem('kunstwijzer.visitor'))).toBeNull();
});

test('a choice can be cleared: on the page, on the device and in the address', async ({ page }) => {
  await page.goto('/nl/aanbod/?pas=ooievaarspas&leeftijd=8&gemeente=denhaag');
  await expect(withPass(page).first()).toBeAttached();
  await page.locator(`${panel} > summary`).click();
  await expect(page.getByLabel('Hoe oud ben je?')).toHaveValue('8');
  await page.getByRole('button', { name: 'Wissen' }).click();
  await expect(withPass(page)).toHaveCount(0);
  await expect(page.locator(`${panel} [data-summary]`)).toHaveText('zonder pas');
  await expect(page).toHaveURL(/\/nl\/aanbod\/$/u);
  const kept = await page.evaluate(() => [localStorage, sessionStorage].map((at) => at.getItem('kunstwijzer.visitor')));
  expect(kept).toEqual([null, null]);
});

test('an address with nonsense shows the page as it is', async ({ page }) => {
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto('/nl/aanbod/?pas=%3Cscript%3E&leeftijd=999&gemeente=constructor');
  await expect(page.locator(`${panel} [data-summary]`)).toHaveText('zonder pas');
  await page.locator(`${panel} > summary`).click();
  await page.getByLabel('Hoe oud ben je?').fill('999');
  await page.getByLabel('Hoe oud ben je?').blur();
  await expect(page.locator(`${panel} [data-summary]`)).toHaveText('zonder pas');
  expect(errors).toEqual([]);
});

test('the page of an activity says why', async ({ page }) => {
  await page.goto('/nl/aanbod/?pas=ooievaarspas&leeftijd=8&gemeente=denhaag');
  await withPass(page).first().waitFor({ state: 'attached' });
  const card = page.locator('#list article').filter({ has: page.locator('.price-note', { hasText: named }) });
  const shown = await card.first().locator('.price').innerText();
  await card.first().getByRole('link').click();
  await expect(page.locator('.glance .price')).toHaveText(shown);
  await page.getByText('Waarom deze prijs?').click();
  await expect(page.locator('[data-why]')).toContainText('Ooievaarspas');
});

test('a short check answers beside the rule, and sends or keeps nothing', async ({ page }) => {
  await page.goto('/nl/passen/');
  const check = page.locator('[data-check]');
  await check.getByLabel('Waar woon je?').focus();
  await page.waitForLoadState('networkidle');
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  const rowOf = (name: string) => check.getByRole('row').filter({ has: page.getByRole('link', { name }) });
  await check.getByLabel('Waar woon je?').selectOption('denhaag');
  await check.getByLabel('Hoe oud is wie de pas krijgt?').fill('17');
  await check.getByLabel('Hoe oud is wie de pas krijgt?').blur();
  await expect(rowOf('CJP')).toContainText('Waarschijnlijk ja');
  await expect(rowOf('Bibliotheekpas')).toContainText('Waarschijnlijk ja');
  const municipal = check
    .getByRole('row')
    .filter({ has: page.getByRole('link', { name: 'Ooievaarspas', exact: true }) });
  await expect(municipal).toContainText('Vraag het na');
  await expect(municipal).toContainText(/niet gecontroleerd voor \d{4}/u);
  await check.getByLabel('Hoe oud is wie de pas krijgt?').fill('40');
  await check.getByLabel('Hoe oud is wie de pas krijgt?').blur();
  await expect(rowOf('CJP')).toContainText('Waarschijnlijk nee');
  await check.getByLabel('Hoe oud is wie de pas krijgt?').fill('veel');
  await check.getByLabel('Hoe oud is wie de pas krijgt?').blur();
  await expect(check.getByLabel('Hoe oud is wie de pas krijgt?')).toHaveAttribute('aria-invalid', 'true');
  await check.getByRole('button', { name: 'Begin opnieuw' }).click();
  await expect(rowOf('CJP')).toContainText('Vul de vragen in.');
  expect(sent).toEqual([]);
  expect(await page.evaluate(() => Object.keys({ ...localStorage, ...sessionStorage }))).toEqual([]);
});

test('a provider is one click from what accepting a pass means', async ({ page }) => {
  await page.goto('/nl/aanbieders/');
  await page.locator('main a[href^="/nl/aanbieders/voorbeeld-"]').first().click();
  await page.getByRole('link', { name: 'Lees wat een pas aannemen betekent' }).click();
  await expect(page.getByRole('heading', { name: 'Hoe word je betaald?' })).toBeVisible();
});

test('what somebody chose goes into the question that they send, in Dutch and in their language', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  await page.goto('/tr/aanbieders/theater-dakota/?pas=ooievaarspas&leeftijd=8');
  const ask = page.locator('details.ask-for-me');
  await ask.locator('summary').click();
  await ask.getByLabel('Şu dili de konuşuyorum').selectOption('tr');
  const dutch = ask.locator('[data-side=nl]');
  await expect(dutch).toContainText('Beste Theater Dakota,');
  await expect(dutch).toContainText('Het is voor iemand van 8 jaar.');
  await expect(dutch).toContainText('Ik heb een pas: Ooievaarspas.');
  await expect(dutch).toContainText('Ik spreek Turks.');
  await expect(ask.locator('[data-side=tr]')).toContainText('8 yaşında biri için.');
  const mail = await ask.locator('[data-way=mail]').getAttribute('href');
  expect(new URL(mail ?? '').searchParams.get('body')).toContain('Ik spreek Turks.');
  await ask.getByRole('button', { name: /^Bu satırı sesli oku: Beste/u }).click();
  await expect(ask.getByRole('status')).toContainText('Hollandaca ses yok');
  await ask.getByRole('button', { name: 'Büyük göster' }).click();
  await expect(page.locator('dialog[open]')).toContainText('Ik spreek Turks.');
  expect(await axeOn(page)).toEqual([]);
  expect(sent).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the plain question is there, with a link for mail', async ({ page }) => {
    await page.goto('/ar/aanbieders/theater-dakota/');
    const ask = page.locator('details.ask-for-me');
    await ask.locator('summary').click();
    await expect(ask.locator('[data-side=nl]')).toContainText('Wat kan ik bij jullie doen? Ik doe graag mee.');
    await expect(ask.locator('[data-side=ar]')).toBeVisible();
    await expect(ask.locator('[data-way=mail]')).toHaveAttribute('href', /^mailto:.*Beste%20Theater%20Dakota/u);
    await expect(ask.getByRole('button')).toHaveCount(0);
  });

  test('every price stands on the page, with each pass', async ({ page }) => {
    await page.goto('/nl/aanbod/');
    await page.locator(`${panel} > summary`).click();
    await expect(page.locator(`${panel} noscript p`)).toBeVisible();
    await expect(page.getByLabel('Hoe oud ben je?')).toBeHidden();
    const card = page.locator('#list article').filter({ has: page.getByText('goedkoper met een pas') });
    await card.first().getByRole('link').click();
    const table = page.getByRole('table', { name: 'De prijs zonder pas, en met elke pas' });
    await expect(table.getByRole('row').filter({ hasText: 'Zonder pas' })).toBeVisible();
    expect(await table.getByRole('row').count()).toBeGreaterThan(2);
  });

  test('who can have a pass is a table of rules', async ({ page }) => {
    await page.goto('/nl/passen/');
    const table = page.getByRole('table', { name: /Wie welke pas kan krijgen/u });
    await expect(table).toBeVisible();
    await expect(table).toContainText('Je inkomen telt mee.');
    await expect(page.getByLabel('Hoe oud is wie de pas krijgt?')).toBeHidden();
  });
});
