import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { axeOn } from './axe.ts';
import { fillEvent, fillSender, inDays, unique } from './event-form.ts';
import { stickingOut } from './sticking-out.ts';

/* One visitor after the other: the server counts how much one address sends in a minute. */
test.describe.configure({ mode: 'serial' });

const number = /HKW-[0-9A-Z]{4}-[0-9A-Z]{2}/u;

/** Goes to the next step of the form, as a visitor with a script sees it. */
const nextOf = (page: Page) => async () => {
  // In one look: a step that goes away between two looks would be waited for.
  const step = () =>
    page.locator('.step:visible').evaluateAll(([shown]) => shown?.getAttribute('data-step') ?? 'review');
  const before = await step();
  await page.locator('.step-buttons .button:visible').last().click();
  await expect.poll(step).not.toBe(before);
};

/** A picture that a visitor could have taken. */
function somePicture(): Buffer {
  const media = fileURLToPath(new URL('../../content/demo/media/', import.meta.url));
  const [picture = ''] = readdirSync(media).filter((file) => /-480\.webp$/u.test(file));
  return readFileSync(`${media}${picture}`);
}

const ready = (page: Page) => expect(page.locator('.submission')).toHaveAttribute('data-ready', '');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('somebody sends in an event in Arabic', async ({ page }) => {
    await page.goto('/ar/insturen/evenement/');
    const title = unique('حفل جوقة الحي');
    await fillEvent(page, { title, summary: 'تعال وغنِّ معنا.' });
    await page.fill('[name=sender-email]', 'bezoeker@kunstwijzer.invalid');
    await page.locator('.submission-form > [type=submit]').click();

    // What was wrong, in Arabic, at the field and on top; what was filled in is still there.
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(page.locator('.problems a')).toHaveCount(1);
    await expect(page.locator('.problems')).toBeFocused();
    await expect(page.locator('[name=title]')).toHaveValue(title);
    await page.check('[name=sender-consent]');
    await page.locator('.submission-form [type=submit]').first().click();
    await expect(page.locator('main')).toContainText(number);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  });
});

test('somebody with a phone sends in an event with a picture in Turkish', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto('/tr/insturen/evenement/');
  await ready(page);
  const next = nextOf(page);

  // A step that is not right stays, and the summary takes the focus.
  await page.locator('.step-buttons .button:visible').last().click();
  await expect(page.locator('.problems')).toBeFocused();
  await expect(page.locator('.problems a')).toHaveCount(3);
  expect(await axeOn(page)).toEqual([]);
  await page.locator('.problems a').first().click();
  await expect(page.locator('[name=title]')).toBeFocused();

  // One word that is longer than the window is wide, as addresses are.
  const title = unique(`Mahalle korosu ${'şarkı'.repeat(12)}`);
  await fillEvent(page, { title, summary: `Gel, birlikte söyleyelim. ${'söyle'.repeat(20)}` }, next);
  await page.setInputFiles('[name=image]', { name: 'koro.webp', mimeType: 'image/webp', buffer: somePicture() });
  await page.fill('[name=image-alt]', 'Şarkı söyleyen insanlar');
  await page.check('[name=image-rights]');
  await next();
  await fillSender(page);
  await next();

  // The card as it will be on the site, and a way back to every answer.
  await expect(page.locator('.preview .card')).toContainText(title);
  await expect(page.locator('.answers')).toContainText('koro.webp');
  expect(await page.evaluate(stickingOut)).toEqual([]);
  // A box that was ticked is a question and a yes, not twice the same words.
  await expect(page.locator('.answers dt', { hasText: 'Bu fotoğrafı kullanabilirim' })).toHaveCount(1);
  await expect(page.locator('.answers dd', { hasText: 'Bu fotoğrafı kullanabilirim' })).toHaveCount(0);
  expect(await axeOn(page)).toEqual([]);
  await page.locator('.review .step-buttons .button').last().click();
  await expect(page.locator('.receipt')).toContainText(number, { timeout: 40_000 });
  await expect(page.locator('.done h2')).toBeFocused();

  // Sent: nothing of it is kept on the device.
  expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]);
});

test('what somebody types is kept on the device, and goes when they say so', async ({ page }) => {
  await page.goto('/nl/insturen/evenement/');
  await ready(page);
  // Of three dates the next one is empty, also when the page came with the first filled in.
  const dates = await page
    .locator('.dates')
    .first()
    .evaluate((list) => {
      const boxes = () => [...list.querySelectorAll('input')];
      for (const [at, box] of boxes().entries()) {
        box.value = `2027-03-0${at + 1}`;
        box.setAttribute('value', box.value);
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }
      const values = boxes().map(({ value }) => value);
      for (const box of boxes()) box.value = '';
      return values;
    });
  expect(dates).toEqual(['2027-03-01', '2027-03-02', '2027-03-03', '']);
  await page.fill('[name=title]', 'Een half verhaal');
  await page.fill('[name=summary]', 'Over een koor.');
  await page.check('[name=disciplines][value=singing]');
  await expect(page.locator('.kept')).toContainText('7 dagen');
  await nextOf(page)();
  const step = await page.locator('.step:visible').getAttribute('data-step');
  await page.waitForTimeout(500);
  await page.reload();
  await ready(page);
  // At the same step, with what was typed.
  await expect(page.locator('.step:visible')).toHaveAttribute('data-step', step ?? '');
  await page.goBack();
  await expect(page.locator('[name=title]')).toHaveValue('Een half verhaal');
  await page.locator('.kept button').click();
  await page.waitForLoadState();
  await expect(page.locator('[name=title]')).toHaveValue('');
});

test('two forms at once are two: in two tabs, with their own text and their own receipt', async ({ page, context }) => {
  const fill = async (tab: Page, title: string) => {
    const next = nextOf(tab);
    await tab.check('[name=notice-kind][value=ask]');
    await tab.fill('[name=title]', title);
    await tab.fill('[name=body]', `Ons koor zoekt een piano: ${title}`);
    await next();
    await next();
    await tab.fill('[name=organisation]', 'Koor van de buurt');
    await next();
    await tab.fill('[name=expires]', inDays(60));
    await next();
    await tab.fill('[name=contact-email]', 'koor@kunstwijzer.invalid');
    await next();
    await fillSender(tab);
    await next();
  };
  const send = async (tab: Page) => {
    await tab.locator('.review .step-buttons .button').last().click();
    await expect(tab.locator('.receipt')).toContainText(number, { timeout: 40_000 });
    return number.exec(await tab.locator('.receipt').innerText())?.[0];
  };
  const other = await context.newPage();
  const [mine, theirs] = [unique('Piano gezocht'), unique('Vleugel gezocht')];
  await page.goto('/nl/insturen/oproep/');
  await ready(page);
  await page.fill('[name=title]', mine);
  await expect(page.locator('.kept')).toContainText('7 dagen');

  // What is typed in the first tab does not come up in the second; both stay theirs after a reload.
  await other.goto('/nl/insturen/oproep/');
  await ready(other);
  await expect(other.locator('[name=title]')).toHaveValue('');
  await fill(other, theirs);
  await page.reload();
  await ready(page);
  await expect(page.locator('[name=title]')).toHaveValue(mine);
  const first = await send(other);
  await fill(page, mine);
  const second = await send(page);
  expect(second).not.toBe(first);
  await page.locator('.receipt .button').click();
  await expect(page.getByRole('heading', { level: 1 }).last()).toHaveText(mine);

  // What is left behind in a tab that is closed comes back in the next one.
  await other.goto('/nl/insturen/oproep/');
  await ready(other);
  await other.fill('[name=title]', 'Achtergelaten');
  await expect(other.locator('.kept')).toContainText('7 dagen');
  await other.close();
  const later = await context.newPage();
  await later.goto('/nl/insturen/oproep/');
  await ready(later);
  await expect(later.locator('[name=title]')).toHaveValue('Achtergelaten');
});

test('a notice that cannot be sent waits on the device, and goes once when it can', async ({ page, context }) => {
  await page.goto('/nl/insturen/oproep/');
  await ready(page);
  const title = unique('Piano gezocht');
  const next = nextOf(page);
  await page.check('[name=notice-kind][value=ask]');
  await page.fill('[name=title]', title);
  await page.fill('[name=body]', 'Ons koor zoekt een piano voor de repetities.');
  await next();
  await next();
  await page.fill('[name=organisation]', 'Koor van de buurt');
  await next();
  await page.fill('[name=expires]', inDays(60));
  await next();
  await page.fill('[name=contact-email]', 'koor@kunstwijzer.invalid');
  await next();
  await fillSender(page);
  await next();
  const send = page.locator('.review .step-buttons .button').last();
  await expect(send).toBeEnabled();

  const posts: number[] = [];
  page.on('response', (response) => {
    if (response.request().method() === 'POST' && response.url().endsWith('/api/submissions/notice'))
      posts.push(response.status());
  });
  await context.setOffline(true);
  await send.click();
  await expect(page.locator('.done')).toContainText('Nog niet verstuurd');
  await expect(page.locator('main')).not.toContainText(number);
  await expect(page.locator('.waiting-list')).toContainText(title);

  await context.setOffline(false);
  await expect(page.locator('.waiting-list')).toContainText(number, { timeout: 40_000 });
  expect(posts).toEqual([201]);
  await page.goto('/nl/insturen/');
  await expect(page.locator('.waiting-list')).toContainText(number);
  await page.locator('.waiting-list button').click();
  await expect(page.locator('.waiting-list')).toBeHidden();
});

test('what the server refused later is in its form again, picture too, and can be sent', async ({ page }) => {
  const title = unique('Lentezang');
  await page.goto('/nl/insturen/evenement/');
  const provider = await page.locator('[name=provider] option').nth(4).getAttribute('value');
  await page.goto('/nl/insturen/');
  // A parcel of an earlier visit, that this server does not take.
  await page.evaluate(
    async ({ fields, picture }) => {
      const request = indexedDB.open('kunstwijzer-outbox', 1);
      request.onupgradeneeded = () => request.result.createObjectStore('parcels', { keyPath: 'key' });
      await new Promise((done) => (request.onsuccess = done));
      const image = new File([Uint8Array.from(picture)], 'lente.webp', { type: 'image/webp' });
      const parcel = { key: crypto.randomUUID(), kind: 'event', locale: 'nl', title: 'Lente', fields, image };
      const store = request.result.transaction('parcels', 'readwrite').objectStore('parcels');
      const put = store.put({ ...parcel, since: Date.now(), state: 'waiting' });
      await new Promise((done) => (put.onsuccess = done));
      localStorage.setItem('kunstwijzer.outbox', '1');
    },
    {
      picture: [...somePicture()],
      fields: Object.entries({
        summary: `Kom zingen bij ${title}.`,
        disciplines: 'singing',
        provider: provider ?? '',
        repeats: 'once',
        date: inDays(40 + Math.floor(Math.random() * 300)),
        start: '19:30',
        end: '21:00',
        space: 'new',
        'place-name': unique('Zaal'),
        ages: 'all',
        price: 'free',
        'image-alt': 'Zingende mensen',
        'image-rights': 'yes',
        'sender-email': 'bezoeker@kunstwijzer.invalid',
        'sender-consent': 'yes',
      }),
    },
  );
  await page.reload();
  await page.getByRole('link', { name: 'Verbeter het' }).click({ timeout: 40_000 });
  await expect(page.locator('.problems')).toBeFocused();
  await expect(page.locator('.problems a')).toHaveText(/Titel/u);
  await expect(page.locator('[name=summary]')).toHaveValue(`Kom zingen bij ${title}.`);

  await page.fill('[name=title]', title);
  const next = nextOf(page);
  while (!(await page.locator('.review').isVisible())) await next();
  await expect(page.locator('.answers')).toContainText('lente.webp');
  await page.locator('.review .step-buttons .button').last().click();
  await expect(page.locator('.receipt')).toContainText(number, { timeout: 40_000 });
  await expect(page.locator('.waiting-list')).toBeHidden();

  // The picture went along.
  await page.locator('.receipt .button').click();
  const sent = page.locator('.mine img');
  await expect.poll(() => sent.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('somebody sees the event that theirs looks like, and sends it all the same', async ({ page }) => {
  await page.goto('/nl/agenda/');
  const { title, date, path } = await page.evaluate((from) => {
    for (const day of document.querySelectorAll('.day')) {
      const date = day.querySelector('h3 time')?.getAttribute('datetime') ?? '';
      const link = day.querySelector<HTMLAnchorElement>('.row:has(.example-badge) h4 a');
      if (date > from && link) return { title: link.textContent, date, path: link.pathname };
    }
    throw new Error('There is no event to come');
  }, inDays(2));
  await page.goto(path);
  const link = page.locator('main a[href^="/nl/aanbieders/voorbeeld-"]').first();
  const provider = ((await link.getAttribute('href')) ?? '').split('/').at(-2);
  await page.goto('/nl/insturen/evenement/');
  await ready(page);
  await fillEvent(page, { title, summary: 'Zing mee.', date, provider }, nextOf(page));
  await nextOf(page)();
  await fillSender(page);
  await nextOf(page)();
  await expect(page.locator('.similar .card').first()).toContainText(title);
  await expect(page.locator('.similar li').first()).toContainText('dag');
  expect(await axeOn(page)).toEqual([]);
  await page.locator('.review .step-buttons .button').last().click();
  await expect(page.locator('.receipt')).toContainText(number, { timeout: 40_000 });
});

test('somebody sends in a calendar, and looks at what is in a web page', async ({ page }) => {
  const title = unique('Zangavond');
  await page.goto('/nl/insturen/importeren/');
  await expect(page.locator('[data-defaults] [name=provider] option').nth(4)).toBeAttached();
  // Nothing was chosen: that is not the same as a file with nothing in it.
  await page.locator('[data-source] [type=submit]').click();
  await expect(page.locator('[data-state]')).toContainText('Kies eerst');
  await page.locator('[data-defaults] summary').click();
  await page.selectOption('[data-defaults] [name=provider]', { index: 4 });
  await page.check('[data-defaults] [name=disciplines][value=singing]');
  const day = inDays(90).replaceAll('-', '');
  const calendar = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//test//nl',
    'BEGIN:VEVENT',
    'UID:1',
    `SUMMARY:${title}`,
    'DESCRIPTION:Zing een avond mee.',
    `DTSTART;TZID=Europe/Amsterdam:${day}T193000`,
    `DTEND;TZID=Europe/Amsterdam:${day}T213000`,
    'RRULE:FREQ=WEEKLY;COUNT=3',
    `LOCATION:${unique('Buurthuis')}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ].join('\r\n');
  const event = { '@type': 'Event', name: 'Uit een pagina', startDate: `${inDays(80)}T20:00`, location: 'Plein' };

  await page.fill('#text', JSON.stringify(event));
  await page.locator('[data-source] [type=submit]').click();
  await expect(page.locator('.rows h3')).toHaveText('Uit een pagina');
  await expect(page.locator('.rows .wrong li')).not.toHaveCount(0);

  await page.setInputFiles('#file', { name: 'koor.ics', mimeType: 'text/calendar', buffer: Buffer.from(calendar) });
  await page.locator('[data-source] [type=submit]').click();
  await expect(page.locator('.rows h3')).toHaveText(title);
  await expect(page.locator('.counts')).toHaveText('1 goed, 0 te verbeteren, 0 weggelaten');
  await fillSender(page);
  await page.locator('.send button').click();
  await expect(page.locator('.done li')).toContainText(number, { timeout: 40_000 });
  // Its title and its first day: a number says nothing to who sent forty.
  const date = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(inDays(90)));
  await expect(page.locator('.done li')).toContainText(title);
  await expect(page.locator('.done li')).toContainText(date);
});

test('somebody sends in sixty events out of a table, and corrects seven', async ({ page, request }) => {
  const template = await (await request.get('/nl/insturen/voorbeeld-evenement.csv')).text();
  const [header = '', example = ''] = template.replace('\uFEFF', '').trim().split('\r\n');
  await page.goto('/nl/insturen/importeren/');
  const provider = page.locator('[data-defaults] [name=provider] option').nth(4);
  await expect(provider).toBeAttached();
  const name = (await provider.textContent()) ?? '';
  const series = unique('Serie');
  const row = (at: number) =>
    example
      .replace('Open repetitie van het buurtkoor', at % 9 === 4 ? '' : `${series} ${at}`)
      .replace('Naam van je organisatie', `"${name}"`)
      .replace(/\d{4}-\d{2}-\d{2}/u, inDays(20 + at));
  const table = [header, ...Array.from({ length: 60 }, (_, at) => row(at))].join('\r\n');
  await page.setInputFiles('#file', { name: 'concerten.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  await page.locator('[data-source] [type=submit]').click();
  await expect(page.locator('.counts')).toHaveText('53 goed, 7 te verbeteren, 0 weggelaten');
  await expect(page.locator('.send button')).toBeDisabled();
  // Days as people write them.
  await expect(page.locator('.rows .facts').first()).toHaveText(/dag \d+ \p{L}+ \d{4}/u);
  expect(await axeOn(page)).toEqual([]);

  for (let left = 6; left >= 0; left -= 1) {
    await page.locator('.rows .wrong .change').first().click();
    await expect(page.locator('dialog .problems')).toBeFocused();
    if (left === 6) expect(await axeOn(page)).toEqual([]);
    await page.fill('dialog [name=title]', `${series} verbeterd ${left}`);
    await page.locator('dialog [type=submit]').click();
    await expect(page.locator('.rows .wrong')).toHaveCount(left);
  }
  await fillSender(page);
  await page.locator('.send button').click();
  await expect(page.locator('.done li')).toHaveCount(60, { timeout: 50_000 });
  await expect(page.locator('.done li').first()).toContainText(number);
});

test('somebody reports a mistake at a listing', async ({ page }) => {
  await page.goto('/nl/aanbod/');
  await page.locator('article.card a').first().click();
  await page.waitForURL(/\/aanbod\/[^/]+\/$/u);
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  await page.locator('.mistake a').click();
  await ready(page);
  await expect(page.locator('.submission .about')).toContainText(name);
  await page.fill('[name=message]', 'Het telefoonnummer klopt niet meer.');
  await nextOf(page)();
  await page.locator('.review .step-buttons .button').last().click();
  await expect(page.locator('.receipt')).toContainText(number, { timeout: 40_000 });
  // A report does not come on the site itself.
  await expect(page.locator('.receipt')).toContainText('verbetert het als dat nodig is');
});
