import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { smallTargets } from './small-targets.ts';
import { templates } from './templates.ts';
import { problemsOfWidths } from './widths.ts';
import type { Window } from './widths.ts';

// The longest of the browser tests: every core helps.
test.describe.configure({ mode: 'parallel' });

/** What colours and room can change; the rest is the same document as on the phone. */
const ofLooks = ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable'];

const desktops: Window[] = [
  [1280, 100],
  [1280, 200],
  [1024, 100],
  [768, 100],
  [768, 200],
];

/** Before the fonts of the site have arrived its words are wider, in a font of the machine. */
const withoutFonts = async (page: Page) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  // Not by a route: with one, the browser keeps nothing, and every page loads all styles and scripts again.
  await session.send('Network.setBlockedURLs', { urls: ['*.woff2'] });
};

const phones: Window[] = [
  [360, 100],
  [320, 200],
];

/** Besides, in both directions of writing; English and Turkish are laid out as Dutch is. */
const closely: Window[] = [[360, 200], [320, 100], ...desktops];

for (const locale of ['nl', 'en', 'tr', 'ar'] as const)
  test(`every template in ${locale} passes axe, fits its window, also with large letters and without fonts, and has large targets`, async ({
    page,
  }) => {
    test.setTimeout(300_000);
    const isClose = locale === 'nl' || locale === 'ar';
    const problems: string[] = [];
    await withoutFonts(page);
    for (const path of templates()) {
      // A phone by day; of that same document, a desk by night.
      await page.setViewportSize({ width: 360, height: 780 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(`/${locale}${path}`);
      problems.push(...(await axeOn(page)).map((problem) => `${path} ${problem}`));
      problems.push(...(await page.evaluate(smallTargets)).map((target) => `${path} ${target}`));
      const windows = [...phones, ...(isClose ? closely : [])];
      problems.push(...(await problemsOfWidths(page, windows)).map((problem) => `${path} ${problem}`));
      if (!isClose) continue;
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      problems.push(...(await axeOn(page, { only: ofLooks })).map((problem) => `${path} (dark) ${problem}`));
    }
    expect(problems.join('\n')).toBe('');
  });

for (const locale of ['en', 'tr'] as const)
  test(`header, finder and route in ${locale} fit wide windows, also with large letters and without fonts`, async ({
    page,
  }) => {
    await withoutFonts(page);
    for (const path of ['/aanbod/', '/routekaart/muziek/']) {
      await page.goto(`/${locale}${path}`);
      expect(await problemsOfWidths(page, desktops), path).toEqual([]);
    }
  });
