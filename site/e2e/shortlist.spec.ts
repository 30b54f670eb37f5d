import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { axeOn } from './axe.ts';

const saveFirst = async (page: Page, path: string) => {
  await page.goto(path);
  const card = page
    .locator('main article.card')
    .filter({ has: page.locator('save-item') })
    .first();
  const button = card.locator('save-item button');
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  return (await card.getByRole('heading').innerText()).trim();
};
const count = (page: Page) => page.locator('header [data-list-count]');

test('somebody collects offers, sees what they cost, and takes one off and puts it back', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await saveFirst(page, '/nl/aanbod/kunst/zang-en-koor/');
  const second = await saveFirst(page, '/nl/aanbod/kunst/dans/');
  await saveFirst(page, '/nl/aanbieders/kunst/circus/');
  await expect(count(page)).toHaveText('3');
  await page.getByRole('link', { name: /Mijn lijst/u }).click();
  await expect(page).toHaveURL('/nl/lijst/');
  const cards = page.locator('.shortlist article');
  await expect(cards).toHaveCount(3);
  await expect(page.getByRole('heading', { name: 'Wat kost dit jou?' })).toBeVisible();

  // The prices of the cards follow the pass, as their sum does.
  const withPass = cards.locator('.price-note').filter({ hasText: /met \W?Ooievaarspas/u });
  await expect(withPass).toHaveCount(0);
  await page.locator('[data-my-price] > summary').click();
  await page.getByRole('checkbox', { name: 'Ooievaarspas', exact: true }).check();
  await expect(withPass.first()).toBeVisible();
  expect(await axeOn(page)).toEqual([]);

  await cards.filter({ hasText: second }).locator('save-item button').click();
  await expect(cards).toHaveCount(2);
  await expect(page.getByRole('status').filter({ hasText: second })).toBeFocused();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(cards).toHaveCount(3);

  await page.getByRole('button', { name: 'Maak de lijst leeg' }).click();
  await expect(cards).toHaveCount(0);
  await expect(page.getByText('Er staat nog niets op je lijst.')).toBeVisible();
  await expect(count(page)).toBeHidden();
  await page.getByRole('button', { name: 'Zet terug' }).click();
  await expect(cards).toHaveCount(3);
  await page.reload();
  await expect(cards).toHaveCount(3);
});

test('an event is kept from its row in the agenda, and paper says where it is and holds a code to scan', async ({
  page,
}) => {
  await page.goto('/nl/agenda/');
  const row = page
    .locator('main li')
    .filter({ has: page.locator('save-item') })
    .first();
  const title = (await row.getByRole('link').innerText()).trim();
  await row.getByRole('button', { name: title }).click();
  await page.goto('/nl/lijst/');
  const item = page.locator('.shortlist .cards > li');
  await expect(item).toContainText(title);
  await expect(item.locator('p.paper')).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(item.locator('p.paper')).toBeVisible();
  await expect(page.locator('.shortlist svg.code')).toBeVisible();
  await expect(item.locator('save-item')).toBeHidden();
});

test('paper holds every offer of a list of several pages, also in Arabic', async ({ page }) => {
  await page.goto('/ar/aanbod/');
  const kept = await page
    .locator('main save-item')
    .evaluateAll((items) => items.slice(0, 12).map((item) => item.getAttribute('slug')));
  await page.goto(`/ar/lijst/?a=${kept.join('.')}`);
  const providers = page.locator('.shortlist .by');
  await expect(providers).toHaveCount(12);
  // Names in Latin letters: Arabic ones stand in a PDF in the order of the paper.
  const expected = (await providers.allInnerTexts()).sort();
  const pdf = await getDocument({ data: new Uint8Array(await page.pdf({ format: 'A4' })), verbosity: 0 }).promise;
  const pages = Array.from({ length: pdf.numPages }, async (_, i) => {
    const { items } = await (await pdf.getPage(i + 1)).getTextContent();
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  const text = (await Promise.all(pages)).join(' ').replaceAll(/\s+/gu, '');
  const printed = [...new Set(expected)].flatMap((name) =>
    Array.from({ length: text.split(name.replaceAll(/\s+/gu, '')).length - 1 }, () => name),
  );
  expect(printed.sort()).toEqual(expected);
});

test('a shared list opens in the language of who receives it, and leaves their own list alone', async ({
  page,
  browser,
  baseURL,
}) => {
  await saveFirst(page, '/nl/aanbod/kunst/zang-en-koor/');
  await saveFirst(page, '/nl/aanbod/kunst/dans/');
  await page.goto('/nl/lijst/');
  const link = await page.getByLabel('Link naar deze lijst').inputValue();
  expect(new URL(link).pathname).toBe('/lijst/');

  for (const [locale, dir] of [
    ['tr', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    const context = await browser.newContext({
      locale,
      baseURL: baseURL ?? '',
      extraHTTPHeaders: { 'accept-language': locale },
    });
    const receiver = await context.newPage();
    // The site may run under another name than the one in its links.
    await receiver.goto(`${new URL(link).pathname}${new URL(link).search}`);
    await expect(receiver).toHaveURL(new RegExp(`/${locale}/lijst/\\?a=`, 'u'));
    await expect(receiver.locator('html')).toHaveAttribute('dir', dir);
    await expect(receiver.locator('.shortlist article')).toHaveCount(2);
    await expect(count(receiver)).toBeHidden();
    expect(await axeOn(receiver)).toEqual([]);
    await receiver.locator('.shortlist .notice button').click();
    await expect(count(receiver)).toHaveText('2');
    await context.close();
  }
});

test('what is no longer on the site is said to be gone', async ({ page }) => {
  await page.goto('/nl/lijst/?e=dit-was-ooit');
  await expect(page.getByRole('heading', { name: '1 plek staat niet meer op deze site' })).toBeVisible();
  await expect(page.getByText('dit was ooit')).toBeVisible();
});

test('when the cards do not load, the list says so and can try again', async ({ page }) => {
  await page.route('**/lijst/kaarten/*.json', (route) => route.abort());
  await page.goto('/nl/lijst/?e=dit-was-ooit');
  await expect(page.getByRole('status').filter({ hasText: 'De lijst laadt niet' })).toBeVisible();
  await page.unroute('**/lijst/kaarten/*.json');
  await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
  await expect(page.getByRole('heading', { name: /staat niet meer op deze site/u })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list says what it cannot do, and no button is there that does nothing', async ({ page }) => {
    await page.goto('/nl/lijst/');
    // Playwright finds no text inside <noscript>, but sees whether it is shown.
    await expect(page.locator('.shortlist-noscript')).toBeVisible();
    await expect(page.locator('.shortlist')).toBeHidden();
    await page.goto('/nl/aanbod/kunst/dans/');
    await expect(page.locator('save-item').first()).toBeHidden();
  });
});
