import { submissionKinds } from '@kunstwijzer/content/submission';
import { solveChallenge } from 'altcha-lib';
import type { Challenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { fixtureContent } from '../../test/fixtures/content.ts';
import { encoded, formValues } from '../../test/fixtures/submissions.ts';
import { loadContent } from '../snapshot/load.ts';
import { readLink } from './links.ts';
import type { Receipt } from './store.ts';

type Answer = {
  receipt?: Receipt;
  receipts?: Receipt[];
  problems?: { field: string; row?: number }[];
  duplicates?: { slug: string }[];
};

onEveryDatabase((payload, request) => {
  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
  });

  const post = async (path: string, body: URLSearchParams | FormData, headers: Record<string, string> = {}) =>
    request(`/submissions/${path}`, { method: 'POST', body, headers: { accept: 'application/json', ...headers } });
  const send = async (
    kind: (typeof submissionKinds)[number],
    title: string,
    more: Record<string, string> = {},
    headers: Record<string, string> = {},
  ) => {
    const body = encoded(formValues(kind, title));
    for (const [name, value] of Object.entries({ key: randomUUID(), similar: 'seen', ...more })) body.set(name, value);
    const response = await post(kind, body, headers);
    return { status: response.status, answer: (await response.json()) as Answer };
  };
  const stored = async (number = '') =>
    (await payload().find({ collection: 'submissions', where: { number: { equals: number } }, depth: 0 })).docs[0];
  const count = async (collection: 'submissions' | 'contacts' | 'links' | 'mails') =>
    (await payload().count({ collection })).totalDocs;
  const tokenOf = ({ link }: Pick<Receipt, 'link'>) => link.split('/').at(-1) ?? '';

  it.each(submissionKinds)('stores a %s apart from who sent it, with a number and a link', async (kind) => {
    const { status, answer } = await send(kind, `Proef ${kind}`);
    expect({ status, problems: answer.problems }).toEqual({ status: 201, problems: undefined });
    const { number, link } = answer.receipt ?? { number: '', link: '' };
    expect(answer.receipt?.mail).toBe('later');
    expect(number).toMatch(/^HKW-[2-9A-Z]{4}-[2-9A-Z]{2}$/u);
    const doc = await stored(number);
    expect(doc).toMatchObject({ kind, state: 'received', locale: 'nl', quarantined: false });
    expect(JSON.stringify(doc)).not.toContain('stuur@example.org');
    const where = { submission: { equals: number } };
    const { docs: contacts } = await payload().find({ collection: 'contacts', where });
    expect(contacts).toMatchObject([{ email: 'stuur@example.org', locale: 'nl' }]);
    expect(await readLink(payload(), tokenOf({ link }))).toEqual({
      purpose: 'submission',
      subject: number,
      locale: 'nl',
      contact: null,
    });
    expect((await payload().find({ collection: 'mails', where })).docs).toEqual([]);
  });

  it('promises a mail only to who left an address', async () => {
    for (const email of ['stuur@example.org', '']) {
      const body = encoded(formValues('mistake', 'Het begint om acht uur'));
      body.set('key', randomUUID());
      body.set('sender-email', email);
      const page = await (await post('mistake', body, { accept: 'text/html' })).text();
      expect(page).toMatch(/HKW-[2-9A-Z]{4}-[2-9A-Z]{2}/u);
      expect(page.includes('Daarna krijg je een mail'), email).toBe(email !== '');
    }
  });

  it('gives the same receipt for the same key, also for twenty at the same moment', async () => {
    const before = await count('submissions');
    const key = randomUUID();
    const all = await Promise.all(Array.from({ length: 20 }, () => send('event', 'Twintig keer', { key })));
    expect(new Set(all.map(({ answer }) => JSON.stringify(answer.receipt))).size).toBe(1);
    expect(all.every(({ status }) => status === 201)).toBe(true);
    expect(await count('submissions')).toBe(before + 1);
  });

  it('stores a form with the key of another sender, or with another text, by itself (fault 8)', async () => {
    const key = randomUUID();
    const first = await send('event', 'Met deze sleutel', { key });
    const others = [
      await send('event', 'Met deze sleutel', { key, 'sender-email': 'ander@example.org' }),
      await send('event', 'Een heel andere tekst', { key }),
      await send('notice', 'Met deze sleutel', { key }),
    ];
    expect(others.map(({ status }) => status)).toEqual([201, 201, 201]);
    const all = [first, ...others].map(({ answer }) => answer.receipt);
    expect(new Set(all.map((receipt) => receipt?.number)).size).toBe(4);
    expect(new Set(all.map((receipt) => receipt?.link)).size).toBe(4);
    expect((await stored(all[2]?.number))?.listing).toMatchObject({
      record: { title: { nl: 'Een heel andere tekst' } },
    });
  });

  it('takes the same form twice without a key for one, of the same visitor only', async () => {
    const one = { 'x-client-ip': '198.51.100.7' };
    const [first, again, other] = [
      await send('event', 'Zonder script', { key: '' }, one),
      await send('event', 'Zonder script', { key: '' }, one),
      await send('event', 'Zonder script', { key: '' }, { 'x-client-ip': '198.51.100.8' }),
    ];
    expect(again.answer).toEqual(first.answer);
    expect(other.answer.receipt?.number).not.toBe(first.answer.receipt?.number);
  });

  it('stores two hundred at once, each with its contact and link', async () => {
    const before = await Promise.all([count('submissions'), count('contacts'), count('links'), count('mails')]);
    const all = await Promise.all(Array.from({ length: 200 }, (_, i) => send('event', `Nummer ${i}`)));
    expect(new Set(all.map(({ answer }) => answer.receipt?.number)).size).toBe(200);
    const after = await Promise.all([count('submissions'), count('contacts'), count('links'), count('mails')]);
    expect(after.map((now, i) => now - (before[i] ?? 0))).toEqual([200, 200, 200, 0]);
  });

  it('says what is wrong, and stores nothing', async () => {
    const before = await count('submissions');
    const { status, answer } = await send('event', '', { date: '2026-02-31' });
    expect(status).toBe(422);
    expect(answer.problems?.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'date']));
    expect(await count('submissions')).toBe(before);
  });

  it('warns for what is on the site already, until the sender has seen it', async () => {
    const { docs } = await payload().find({ collection: 'providers', where: { slug: { equals: 'voorbeeldkoor' } } });
    const title = docs[0]?.name ?? '';
    const { status, answer } = await send('provider', title, { similar: '' });
    expect({ status, slugs: answer.duplicates?.map(({ slug }) => slug) }).toEqual({
      status: 409,
      slugs: ['voorbeeldkoor'],
    });
    const seen = await send('provider', title);
    expect(seen.status).toBe(201);
    expect((await stored(seen.answer.receipt?.number))?.duplicates).toMatchObject([{ slug: 'voorbeeldkoor' }]);
  });

  it('puts what is suspicious aside, writes nobody about it, and loses nothing', async () => {
    const before = await count('mails');
    const { status, answer } = await send('event', 'Trap in de val', { website2: 'https://spam.example' });
    expect(status).toBe(201);
    expect(await stored(answer.receipt?.number)).toMatchObject({
      quarantined: true,
      spam: { score: 70, reasons: ['honeypot', 'no-proof'] },
    });
    expect(await count('mails')).toBe(before);
  });

  it('counts a proof of work once', async () => {
    const challenge = (await (await request('/submissions/challenge')).json()) as Challenge;
    const solution = await solveChallenge({ challenge, deriveKey });
    const proof = Buffer.from(JSON.stringify({ challenge, solution })).toString('base64');
    const reasons = async (more: Record<string, string>) =>
      (await stored((await send('event', 'Met bewijs', more)).answer.receipt?.number))?.spam.reasons;
    const { receipt: first } = (await send('event', 'Met bewijs', { proof })).answer;
    expect([first?.mail, (await stored(first?.number))?.spam.reasons]).toEqual(['sent', []]);
    expect(await reasons({ proof })).toEqual(['wrong-proof']);
    expect(await reasons({ proof: 'bm9uc2Vuc2U=' })).toEqual(['wrong-proof']);
    expect(await reasons({})).toEqual(['no-proof']);
  });

  it('imports all rows or none', async () => {
    const before = await count('submissions');
    const personal = ['locale', 'sender-email', 'sender-consent'];
    const row = (title: string) =>
      Object.fromEntries(Object.entries(formValues('event', title)).filter(([name]) => !personal.includes(name)));
    const rows = Array.from({ length: 60 }, (_, i) => row(`Rij ${i}`));
    const sendRows = async (all: object[], key = randomUUID()) => {
      const body = JSON.stringify({
        kind: 'event',
        locale: 'tr',
        key,
        sender: { email: 'groep@example.org', consent: 'yes' },
        rows: all,
      });
      const headers = { 'content-type': 'application/json' };
      const response = await request('/submissions/import', { method: 'POST', body, headers });
      return { status: response.status, answer: (await response.json()) as Answer };
    };
    const wrong = await sendRows(rows.map((one, i) => (i % 8 === 3 ? { ...one, title: [''] } : one)));
    expect(wrong.status).toBe(422);
    expect(wrong.answer.problems?.map(({ row: at }) => at)).toEqual([3, 11, 19, 27, 35, 43, 51, 59]);
    expect(await count('submissions')).toBe(before);
    const key = randomUUID();
    const [right, again] = [await sendRows(rows, key), await sendRows(rows, key)];
    expect(right.status).toBe(201);
    expect(right.answer.receipts).toHaveLength(60);
    expect(again.answer.receipts).toEqual(right.answer.receipts);
    expect(await count('submissions')).toBe(before + 60);
    // The same batch with another row, and one twice: only those two are new, and belong to it.
    const more = await sendRows([...rows.slice(0, 5), row('Rij erbij'), row('Rij erbij')], key);
    expect(more.answer.receipts?.slice(0, 5)).toEqual(right.answer.receipts?.slice(0, 5));
    expect(new Set(more.answer.receipts?.map(({ number }) => number)).size).toBe(7);
    expect((await stored(more.answer.receipts?.at(-1)?.number))?.batch).toBe(right.answer.receipts?.[0]?.number);
    expect(await count('submissions')).toBe(before + 62);
  });

  it('answers a person with a page: the receipt, or the form again with what was filled in', async () => {
    const headers = { accept: 'text/html' };
    const body = encoded({ ...formValues('event', '<script>alert(1)</script>'), locale: ['ar'] });
    const right = await post('event', body, headers);
    expect(right.status).toBe(201);
    expect(await right.text()).toMatch(/<html lang="ar" dir="rtl">[\s\S]*HKW-[\s\S]*\/api\/mine\/[\w-]{43}/u);
    body.set('date', 'morgen');
    const wrong = await post('event', body, headers);
    expect(wrong.status).toBe(422);
    const text = await wrong.text();
    expect(text).toContain('value="&lt;script&gt;alert(1)&lt;/script&gt;"');
    expect(text).not.toContain('<script>alert');
    expect(text).toContain('action="/api/submissions/event"');
  });
});
