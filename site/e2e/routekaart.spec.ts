import { createRequire } from 'node:module';
import { withDemo } from '@kunstwijzer/content/demo';
import { localeKeys, locales } from '@kunstwijzer/content/model';
import { routeGraph } from '@kunstwijzer/content/route';
import { seed } from '@kunstwijzer/content/seed';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { draw } from '../src/features/routekaart/map/draw.ts';
import { labelledMap } from '../src/features/routekaart/map/labels.ts';
import { layout } from '../src/features/routekaart/map/layout.ts';
import { measurer } from '../src/features/routekaart/map/measure.ts';
import { tripled } from '../src/features/routekaart/map/tripled.fixture.ts';
import { translate } from '../src/i18n/index.ts';
import { axeOn } from './axe.ts';
import { stickingOut } from './sticking-out.ts';

const wide = { width: 1280, height: 900 };

/** Words that cover other words or a ring, as the browser draws them. */
const collisions = (page: Page) =>
  page.locator('svg.metro').evaluate((svg) => {
    const boxOf = (element: SVGGraphicsElement) => {
      const { x, y, width, height } = element.getBBox();
      return { what: element.textContent.trim() || element.getAttribute('class') || '', x, y, width, height };
    };
    const all = (selector: string) => [...svg.querySelectorAll<SVGGraphicsElement>(selector)];
    const words = all('g.name, g.more, g.plate-name, g.stage-name').map(boxOf);
    const rings = all('circle.ring, circle.mark, circle.change, rect.shared').map(boxOf);
    const overlap = (a: (typeof words)[number], b: (typeof words)[number]) =>
      a.x + 1 < b.x + b.width && b.x + 1 < a.x + a.width && a.y + 1 < b.y + b.height && b.y + 1 < a.y + a.height;
    const pairs = words.flatMap((a, i) =>
      [...words.slice(i + 1), ...rings].flatMap((b) => (overlap(a, b) ? [`${a.what} on ${b.what}`] : [])),
    );
    return { count: words.length, pairs };
  });

test.describe('the metro map', () => {
  test.use({ viewport: wide });

  for (const locale of localeKeys)
    test(`lets no words overlap in ${locale}, also with three times the content`, async ({ page }) => {
      await page.goto(`/${locale}/routekaart/`);
      await page.evaluate(() => document.fonts.ready);
      const drawn = await collisions(page);
      expect(drawn.count).toBeGreaterThan(60);
      expect(drawn.pairs).toEqual([]);
      const graph = routeGraph(tripled(withDemo(seed.published, '2026-11-22')));
      const measure = measurer(createRequire(import.meta.url).resolve);
      const map = labelledMap(graph, locales[locale].dir === 'rtl', { locale, t: translate(locale), measure });
      const svg = draw(map, layout(map), { locale, lineHref: () => '#', stopHref: () => '#' });
      await page.locator('[data-map-window]').evaluate((element, markup) => {
        element.innerHTML = markup;
      }, svg);
      const many = await collisions(page);
      expect(many.count).toBeGreaterThan(drawn.count);
      expect(many.pairs).toEqual([]);
    });

  for (const locale of ['nl', 'ar'] as const)
    test(`is walked along with the keyboard in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/routekaart/`);
      const onward = locale === 'ar' ? 'ArrowLeft' : 'ArrowRight';
      const first = page.locator('svg.metro a').first();
      await page.getByRole('link', { name: translate(locale)('routekaart.map.skip') }).focus();
      await page.keyboard.press('Tab');
      await expect(first).toBeFocused();
      const at = (place: string) => page.locator(`svg.metro a[data-at="${place}"]`);
      await page.keyboard.press(onward);
      await expect(at('0-meet')).toBeFocused();
      await page.keyboard.press(onward);
      await expect(at('0-discover')).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(at('1-discover')).toBeFocused();
      await page.keyboard.press('End');
      await expect(at('1-professional')).toBeFocused();
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowUp');
      await expect(first).toBeFocused();
      // One stop of the tab key: the next one is outside the map.
      await page.keyboard.press('Tab');
      await expect(page.locator('svg.metro a:focus')).toHaveCount(0);
      await at('1-discover').focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${locale}/routekaart/muziek/#discover$`, 'u'));
    });

  test('is an ordered list for who hears it, and passes axe', async ({ page }) => {
    await page.goto('/nl/routekaart/');
    const lines = page.locator('svg.metro > g[role="list"] > [role="listitem"]');
    await expect(lines).toHaveCount(11);
    await expect(lines.first().locator('[role="list"] > [role="listitem"]')).toHaveCount(5);
    await expect(lines.first().getByRole('link').nth(1)).toHaveAccessibleName(/^Zang en koor, Kennismaken\. /u);
    expect(await axeOn(page, { within: '[data-map]' })).toEqual([]);
  });

  test('becomes larger and smaller inside its window', async ({ page }) => {
    await page.goto('/nl/routekaart/');
    const width = () => page.locator('svg.metro').evaluate((svg) => svg.getBoundingClientRect().width);
    const before = await width();
    await page.getByRole('button', { name: 'Groter' }).click();
    expect(await width()).toBeGreaterThan(before * 1.3);
    await page.getByRole('button', { name: 'Kleiner' }).click();
    expect(await width()).toBe(before);
    await expect(page.getByRole('button', { name: 'Kleiner' })).toBeDisabled();
    expect(await page.evaluate(stickingOut)).toEqual([]);
  });

  test('shows where a line is broken, and asks for a place there', async ({ page }) => {
    await page.goto('/nl/routekaart/');
    const gap = page.locator('svg.metro a.gap').first();
    await expect(gap).toContainText('Ken jij een plek?');
    await gap.click();
    await expect(page.getByRole('link', { name: 'Vertel ons van een plek' }).first()).toBeVisible();
  });

  for (const format of ['A4', 'A3'] as const)
    test(`prints on one sheet of ${format}`, async ({ page }) => {
      await page.goto('/ar/routekaart/');
      const pdf = (await page.pdf({ format, landscape: true })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/gu)).toHaveLength(1);
    });
});

test.describe('without the drawing', () => {
  test('a phone shows every line as a line that runs down, with the same stations', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await page.goto('/tr/routekaart/');
    await expect(page.locator('svg.metro')).toBeHidden();
    await expect(page.locator('#lijn-music ol a')).toHaveCount(5);
    const tops = await page
      .locator('#lijn-music ol a')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    await page.locator('#lijn-music ol a').nth(1).click();
    await expect(page).toHaveURL(/\/tr\/routekaart\/muziek\/#discover$/u);
  });

  test('without style sheet and script the list is the page', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, viewport: wide, ...(baseURL && { baseURL }) });
    const page = await context.newPage();
    await page.route('**/*.css', (route) => route.abort());
    await page.goto('/nl/routekaart/');
    await expect(page.locator('svg.metro')).toBeHidden();
    const drawn = await page
      .locator('svg.metro a.stop')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const listed = await page
      .locator('.lines ol a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(listed).toEqual(drawn);
    await expect(page.locator('.lines ol a').first()).toBeVisible();
    await context.close();
  });
});
