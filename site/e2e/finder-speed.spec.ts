import { setTimeout as wait } from 'node:timers/promises';
import { buildIndex, vocabularyOf } from '@kunstwijzer/content/search/build';
import { seed } from '@kunstwijzer/content/seed';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

/* How long the finder keeps a slow phone busy, with 2,000 records. Prints a figure; a busy machine never fails it. */

const records = 2000;
const slower = 4;

type Card = {
  kind: string;
  slug: string;
  url: string;
  title: { text: string };
  by?: string;
  summary?: { text: string };
  facets: object;
};
type Manifest = { index: { path: string; bytes: number }; cards: Record<string, { path: string; bytes: number }> };

/** Serves the search of the site with its activities copied until there are enough. */
async function serveMany(page: Page, base: string) {
  const get = async (path: string) => (await (await fetch(`${base}${path}`)).json()) as unknown;
  const manifest = (await get('/nl/zoeken/index.json')) as Manifest;
  const one = (await get(manifest.cards.activity?.path ?? '')) as Card[];
  const cards = Array.from({ length: records }, (_, at) => {
    const card = one[at % one.length] as Card;
    // Each is a record of its own: the finder leaves a card alone that stands there already.
    const url = card.url.replace(/\/$/u, `-${at}/`);
    return { ...card, slug: `${card.slug}-${at}`, url, title: { text: `${card.title.text} ${at}` } };
  });
  const index = buildIndex(
    cards.map(({ kind, slug, title, by, summary, facets }) => ({
      id: `${kind}/${slug}`,
      kind,
      title: title.text,
      ...(by && { provider: by }),
      ...(summary && { text: summary.text }),
      facts: facets,
    })),
    'nl',
    vocabularyOf(seed.published),
  );
  const parts: Record<string, string> = {
    '/nl/zoeken/many.json': JSON.stringify(cards),
    '/nl/zoeken/many-index.json': JSON.stringify(index),
  };
  const part = (path: string) => ({ path, bytes: Buffer.byteLength(parts[path] ?? '') });
  const list = {
    ...manifest,
    index: part('/nl/zoeken/many-index.json'),
    cards: { activity: part('/nl/zoeken/many.json') },
  };
  await page.context().route('**/zoeken/*.json', (route) => {
    const text = parts[new URL(route.request().url()).pathname];
    return text ? route.fulfill({ body: text, contentType: 'application/json' }) : route.fulfill({ json: list });
  });
}

type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string } };
};

/** The tasks of the page in ms of processor time, longest first; what this test itself made the page do is left out. */
function tasksIn(trace: Buffer): number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => threadOf(event)),
  );
  const events = traceEvents.filter((event) => main.has(threadOf(event)));
  const ours = events.filter(({ name, args }) => name === 'EvaluateScript' && !args?.data?.url);
  const isOurs = (task: TraceEvent) =>
    ours.some(
      (each) => threadOf(each) === threadOf(task) && each.ts >= task.ts && each.ts <= task.ts + (task.dur ?? 0),
    );
  return events
    .filter((event) => event.name === 'RunTask' && !isOurs(event))
    .map(({ tdur, dur }) => (tdur ?? dur ?? 0) / 1000)
    .sort((a, b) => b - a);
}

/** A tap in the middle of something, or on its first words; where that is was asked before anything is measured. */
async function tapper(page: Page, selector: string) {
  const element = page.locator(selector).first();
  await element.scrollIntoViewIfNeeded();
  // Cards that came near get their own height.
  await wait(300);
  await element.scrollIntoViewIfNeeded();
  const box = await element.boundingBox();
  const [x, y] = [(box?.x ?? 0) + Math.min(40, (box?.width ?? 0) / 2), (box?.y ?? 0) + (box?.height ?? 0) / 2];
  return () => page.mouse.click(x, y);
}

test('with 2,000 records on a slow phone, somebody searches', async ({ page, browser, baseURL }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await serveMany(page, baseURL ?? '');
  await page.goto('/nl/aanbod/');
  await expect(page.locator('.finder[data-ready]')).toBeVisible();
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const longest: string[] = [];
  let tasks = 0;
  // A hand and a keyboard; looking for elements would be work for the page as well.
  const measure = async (what: string, act: () => Promise<unknown>, ms = 1000) => {
    await browser.startTracing(page, {
      categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', '__metadata'],
    });
    await act();
    await wait(ms);
    const found = tasksIn(await browser.stopTracing());
    tasks += found.length;
    longest.push(
      `${what} ${found
        .slice(0, 2)
        .map((each) => each.toFixed(0))
        .join(' and ')}`,
    );
  };
  const tap = async (what: string, selector: string) => measure(what, await tapper(page, selector));

  await tap('tap the box', '#finder-q');
  await measure('type', () => page.keyboard.type('dans in laak', { delay: 90 }), 2500);
  await expect(page.locator('.finder article').first()).toBeVisible();
  await tap('take a chip away', '.finder .above button');
  await tap('show more', '.finder .more');
  await tap('open the filters', '.finder summary');
  await tap('tick a choice', '.finder .boxes input');
  await page.locator('#finder-sort').focus();
  await measure('another order', () => page.keyboard.press('ArrowDown'));
  await tap('show the map', '.finder .order [aria-pressed]');
  const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
  const before = entries[currentIndex - 1]?.id ?? 0;
  await measure('go back', () => session.send('Page.navigateToHistoryEntry', { entryId: before }));
  process.stdout.write(
    `finder, ${records} records, ${slower} times slowed: longest tasks of the page in ms of processor time: ` +
      `${longest.join(', ')}\n`,
  );
  expect(tasks).toBeGreaterThan(100);
  await expect(page.locator('.finder [aria-pressed=true]')).toHaveCount(0);
});
