import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeOn } from './axe.ts';

/** Somebody who counts every choice on the way. */
function chooser() {
  let choices = 0;
  return {
    get choices() {
      return choices;
    },
    choose: async (act: () => Promise<unknown>) => {
      choices += 1;
      await act();
    },
  };
}

const form = (page: Page) => page.locator('.way-form');
const near = (page: Page) => page.locator('section[aria-labelledby=my-way-near]');

/** The concrete next step: what it is, where, and what this visitor pays; and its page is there. */
async function expectConcrete(page: Page, first: { ages: RegExp; price: RegExp }) {
  const card = near(page)
    .locator('article')
    .filter({ has: page.locator('.price') })
    .first();
  await expect(card).toContainText(first.ages);
  await expect(card.locator('.offer-price')).toContainText(first.price);
  const title = (await card.getByRole('heading').innerText()).trim();
  const link = card.getByRole('link');
  const address = page.url();
  await link.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(page).toHaveURL(address);
  await expect(near(page).locator('article').first()).toBeVisible();
}

test.describe('a girl of 8 who likes singing, lives in Laak, with an Ooievaarspas, in Turkish', () => {
  test.use({ locale: 'tr', extraHTTPHeaders: { 'accept-language': 'tr' }, viewport: { width: 360, height: 780 } });

  test('comes from home to a concrete next step in four choices', async ({ page, browser, baseURL }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/tr/');
    const way = chooser();
    await way.choose(() =>
      page
        .locator('main')
        .getByRole('link', { name: /^Şan ve koro/u })
        .click(),
    );
    await way.choose(() => form(page).getByLabel('Kaç yaşındasın?', { exact: true }).fill('8'));
    await way.choose(() => form(page).getByLabel('Nerede oturuyorsun?', { exact: true }).selectOption('Laak'));
    await way.choose(() => form(page).getByRole('checkbox', { name: 'Ooievaarspas' }).check());
    expect(way.choices).toBeLessThanOrEqual(4);
    await expect(page.locator('.my-way [role=status]')).toContainText(/\d+ yer bulduk/u);
    await expect(page.locator('.my-way [aria-current=step]')).toHaveCount(1);
    await expect(page.locator('.my-way .stops > li')).toHaveCount(2);
    expect(await axeOn(page)).toEqual([]);
    await expectConcrete(page, { ages: /6–12|4 yaş|7–14/u, price: /Ooievaarspas|Ücretsiz|€/u });

    // The address is the whole story: somebody else sees the same route, and nothing was kept for them elsewhere.
    const shared = new URL(page.url());
    expect([...shared.searchParams.keys()].sort()).toEqual(['gemeente', 'leeftijd', 'pas', 'wijk']);
    const titles = await near(page).getByRole('heading', { level: 3 }).allInnerTexts();
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    await other.goto(shared.pathname + shared.search);
    await expect(near(other).getByRole('heading', { level: 3 })).toHaveText(titles);
    await expect(form(other).getByRole('checkbox', { name: 'Ooievaarspas' })).toBeChecked();
    await context.close();

    // There is nothing in Laak itself: she can also take part from home.
    const home = page.locator('.my-way .otherwise > li').filter({ hasText: 'Buna çevrim içi katılabilirsin.' });
    await home.getByRole('link').first().click();
    await expect(page.locator('.glance')).toContainText('Yüz yüze veya çevrim içi');
  });
});

test.describe('a man of 67 who played the guitar long ago, from Scheveningen, without a pass, in Arabic', () => {
  test.use({ locale: 'ar', extraHTTPHeaders: { 'accept-language': 'ar' } });

  test('comes from home to a concrete next step in four choices', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL('/ar/');
    const way = chooser();
    await way.choose(() =>
      page
        .locator('main .lines')
        .getByRole('link', { name: /^موسيقى/u })
        .click(),
    );
    await way.choose(() => form(page).getByLabel('كم عمرك؟', { exact: true }).fill('٦٧'));
    await way.choose(() =>
      form(page).getByLabel('أين تسكن؟', { exact: true }).selectOption('سخيفيننغن (Scheveningen)'),
    );
    await way.choose(() => page.getByRole('radio', { name: 'أعود إليه بعد سنوات' }).check());
    expect(way.choices).toBeLessThanOrEqual(4);
    await expect(page).toHaveURL(/leeftijd=67/u);
    await expect(page.locator('.my-way [aria-current=step]')).toContainText('الاكتشاف والبداية');
    expect(await axeOn(page)).toEqual([]);
    // The nearest is in his own district.
    await expect(near(page).locator('li').first()).toContainText('في سخيفيننغن');
    await expectConcrete(page, { ages: /من عمر/u, price: /€|مجاني/u });
  });
});

test('each answer has its place in the history, and the first page is the one before it', async ({ page }) => {
  await page.goto('/nl/routekaart/mijn-route/');
  await page.getByRole('link', { name: 'Dans', exact: true }).click();
  await expect(page).toHaveURL(/dans/u);
  // An answer before the script is there has the place of the page itself.
  await expect(page.locator('astro-island[ssr][component-url*="MyWay"]')).toHaveCount(0);
  await page.getByRole('radio', { name: 'Een beetje' }).check();
  await expect(page).toHaveURL(/kan=beetje/u);
  await page.getByRole('radio', { name: 'Ik doe het al lang' }).check();
  await expect(page).toHaveURL(/kan=ervaren/u);
  await page.goBack();
  await expect(page).toHaveURL(/kan=beetje/u);
  await expect(page.getByRole('radio', { name: 'Een beetje' })).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/nl/routekaart/mijn-route/');
});

test('an answer that was given before the script came counts', async ({ page }) => {
  let deliver = () => {};
  const delivered = new Promise<void>((resolve) => (deliver = resolve));
  await page.route('**/_astro/MyWay*.js', async (route) => {
    await delivered;
    await route.continue();
  });
  await page.goto('/nl/routekaart/mijn-route/dans/', { waitUntil: 'commit' });
  await form(page).getByLabel('Hoe oud ben je?', { exact: true }).fill('8');
  await page.getByRole('radio', { name: 'Een beetje' }).check();
  await form(page).getByLabel('Waar woon je?', { exact: true }).selectOption('Laak');
  deliver();
  await expect(page).toHaveURL(/leeftijd=8/u);
  await expect(page).toHaveURL(/kan=beetje/u);
  await expect(page).toHaveURL(/wijk=laak&.*gemeente=denhaag/u);
  await expect(form(page).getByLabel('Hoe oud ben je?', { exact: true })).toHaveValue('8');
  await expect(page.locator('.my-way [aria-current=step]')).toContainText('Ontdekken');
});

/** How strongly the map shows the track of a line, and how a stop on it is marked. */
const onMap = (page: Page, line: string, stage: string) =>
  page.locator('.way-map .metro').evaluate(
    (map, [of, at]) => {
      const styleOf = (selector: string) => {
        const element = map.querySelector(selector);
        return element && getComputedStyle(element);
      };
      const stop = `[role=listitem][data-line=${of}] [data-at$='-${at}'] .hit`;
      return {
        track: Number(styleOf(`g:first-child > [data-line=${of}]`)?.opacity),
        here: Number(styleOf(stop)?.fillOpacity) === 1 && styleOf(stop)?.strokeDasharray === 'none',
        next: Number(styleOf(stop)?.strokeOpacity) === 1 && styleOf(stop)?.strokeDasharray !== 'none',
      };
    },
    [line, stage],
  );

test('the metro map lights up the line, where one is, and the next two stations', async ({ page }) => {
  await page.goto('/nl/routekaart/mijn-route/dans/?leeftijd=8&kan=beetje');
  await expect(page.locator('[data-way-map]')).toHaveAttribute('data-here', 'discover');
  expect(await onMap(page, 'dance', 'discover')).toEqual({ track: 1, here: true, next: false });
  expect(await onMap(page, 'dance', 'deepen')).toMatchObject({ next: true });
  expect(await onMap(page, 'dance', 'talent')).toMatchObject({ next: true });
  const other = await onMap(page, 'music', 'discover');
  expect(other).toMatchObject({ here: false, next: false });
  expect(other.track).toBeLessThan(0.5);
  await page.getByRole('radio', { name: 'Ik doe het al lang' }).check();
  await expect(page.locator('[data-way-map]')).toHaveAttribute('data-here', 'deepen');
  expect(await axeOn(page)).toEqual([]);
});

test('who may not be admitted, or lives far from any place, always has a way on', async ({ page }) => {
  await page.goto('/nl/routekaart/mijn-route/muziek/?leeftijd=14&kan=ervaren&wijk=laak');
  await expect(page.locator('.my-way .otherwise > li').filter({ hasText: 'Niet aangenomen' })).toBeVisible();
  await page.goto('/nl/routekaart/mijn-route/circus/?leeftijd=3&wijk=loosduinen');
  const otherwise = page.locator('.my-way .otherwise > li');
  await expect(otherwise.filter({ hasText: 'contactpunt' })).toBeVisible();
  expect(await otherwise.count()).toBeGreaterThan(1);
  expect(await axeOn(page)).toEqual([]);
});

test('when the data do not load, the page says so and keeps its own route', async ({ page }) => {
  await page.route('**/routekaart/mijn-route.json', (route) => route.abort());
  await page.goto('/nl/routekaart/mijn-route/dans/?leeftijd=8');
  await expect(page.locator('.my-way [role=status]')).toContainText('Je route laadt niet');
  await expect(page.locator('#way article').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody comes from home to a first step by an art and an age', async ({ page }) => {
    await page.goto('/nl/');
    await page
      .locator('main .lines')
      .getByRole('link', { name: /^Zang en koor/u })
      .click();
    // Playwright finds no text inside <noscript>, but sees whether it is shown.
    await expect(page.locator('.way-noscript')).toBeVisible();
    await expect(page.locator('.way-form')).toBeHidden();
    await page.getByRole('link', { name: 'Kinderen (4 tot 12)' }).click();
    await expect(page).toHaveURL('/nl/routekaart/mijn-route/zang-en-koor/kinderen/');
    expect(await page.locator('[data-way-map]').getAttribute('data-lit')).toBe('singing');
    await expect(page.locator('.way-map .metro')).toBeVisible();
    await page.locator('#way article a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
