import puppeteer from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Firefox through WebDriver BiDi, which it speaks itself. */
export async function startFirefox(program: string): Promise<Engine> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: program, headless: true });
  const page = await browser.newPage();
  // Both cores of the machine of CI are busy.
  page.setDefaultNavigationTimeout(60_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  return {
    name: `Firefox ${(await browser.version()).replace(/^\D+/u, '')}`,
    narrowest: 360,
    open: async (url) => {
      // What was still loading when its page is left ends with an error, which is none of the page that comes.
      await page.goto('about:blank');
      errors.splice(0);
      await page.goto(url);
    },
    ask: (expression) => page.evaluate(expression),
    type: (selector, text) => page.type(selector, text),
    press: (selector) => page.click(selector),
    widen: (width) => page.setViewport({ width, height: 800 }),
    takeErrors: () => errors.splice(0),
    close: () => browser.close(),
  };
}
