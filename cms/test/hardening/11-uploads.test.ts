import { imageWidths } from '@kunstwijzer/content/model';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { as, ask, someAddress } from './api.ts';
import { picture, uploadOf } from './pictures.ts';

/* 11. Uploads: three kinds of picture, written again, and served so that nothing in them can run. */

const send = async (bytes: Uint8Array<ArrayBuffer>, name: string, type: string) => {
  const { headers, body } = await uploadOf(bytes, name, type);
  return ask('/api/media', { body, headers: { ...(await as('editor')), ...headers }, from: someAddress() });
};
const text = (content: string) => new TextEncoder().encode(content);

let doc: { id: string; url: string; filename: string };

beforeAll(async () => {
  const response = await send(await picture(), '../../IMG <script>.jpg', 'image/jpeg');
  expect(response.status).toBe(201);
  ({ doc } = (await response.json()) as { doc: typeof doc });
  doc.url = new URL(doc.url).pathname;
});

it('gives the file a name of its own, and forgets the place and the maker', async () => {
  expect(doc.filename).toMatch(/^een-koor-dat-zingt-[\da-f]{8}-[\da-f]{12}\.webp$/u);
  const response = await ask(doc.url, { headers: await as('editor') });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect((await sharp(bytes).metadata()).exif).toBeUndefined();
  expect(bytes.includes('kanarie')).toBe(false);
});

it('serves it so that nothing in it can run, and to people with an account only', async () => {
  const response = await ask(doc.url, { headers: await as('editor') });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('image/webp');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
  for (const path of [doc.url, doc.url.replace('.webp', `-${imageWidths[0]}.webp`)])
    expect([401, 403]).toContain((await ask(path)).status);
});

it.each([
  ['a drawing with a script', 'a.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'],
  ['a page that says it is a picture', 'a.png', 'image/png', '<!doctype html><script>alert(1)</script>'],
  ['a drawing that says it is a photo', 'a.jpg', 'image/jpeg', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
  ['an animation', 'a.gif', 'image/gif', 'GIF89a'],
  ['half a photo', 'a.jpg', 'image/jpeg', '\xFF\xD8\xFF\xE0'],
  ['nothing', 'a.jpg', 'image/jpeg', ''],
])('refuses %s', async (_what, name, type, content) => {
  const response = await send(text(content), name, type);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
});

it('refuses a picture of more than 40 million points', async () => {
  const large = await sharp({ create: { width: 8000, height: 6000, channels: 3, background: '#fff' } })
    .png({ compressionLevel: 9 })
    .toBuffer();
  const response = await send(new Uint8Array(large), 'groot.png', 'image/png');
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(response.status).toBeLessThan(500);
});

it('fetches nothing from an address that somebody gives', async () => {
  const headers = await as('editor');
  const response = await ask('/api/media/paste-url?src=http://127.0.0.1:1/geheim.png', { headers });
  expect([400, 403, 404, 501]).toContain(response.status);
  const json = {
    alt: 'x',
    url: 'http://127.0.0.1:1/a.png',
    filename: 'a.png',
    externalURL: 'http://127.0.0.1:1/a.png',
  };
  const made = await ask('/api/media', { json, headers, from: someAddress() });
  expect(made.status).toBeGreaterThanOrEqual(400);
  expect(made.status).toBeLessThan(500);
});
