import type { Page } from '@playwright/test';
import { stickingOut } from './sticking-out.ts';

/** A window: its width in px, and the size of letters that the visitor asked for, in % of the usual one. */
export type Window = readonly [width: number, letters: number];

/**
 * Tries the page that is open in windows of other sizes, without loading it again. Returns a line for what is wider
 * than its window; then window and letters have their first size again.
 */
export async function problemsOfWidths(page: Page, windows: readonly Window[]): Promise<string[]> {
  const problems: string[] = [];
  const first = page.viewportSize();
  for (const [width, letters] of windows) {
    if (width !== page.viewportSize()?.width) await page.setViewportSize({ width, height: 780 });
    const found = await page.evaluate(
      `document.documentElement.style.fontSize = '${letters}%'; (${stickingOut.toString()})()`,
    );
    for (const what of found as string[]) problems.push(`at ${width} px, letters of ${letters} %: ${what}`);
  }
  await page.evaluate("document.documentElement.style.fontSize = ''");
  if (first) await page.setViewportSize(first);
  return problems;
}
