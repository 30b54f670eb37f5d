import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { templates } from './templates.ts';
import { problemsOfWidths } from './widths.ts';
import type { Window } from './widths.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// The longest of the browser tests: every core helps.
test.describe.configure({ mode: 'parallel' });

/** In the page itself, which has no frames of others, and without a list of all that is well: twice as quick. */
const axeOn = (page: Page): AxeBuilder =>
  new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });

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
const withoutFonts = (page: Page) => page.route('**/*.woff2', (route) => route.abort());

const looks = [
  {
    name: 'phone, light',
    viewport: { width: 360, height: 780 },
    colorScheme: 'light',
    languages: ['nl', 'en', 'tr', 'ar'],
    windows: (locale: string): Window[] => [
      [360, 100],
      [320, 200],
      ...(locale === 'nl' || locale === 'ar'
        ? ([
            [360, 200],
            [320, 100],
          ] as const)
        : []),
    ],
    look: (axe: AxeBuilder) => axe.withTags(rules),
  },
  {
    name: 'desktop, dark',
    viewport: { width: 1280, height: 900 },
    colorScheme: 'dark',
    languages: ['nl', 'ar'],
    windows: (): Window[] => desktops,
    look: (axe: AxeBuilder) => axe.withRules(ofLooks),
  },
] as const;

for (const { name, languages, windows, look, ...screen } of looks) {
  test.describe(name, () => {
    test.use(screen);
    for (const locale of languages)
      test(`every template in ${locale} passes axe and fits its window, also with large letters and without fonts`, async ({
        page,
      }) => {
        test.setTimeout(240_000);
        const problems: string[] = [];
        await withoutFonts(page);
        for (const path of templates()) {
          await page.goto(`/${locale}${path}`);
          const { violations } = await look(axeOn(page)).analyze();
          problems.push(
            ...violations.map(
              ({ id, nodes }) =>
                `${path} ${id}: ${nodes
                  .map(({ target }) => target.join(' '))
                  .slice(0, 3)
                  .join(', ')}`,
            ),
          );
          problems.push(...(await problemsOfWidths(page, windows(locale))).map((problem) => `${path} ${problem}`));
        }
        expect(problems.join('\n')).toBe('');
      });
  });
}

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

test('targets are at least 24 px, main ones 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  const small: string[] = [];
  for (const path of templates()) {
    await page.goto(`/nl${path}`);
    small.push(
      ...(await page.evaluate(
        (at) =>
          [
            ...document.querySelectorAll<HTMLElement>(
              '.button, .onward, header a, header summary, input, select, button',
            ),
          ]
            .filter(
              (element) =>
                element.checkVisibility({ visibilityProperty: true }) && !element.closest('.visually-hidden'),
            )
            .filter((element) => {
              // A checkbox or radio button is as large as its label.
              const box = (element.closest('label') ?? element).getBoundingClientRect();
              return box.width > 1 && box.height < 43.5;
            })
            .map(
              (element) =>
                `${at} ${element.tagName} ${element.textContent.trim().slice(0, 30)} ${element.getBoundingClientRect().height.toFixed(0)} px`,
            ),
        path,
      )),
    );
  }
  expect(small.join('\n')).toBe('');
});
