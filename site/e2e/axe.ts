import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2, levels A and AA, and what is good practice besides. */
const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds on the page as it is now, or in the part that `within` selects: a line for each rule that is broken, with
 * the first elements that break it. `only` names the rules to look at. Runs axe itself, because its package for
 * Playwright sends the half a megabyte of axe to the page twice for each look.
 */
export async function axeOn(
  page: Page,
  { within, only }: { within?: string; only?: string[] } = {},
): Promise<string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  return page.evaluate(
    async ({ within, runOnly }) => {
      const { axe: here } = window as unknown as { axe: typeof axe };
      const { violations } = await here.run(within ?? document, { runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => {
        const targets = nodes.map(({ target }) => target.join(' '));
        return `${id}: ${targets.slice(0, 3).join(', ')}`;
      });
    },
    { within, runOnly: only ? { type: 'rule' as const, values: only } : { type: 'tag' as const, values: all } },
  );
}
