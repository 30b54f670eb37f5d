import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { fillEvent, fillSender, inDays, unique } from './event-form.ts';
import { mailsTo } from './mailbox.ts';
import { signIn } from './sign-in.ts';
import { somebody } from './somebody.ts';

/* These tests publish, so they run one after the other. */
test.describe.configure({ mode: 'serial', timeout: 240_000 });

async function idOf(page: Page, collection: string, slug: string): Promise<string> {
  // The session counts only for requests that say where they come from.
  const answer = await page.request.get(`/api/${collection}?where[slug][equals]=${slug}&depth=0&limit=1`, {
    headers: { origin: new URL(page.url()).origin },
  });
  const { docs } = (await answer.json()) as { docs: { id: string }[] };
  expect(docs, `${collection}/${slug}`).toHaveLength(1);
  return docs[0]?.id ?? '';
}

/** Presses the button at the top, waits until the publication has ended, and shows its outcome on the dashboard. */
async function updateSite(page: Page) {
  await page.goto('/admin');
  const asked = page.waitForResponse((response) => response.url().endsWith('/api/publications/request'));
  await page
    .getByRole('button', { name: /Site bijwerken|Update the site/u })
    .first()
    .click();
  expect((await asked).ok()).toBe(true);
  await expect
    .poll(
      async () => {
        // The session counts only for requests that say where they come from.
        const answer = await page.request.get('/api/publications?limit=1&sort=-createdAt&depth=0', {
          headers: { origin: new URL(page.url()).origin },
        });
        return ((await answer.json()) as { docs: { state: string }[] }).docs[0]?.state;
      },
      { timeout: 180_000 },
    )
    .toMatch(/published|refused|failed/u);
  await page.goto('/admin');
}

test('an editor logs in, changes a text, publishes, and a visitor reads it', async ({ page }) => {
  const title = `Twee koren, één tafel ${Date.now() % 10_000}`;
  await signIn(page);
  const id = await idOf(page, 'stories', 'voorbeeld-twee-koren');
  await page.goto(`/admin/collections/stories/${id}?locale=nl`);
  await page.locator('input[name="title"]').fill(title);
  await page.locator('#action-save').click();
  await expect(page.locator('.payload-toast-item, [data-sonner-toast]').first()).toBeVisible();

  const before = await page.request.get('/nl/verhalen/voorbeeld-twee-koren/');
  expect(await before.text()).not.toContain(title);
  await updateSite(page);
  await page.goto('/nl/verhalen/voorbeeld-twee-koren/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);

  // The Dutch is newer now: the other languages say so.
  await page.goto('/tr/verhalen/voorbeeld-twee-koren/');
  await expect(page.locator('main')).toContainText('Hollanda');
});

test('the editor sees the real page of a draft beside the form, and visitors do not', async ({
  page,
  browser,
  baseURL,
}) => {
  await signIn(page);
  const id = await idOf(page, 'stories', 'voorbeeld-twee-koren');
  const draft = 'Alleen in het concept te lezen';
  const saved = await page.request.patch(`/api/stories/${id}?draft=true&locale=nl`, {
    data: { title: draft, _status: 'draft' },
    headers: { origin: baseURL ?? '' },
  });
  expect(saved.ok()).toBe(true);
  await page.goto(`/admin/collections/stories/${id}?locale=nl`);
  await page.locator('.live-preview-toggler, #live-preview-toggler, [aria-label*="ive preview" i]').first().click();
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(draft, { timeout: 30_000 });

  const visitor = await browser.newContext();
  const address = await page.locator('iframe').first().getAttribute('src');
  const answer = await visitor.request.get(new URL(address ?? '/', baseURL).href, { maxRedirects: 0 });
  expect([401, 403, 404]).toContain(answer.status());
  expect(await answer.text()).not.toContain(draft);
  await visitor.close();
});

test('what a visitor sends is accepted in the inbox by the keyboard, and is on the site', async ({ page, request }) => {
  // Two publications: of what was sent, and after it was erased.
  test.setTimeout(420_000);
  const title = `Zingen op het plein ${Date.now() % 100_000}`;
  const { records: docs } = (await (await request.get('/data/providers.json')).json()) as {
    records: { slug: string }[];
  };
  const day = new Date(Date.now() + 40 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const who = somebody(request);
  const sent = await request.post('/api/submissions/event', {
    headers: { accept: 'application/json' },
    multipart: {
      locale: 'nl',
      key: crypto.randomUUID(),
      similar: 'seen',
      title,
      summary: 'Iedereen zingt mee.',
      disciplines: 'singing',
      provider: docs[0]?.slug ?? '',
      repeats: 'once',
      date: day,
      start: '19:30',
      end: '21:00',
      ages: 'all',
      price: 'free',
      ...who.fields,
    },
  });
  expect(sent.status(), await sent.text()).toBe(201);
  const { receipt } = (await sent.json()) as { receipt: { number: string; link: string } };

  await signIn(page);
  await who.isAskedAndAnswers(page, receipt);
  await page.goto('/admin/inbox?order=newest');
  const row = page.getByRole('row').filter({ hasText: receipt.number });
  await expect(row).toContainText(title);
  // Whoever presses it while the script of the page comes presses it again.
  await expect(async () => {
    await row.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(receipt.number, 'u'), { timeout: 3000 });
  }).toPass();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('.kw-compare')).toContainText('Iedereen zingt mee.');
  await expect(page.getByText(who.email)).toBeVisible();

  // Typing a question is no shortcut; Escape leaves the dialog.
  const dialog = page.getByRole('dialog');
  await expect(async () => {
    await page.keyboard.press('q');
    await expect(dialog).toBeVisible({ timeout: 1000 });
  }).toPass();
  await page.keyboard.type('pruu');
  await expect(dialog.getByRole('textbox')).toHaveValue('pruu');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await page.keyboard.press('p');
  await expect(page.getByRole('status').filter({ hasText: /Gepubliceerd|Published/u })).toBeVisible();
  // A colleague with an older page open is told why not.
  const late = await page.request.post(`/api/inbox/${receipt.number}`, {
    headers: { origin: new URL(page.url()).origin },
    data: { decision: 'reject', text: 'Te laat.', updatedAt: new Date(0).toISOString() },
  });
  expect(await late.json()).toMatchObject({ errors: [{ data: { reason: 'changed' } }] });
  const slug = title.toLowerCase().replaceAll(' ', '-');
  expect((await request.get(`/nl/agenda/${slug}/`)).status()).toBe(404);
  await updateSite(page);
  await page.goto(`/nl/agenda/${slug}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('main img').first()).toBeVisible();

  // Who sent it has everything erased: the page goes, and nothing of them is in any file that the server keeps.
  expect(await who.traces()).toEqual(expect.arrayContaining([expect.stringMatching(/kunstwijzer\.db/u)]));
  await who.erasesAll(receipt.link);
  expect(await who.traces()).toEqual([]);
  await expect
    .poll(async () => (await request.get(`/nl/agenda/${slug}/`)).status(), { timeout: 180_000, intervals: [2000] })
    .toBe(404);
  expect(await who.traces()).toEqual([]);
});

test('somebody sends in a series in Arabic, changes it by its link, an editor accepts it, and it is on the site', async ({
  page,
  browser,
  request,
}) => {
  const [title, address] = [unique('حفل جوقة الحي'), `${unique('koor').replace(' ', '-')}@kunstwijzer.invalid`];
  // A day of its own for each run: the same title on the same day looks like the same event.
  const start = 30 + Math.floor(Math.random() * 300);
  const [first, second, last] = [inDays(start), inDays(start + 7), inDays(start + 14)];
  const context = await browser.newContext({ javaScriptEnabled: false });
  const sender = await context.newPage();
  await sender.goto('/ar/insturen/evenement/');
  await fillEvent(sender, { title, summary: 'تعال وغنِّ معنا.', date: first, until: last });
  await fillSender(sender, address);
  await sender.locator('.submission-form > [type=submit]').click();
  const numbers = /HKW-[0-9A-Z]{4}-[0-9A-Z]{2}/u;
  await expect(sender.locator('main')).toContainText(numbers);
  const [number = ''] = numbers.exec(await sender.locator('main').innerText()) ?? [];

  // No browser did any work: no mail goes out before an editor looked, and the page says so. Its link opens what was sent.
  await expect(sender.locator('.receipt')).toContainText('ينظر محرّر في الأمر أولًا');
  await sender.locator('.receipt a.button').click();
  await expect(sender.getByRole('heading', { level: 1 }).last()).toHaveText(title);
  await sender.locator('a[href$="change=1"]').click();
  await expect(sender.locator('[name=title]')).toHaveValue(title);
  const summary = 'تعال وغنِّ معنا كل أسبوع.';
  await sender.fill('[name=summary]', summary);
  await sender.locator('.submission-form [type=submit]').first().click();
  await sender.selectOption('select[name=date]', second);
  await sender.locator('button[name=fact][value=date]').click();
  await expect(sender.locator(`option[value="${second}"]`)).toHaveCount(0);
  await expect(sender.locator(`option[value="${last}"]`)).toHaveCount(1);
  await context.close();

  await signIn(page);
  await page.goto('/admin/inbox?order=newest');
  const row = page.getByRole('row').filter({ hasText: number });
  await expect(row).toContainText(title);
  await row.getByRole('link').click();
  await expect(page).toHaveURL(new RegExp(number, 'u'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('.kw-compare')).toContainText(summary);
  await expect(page.getByText(address)).toBeVisible();

  const published = page.getByRole('status').filter({ hasText: /Gepubliceerd|Published/u });
  await expect(async () => {
    await page.keyboard.press('p');
    await expect(published).toBeVisible();
  }).toPass();

  const { docs } = (await (
    await page.request.get(`/api/submissions?where[number][equals]=${number}&depth=0`, {
      headers: { origin: new URL(page.url()).origin },
    })
  ).json()) as { docs: { target: { slug: string } }[] };
  const path = `/ar/agenda/${docs[0]?.target.slug}/`;
  expect((await request.get(path)).status()).toBe(404);
  await updateSite(page);
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await expect(page.locator('main')).toContainText(summary);
  await expect(page.locator(`main s time[datetime^="${second}"]`).first()).toBeVisible();
  await expect(page.locator(`main s time[datetime^="${last}"]`)).toHaveCount(0);
  expect(await page.content()).not.toContain(address);
  // On the Dutch page the Arabic is told as that, and its heading does not make a telephone wider.
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(path.replace('/ar/', '/nl/'));
  await expect(page.locator('main')).toContainText('alleen in een andere taal');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // What an editor decided is told half a minute later: it can be undone so long.
  await expect.poll(() => mailsTo(address).length, { timeout: 60_000 }).toBe(1);
  const [mail] = mailsTo(address);
  expect(mail?.html).toContain(path);
  // In Arabic, from right to left, and without a word of somebody who may have given the address of another.
  expect(mail?.subject).toBe('تمت الموافقة: فعالية');
  await page.setContent(mail?.html ?? '');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('body')).toContainText(number);
  await expect(page.locator('body')).not.toContainText(title);
});

test('what pages name is not taken off the site unseen: the refusal names them, and all stays', async ({
  page,
  baseURL,
}) => {
  await signIn(page);
  const headers = { origin: baseURL ?? '' };
  const activities = (await (await page.request.get('/api/activities?limit=1&depth=1', { headers })).json()) as {
    docs: { id: string; slug: string; provider: { id: string; slug: string } }[];
  };
  const [activity] = activities.docs;
  expect(activity).toBeDefined();
  const provider = `/api/providers/${activity?.provider.id}`;
  const unpublish = await page.request.patch(provider, { data: { _status: 'draft' }, headers });
  expect(unpublish.status()).toBe(409);
  const { errors } = (await unpublish.json()) as {
    errors: { message: string; data: { usedBy: { href: string }[] } }[];
  };
  expect(errors[0]?.message).toMatch(/in gebruik bij|in use by/u);
  const links = errors[0]?.data.usedBy.map(({ href }) => href);
  expect(links).toContain(`/admin/collections/activities/${activity?.id}`);
  await updateSite(page);
  for (const address of [`/nl/aanbieders/${activity?.provider.slug}/`, `/nl/aanbod/${activity?.slug}/`])
    expect((await page.request.get(address)).status(), address).toBe(200);
});
