import type { Listing } from '@kunstwijzer/content/submission';
import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { answers, listed } from '../../test/submit.ts';
import { messageOf } from '../mail/document.ts';
import type { MailDocument } from '../mail/document.ts';
import { readLink } from './links.ts';
import { renew } from './mine/renew.ts';
import { saveSubmission, saveSubmissions } from './store.ts';
import type { NewSubmission } from './store.ts';

/* Fault 7: receipts as a mail cannon. Whatever a stranger does, a mailbox gets a few mails a day, with words of ours only. */

const words = 'WIN EEN TELEFOON op https://gratis.example';

onEveryDatabase((payload, request) => {
  beforeEach(async () => {
    for (const collection of ['mails', 'attempts', 'contacts'] as const)
      await payload().db.deleteMany({ collection, where: {} });
  });

  const arriving = (email: string, more: Partial<NewSubmission> = {}): NewSubmission => ({
    ...listed('event', { ...answers.event, title: [words], 'sender-email': [email], locale: ['nl'] }),
    key: randomUUID(),
    spam: { score: 0, reasons: [], quarantined: false },
    proven: true,
    duplicates: [],
    image: null,
    ...more,
  });
  const send = (email: string, more: Partial<NewSubmission> = {}) => saveSubmission(payload(), arriving(email, more));
  const mails = async () => (await payload().db.find<MailDocument>({ collection: 'mails', where: {} })).docs;

  it('sends no mail about thirty forms without proof of work', async () => {
    const receipts = [];
    for (let i = 0; i < 30; i += 1) receipts.push(await send('slachtoffer@example.org', { proven: false }));
    expect(new Set(receipts.map(({ mail }) => mail))).toEqual(new Set(['later']));
    // Nor about links that are lost, as long as no editor has looked.
    await renew(payload(), 'slachtoffer@example.org', false);
    expect(await mails()).toEqual([]);
  });

  it('sends five a day to one mailbox at most, of all kinds, and says so of the rest', async () => {
    const spellings = ['x@example.org', 'X@Example.org', 'x+1@example.org', 'x+2@example.org'];
    const receipts = [];
    for (let i = 0; i < 10; i += 1) receipts.push(await send(spellings[i % 4] ?? ''));
    await saveSubmissions(payload(), [arriving('x+3@example.org'), arriving('x+3@example.org')]);
    for (const spelling of spellings) await renew(payload(), spelling.toLowerCase(), true);
    expect(await mails()).toHaveLength(5);
    expect(receipts.map(({ mail }) => mail)).toEqual([
      ...Array<string>(5).fill('sent'),
      ...Array<string>(5).fill('full'),
    ]);
    expect((await send('y@example.org')).mail).toBe('sent');
  });

  it('says nothing of a stranger in subject or text, and mails a link of its own', async () => {
    const kinds: Listing[] = [
      listed('event', { ...answers.event, title: [words] }).listing,
      listed('notice', { ...answers.notice, title: [words], organisation: [words] }).listing,
      { kind: 'mistake', about: { collection: 'events', slug: 'win-een-telefoon', field: 'when' }, message: words },
    ];
    const numbers = [];
    for (const [i, listing] of kinds.entries()) numbers.push(await send(`a${i}@example.org`, { listing }));
    await saveSubmissions(payload(), [arriving('b@example.org'), arriving('b@example.org')]);
    for (const who of ['a0@example.org', 'a2@example.org', 'b@example.org']) await renew(payload(), who, true);
    const all = await mails();
    expect(all.map(({ template }) => template).toSorted()).toEqual([
      'batch',
      'links',
      'links',
      'links',
      'receipt',
      'receipt',
      'receipt',
    ]);
    for (const mail of all) {
      const { subject, text, html } = messageOf(mail);
      expect(subject + text + html).not.toMatch(/telefoon|gratis/iu);
    }
    // The link on the page of a receipt may be that of a stranger; the one in the mail is not.
    const receipt = all.find(({ template, to }) => template === 'receipt' && to === 'a0@example.org');
    const { link } = receipt?.data as { link: string };
    expect(link).not.toBe(numbers[0]?.link);
    expect(await readLink(payload(), link.split('/').at(-1) ?? '')).toMatchObject({
      subject: numbers[0]?.number,
      contact: expect.any(String) as string,
    });
  });

  it('sends three links for a new password an hour to one mailbox, whoever asks', async () => {
    await payload().create({
      collection: 'users',
      data: { name: 'Redactie', email: 'red@example.org', password: 'fluit-91-kade-bureau', role: 'editor' },
    });
    const ask = (email: string, i: number) =>
      request('/users/forgot-password', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-client-ip': `198.51.100.${i}` },
        body: JSON.stringify({ email }),
      });
    for (const email of ['red@example.org', 'niemand@example.org']) {
      const statuses = [];
      for (let i = 0; i < 12; i += 1) {
        // Payload by itself waits 15 seconds between two.
        await payload().db.updateMany({ collection: 'users', where: {}, data: { resetPasswordRequestedAt: null } });
        statuses.push((await ask(email, i)).status);
      }
      expect(statuses).toEqual([200, 200, 200, ...Array<number>(9).fill(429)]);
    }
    await expect.poll(async () => (await mails()).length).toBe(3);
  });
});
