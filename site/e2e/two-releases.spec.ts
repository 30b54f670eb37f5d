import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/* A new release while somebody is here: the worker takes it over whole, and fetches only what is different. */

test.use({ serviceWorkers: 'allow' });

const passed = ['content-type', 'cache-control', 'service-worker-allowed', 'etag'];
const nextTitle = 'Les van de tweede uitgave';

type Part = { path: string; bytes: number };
type Manifest = { index: Part; cards: { activity: Part } };

/**
 * The site on an address of its own, with a second release ready: one activity has another title there, so its part of
 * the search has another name, and so has the pack of the language.
 */
async function twoReleases(base: string) {
  const manifest = (await (await fetch(`${base}/nl/zoeken/index.json`)).json()) as Manifest;
  const old = manifest.cards.activity.path;
  const next = old.replace(/-\w+\.json$/u, '-0123456789ab.json');
  const cards = await (await fetch(base + old)).text();
  const title = (JSON.parse(cards) as { title: { text: string } }[])[0]?.title.text ?? '';
  const asked: string[] = [];
  let isSecond = false;
  const changed = (path: string, text: string) => {
    if (path === '/sw.js') return text.replaceAll(old, next).replace(/("nl":\{"release":")\w+/u, '$1second');
    if (path === '/nl/zoeken/index.json') return text.replaceAll(old, next);
    return path === next ? text.replace(JSON.stringify(title), JSON.stringify(nextTitle)) : text;
  };
  const answer = async (path: string) => {
    const response = await fetch(base + (isSecond && path === next ? old : path), { redirect: 'manual' });
    const isText = /json|javascript/u.test(response.headers.get('content-type') ?? '');
    const body = Buffer.from(await response.arrayBuffer());
    const headers = [...response.headers].filter(([name]) => passed.includes(name));
    return {
      status: response.status,
      headers: Object.fromEntries(headers),
      body: isSecond && isText ? changed(path, body.toString()) : body,
    };
  };
  const server = createServer(({ url = '/' }, response) => {
    asked.push(url);
    answer(url).then(
      ({ status, headers, body }) => response.writeHead(status, headers).end(body),
      () => response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    index: manifest.index.path,
    old,
    next,
    title,
    publish: () => {
      isSecond = true;
      asked.length = 0;
    },
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const release = (page: Page) => page.evaluate(async () => (await caches.match('/nl/offline/release'))?.text() ?? null);
const isKept = (page: Page, path: string) =>
  page.evaluate(async (address) => (await caches.match(address)) !== undefined, path);

test('a second release comes whole, fetches only what changed, and is searched without internet', async ({
  page,
  context,
  baseURL,
}) => {
  const site = await twoReleases(baseURL ?? '');
  try {
    await page.goto(`${site.origin}/nl/passen/ooievaarspas/`);
    await expect.poll(() => release(page)).not.toBeNull();
    expect(await isKept(page, site.old)).toBe(true);

    site.publish();
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => release(page)).toBe('second');
    expect(await isKept(page, site.next)).toBe(true);
    // Its name says what is in it: the index did not change, so nobody asks for it again.
    expect(site.asked.filter((path) => path === site.next)).toHaveLength(1);
    expect(site.asked).not.toContain(site.index);
    // What no release needs any more goes.
    await expect.poll(() => isKept(page, site.old)).toBe(false);

    await context.setOffline(true);
    await page.goto(`${site.origin}/nl/zoeken/?q=${encodeURIComponent(site.title)}`);
    await expect(page.locator('.finder article').filter({ hasText: nextTitle }).first()).toBeVisible();
    await page.goto(`${site.origin}/nl/passen/ooievaarspas/`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Ooievaarspas');
  } finally {
    await context.setOffline(false);
    site.close();
  }
});
