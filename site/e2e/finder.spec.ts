import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { axeOn } from './axe.ts';

/** Tabs to an element, as somebody without a mouse does. */
async function tabTo(page: Page, element: Locator, most = 40) {
  for (let presses = 0; presses < most; presses += 1) {
    if (await element.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(element).toBeFocused();
}

const status = (page: Page) => page.locator('.finder .status');
const box = (page: Page) => page.locator('#finder-q');
const options = (page: Page) => page.locator('.finder [role=option]');

test('somebody finds a dance class in Escamp with the keyboard only, and shares it', async ({ page }) => {
  await page.goto('/nl/aanbod/');
  const typed = page.getByRole('combobox', { name: 'Zoek in deze lijst' });
  await tabTo(page, typed);
  await page.keyboard.type('danc');
  await expect(typed).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Escape');
  await expect(typed).toHaveAttribute('aria-expanded', 'false');
  await expect(typed).toHaveValue('danc');
  await page.keyboard.press('Escape');
  await expect(typed).toHaveValue('');
  await page.keyboard.type('ballet');
  // Written when the typing rests: before that, the outcome is of some of the letters.
  await expect(page).toHaveURL(/q=ballet/u);
  await expect(status(page)).toContainText(/\d+ voorbeeld/u);

  // What a screen reader hears comes a moment later, and says the same.
  await expect(page.locator('.finder > [role=status]')).toHaveText(await status(page).innerText());
  const all = Number.parseInt(await status(page).innerText(), 10);

  const filters = page.locator('.finder summary');
  await tabTo(page, filters, 10);
  await page.keyboard.press('Enter');
  await tabTo(page, page.locator('#finder-district'), 15);
  await page.keyboard.type('Escamp');
  await expect(page).toHaveURL(/q=ballet/u);
  await expect(page).toHaveURL(/wijk=escamp/u);
  await expect.poll(async () => Number.parseInt(await status(page).innerText(), 10)).toBeLessThan(all);
  const shared = page.url();
  // The cards follow what is said about them.
  await expect(page.locator('.finder [aria-busy=true]')).toHaveCount(0);
  const first = await page.locator('.finder article a').first().innerText();

  await page.goto('/nl/');
  await page.goto(shared);
  await expect(page.locator('.finder article a').first()).toHaveText(first);
  await page.goBack();
  await expect(page).toHaveURL('/nl/');
});

test('a suggestion is chosen with the arrows, and the back button undoes one choice at a time', async ({ page }) => {
  await page.goto('/nl/zoeken/');
  await box(page).fill('gita');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).first().getAttribute('id')) ?? '',
  );
  const words = await options(page).first().locator('bdi').innerText();
  await page.keyboard.press('ArrowUp');
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant', /./u);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(box(page)).toHaveValue(words);
  await expect(options(page).first()).toBeHidden();
  await page.locator('.finder summary').click();
  await page.locator('#finder-district').selectOption('laak');
  await expect(page).toHaveURL(/wijk=laak/u);
  await page.goBack();
  await expect(page).not.toHaveURL(/wijk=laak/u);
  await expect(box(page)).toHaveValue(words);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/nl/zoeken/');
  await expect(box(page)).toHaveValue('');
});

/** Keeps the scripts of a page away until the function that it gives is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let come: () => void = () => undefined;
  const later = new Promise<void>((resolve) => (come = resolve));
  await page.context().route('**/_astro/*.js', async (route) => {
    await later;
    await route.fallback();
  });
  return come;
}

test('what is typed before the script comes counts as typed', async ({ page }) => {
  const come = await holdScripts(page);
  await page.goto('/nl/zoeken/', { waitUntil: 'commit' });
  await box(page).fill('gita');
  await expect(page.locator('.finder[data-ready]')).toHaveCount(0);
  come();
  await expect(options(page).first()).toBeVisible();
  await expect(box(page)).toHaveValue('gita');
  await expect(page).toHaveURL(/q=gita/u);
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
});

test('what is chosen before the script comes counts as chosen', async ({ page }) => {
  const come = await holdScripts(page);
  await page.goto('/nl/aanbod/', { waitUntil: 'commit' });
  await page.locator('.finder summary').click();
  await page.locator('#finder-district').selectOption('laak');
  await page.locator('.finder [type=checkbox]').first().check();
  await expect(page.locator('.finder[data-ready]')).toHaveCount(0);
  come();
  await expect(page.locator('.finder[data-ready]')).toBeVisible();
  await expect(page).toHaveURL(/wijk=laak/u);
  await expect(page.locator('#finder-district')).toHaveValue('laak');
  await expect(page.locator('.finder .above .chips button')).toHaveCount(3);
  await expect(status(page)).not.toBeEmpty();
});

test('the keys belong to the input method while it composes', async ({ page }) => {
  await page.goto('/nl/zoeken/');
  await box(page).fill('gita');
  await expect(options(page).first()).toBeVisible();
  await box(page).dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant', /./u);
});

test('what was understood stands in chips, and a chip takes its part away', async ({ page }) => {
  await page.goto('/nl/aanbod/?q=ballet+van+7+jaar&wijk=laak');
  await expect(status(page)).not.toBeEmpty();
  const chips = page.getByRole('list', { name: 'Begrepen en gekozen' }).getByRole('button', { name: /Haal weg/u });
  await expect(chips).toHaveText([/allet/u, '7 jaar', 'Laak']);
  await chips.nth(2).click();
  await expect(page).not.toHaveURL(/wijk=laak/u);
  await expect(status(page)).toBeFocused();
  await chips.nth(1).click();
  await expect(box(page)).toHaveValue('ballet');
});

test('somebody orders by distance, chooses a district on the map, and sees more', async ({ page }) => {
  await page.goto('/nl/aanbod/?q=muziek');
  await page.getByLabel('Sorteer').selectOption('nearest');
  await page.getByLabel('Jouw postcode').fill('1012');
  await expect(page.getByText('niet van Den Haag')).toBeVisible();
  await page.getByLabel('Jouw postcode').fill('2515 TN');
  await expect(page.locator('.finder article').first()).toContainText(/\d km/u);
  await page.getByRole('button', { name: 'Kaart', exact: true }).click();
  const tile = page.locator('.finder [data-district=escamp] button');
  const count = Number.parseInt(await tile.locator('.bubble').innerText(), 10);
  expect(count).toBeGreaterThan(0);
  await tile.click();
  await expect(tile).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/wijk=escamp.*orde=dichtbij.*postcode=2515.*kaart=1/u);
  expect(await axeOn(page)).toEqual([]);
});

test('the price on a card is that of the visitor', async ({ page }) => {
  await page.goto('/nl/aanbod/?q=ballet&orde=goedkoop');
  const prices = page.locator('.finder article .price');
  await expect(prices.first()).toBeVisible();
  const before = await prices.allInnerTexts();
  await page.goto('/nl/aanbod/?q=ballet&orde=goedkoop&pas=ooievaarspas&leeftijd=8&gemeente=denhaag');
  await expect(prices.first()).toBeVisible();
  expect(await prices.allInnerTexts()).not.toEqual(before);
});

for (const [locale, word] of [
  ['nl', 'theater'],
  ['ar', 'موسيقى'],
] as const)
  test.describe(`by touch in ${locale}`, () => {
    test.use({ viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true });

    test('somebody types, taps a suggestion, filters, and opens a card', async ({ page }) => {
      await page.goto(`/${locale}/zoeken/`);
      await box(page).tap();
      await box(page).pressSequentially(word.slice(0, 4), { delay: 30 });
      await options(page).first().tap();
      await expect(page.locator('.finder article').first()).toBeVisible();
      await expect(page.locator('.finder [role=listbox]')).toBeHidden();
      await page.locator('.finder summary').tap();
      await page.locator('#finder-kind').selectOption('activity');
      await expect(page).toHaveURL(/soort=activity/u);
      await expect(page.locator('.finder article').first()).toBeVisible();
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
      await page.locator('.finder article a').first().tap();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ar' ? 'rtl' : 'ltr');
    });
  });

test.describe('search by voice', () => {
  test('tells who may hear it, then searches what was said', async ({ page }) => {
    await page.addInitScript(() => {
      // The machine that tests has no microphone: this stands for what the browser brings.
      class Said {
        onresult: ((event: object) => void) | null = null;
        start() {
          setTimeout(() => this.onresult?.({ results: [{ isFinal: true, 0: { transcript: 'ballet.' } }] }), 50);
        }
        abort() {
          this.onresult = null;
        }
      }
      Object.assign(window, { SpeechRecognition: Said });
    });
    await page.goto('/nl/zoeken/');
    await page.getByRole('button', { name: 'Zeg wat je zoekt' }).click();
    await expect(page.getByText('sturen het geluid')).toBeVisible();
    expect(await axeOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin' }).click();
    await expect(box(page)).toHaveValue('ballet');
    await expect(page.locator('.finder article').first()).toBeVisible();
  });

  test('is not offered where the browser has none', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { SpeechRecognition: undefined, webkitSpeechRecognition: undefined });
    });
    await page.goto('/nl/zoeken/');
    await expect(box(page)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Zeg wat je zoekt' })).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody comes from home to a class by links alone', async ({ page }) => {
    await page.goto('/tr/');
    await page.locator('main a[href="/tr/aanbod/"]').first().click();
    await page.locator('main a[href="/tr/aanbod/kunst/dans/"]').first().click();
    await page.locator('.map-fold summary').click();
    await page.locator('.map-fold a[href="/tr/aanbod/kunst/dans/escamp/"]').click();
    await expect(page).toHaveURL('/tr/aanbod/kunst/dans/escamp/');
    await page.locator('main article a').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('main')).toContainText('Örnek');
  });

  test('the form of a list leads to the page of an art or a district', async ({ page }) => {
    await page.goto('/nl/aanbieders/');
    await page.locator('#naar-kunst').selectOption('dans');
    await page.locator('form:has(#naar-kunst) button').click();
    await expect(page).toHaveURL(/\/nl\/aanbieders\/kunst\/dans\//u);
    await expect(page.locator('main article a').first()).toBeVisible();
    await page.goto('/ar/zoeken/');
    await page.locator('#naar-wijk').selectOption('laak');
    await page.locator('form:has(#naar-wijk) button').click();
    await expect(page).toHaveURL(/\/ar\/aanbod\/wijk\/laak\//u);
  });

  test('the search form is a plain form, and its page says what it cannot do', async ({ page }) => {
    await page.goto('/nl/');
    await page.getByRole('searchbox').first().fill('koor');
    await page.getByRole('button', { name: 'Zoek' }).first().click();
    await expect(page).toHaveURL('/nl/zoeken/?q=koor');
    // Playwright finds no text inside <noscript>, but sees whether it is shown.
    await expect(page.locator('.finder-noscript')).toBeVisible();
  });
});
