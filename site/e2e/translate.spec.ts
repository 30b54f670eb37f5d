import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { signIn } from './sign-in.ts';
import { stickingOut } from './sticking-out.ts';

/* A translator's day, without a mouse: thirty texts after a change of the Dutch, and an editor who publishes them. */

const many = 30;
const prefix = `Vertaaldag ${Date.now() % 1_000_000}`;
const work = '/admin/vertalen?language=en&kind=terms&state=outdated';

type Answer = { docs: { id: string; name: string; explanation: string; textState: { en: string } }[] };

/** A question to the API as the screens ask it. */
async function api(
  page: Page,
  method: 'get' | 'post' | 'patch' | 'delete',
  path: string,
  data?: object,
): Promise<Answer> {
  const headers = { origin: new URL(page.url()).origin };
  const answer = await page.request[method](`/api/terms${path}`, { headers, ...(data && { data }) });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.json()) as Answer;
}
const ofToday = `where[slug][contains]=${prefix.toLowerCase().replace(' ', '-')}&limit=100&depth=0`;

/** Terms on the site, translated into English, of which the Dutch explanation changed since. */
async function changeDutch(page: Page) {
  const confirmation = { by: 'editor', date: '2026-11-01T12:00:00.000Z' };
  const texts = {
    category: 'instrument',
    confirmation,
    explanation: 'Een trommel voor maandag.',
    _status: 'published',
  };
  for (let i = 1; i <= many; i++) await api(page, 'post', '?locale=nl&depth=0', { ...texts, name: `${prefix} ${i}` });
  const english = { name: 'Day of translation', explanation: 'A drum for Monday.', _status: 'published' };
  await api(page, 'patch', `?locale=en&${ofToday}`, english);
  await api(page, 'patch', `?locale=nl&${ofToday}`, { explanation: 'Een trommel voor dinsdag.', _status: 'published' });
}

test('thirty texts after a change of the Dutch, by the keyboard alone, and on the site by one key', async ({
  page,
}) => {
  // Thirty pages of the admin, one after the other.
  test.setTimeout(180_000);
  await signIn(page);
  await changeDutch(page);
  await page.goto(work);
  await expect(page.locator('a[data-row]').first()).toBeVisible();
  const faults = () => axeOn(page, { within: '.kw-desk' });
  expect(await faults()).toEqual([]);
  // Keys work as soon as the page knows that this person has them on.
  await expect(async () => {
    await page.keyboard.press('j');
    await expect(page.locator('a[data-row]').first()).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Enter');

  const title = page.locator('#kw-text-title');
  const box = page.locator('textarea[data-segment="asks"]');
  let done = 0;
  let seen = '';
  for (let i = 0; done < many && i < many + 20; i++) {
    await expect(title).not.toHaveText(seen);
    await expect(box.first()).toBeFocused();
    seen = (await title.textContent()) ?? '';
    // What others left behind is passed over.
    if (seen.startsWith(prefix)) {
      if (done === 0) {
        await expect(page.locator('.kw-segment ins')).toHaveText('dinsdag');
        await expect(page.locator('.kw-segment del')).toHaveText('maandag');
        expect(await faults()).toEqual([]);
        await page.setViewportSize({ width: 390, height: 800 });
        expect(await page.evaluate(stickingOut)).toEqual([]);
        await page.setViewportSize({ width: 1280, height: 800 });
      }
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.insertText('A drum for Tuesday.');
      done += 1;
    }
    await page.keyboard.press('Control+Enter');
  }
  await expect(title.or(page.locator('.kw-filter'))).not.toHaveText(seen);
  expect(done).toBe(many);
  const english = async (draft: boolean) => (await api(page, 'get', `?locale=en&draft=${draft}&${ofToday}`)).docs;
  const explanations = (docs: Answer['docs']) => [...new Set(docs.map(({ explanation }) => explanation))];
  await expect.poll(async () => explanations(await english(true))).toEqual(['A drum for Tuesday.']);
  expect(explanations(await english(false))).toEqual(['A drum for Monday.']);

  await page.goto('/admin/vertalen?tab=waiting');
  const mine = page.locator('tr', { hasText: `${prefix} ` });
  await expect(mine).toHaveCount(many);
  await expect(async () => {
    await page.keyboard.press('?');
    await expect(page.locator('dialog[open]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Escape');
  await mine.first().locator('a').focus();
  await page.keyboard.press('p');
  await expect(mine).toHaveCount(many - 1);
  await expect(mine.first().locator('a')).toBeFocused();
  const live = (await english(false)).filter(({ explanation }) => explanation === 'A drum for Tuesday.');
  expect(live.map(({ textState }) => textState.en)).toEqual(['translated']);
  await api(page, 'delete', `?${ofToday}`);
});
