import type { Payload } from 'payload';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { allowed, as, askers, createPeople } from '../../test/people.ts';
import { smtpPeer } from '../../test/smtp-peer.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { longestTry } from './faults.ts';
import { join } from '../runtime/instance.ts';
import { queueMail } from './queue.ts';
import { forgetMails, sendDue } from './send.ts';
import { openSmtp } from './smtp.ts';
import { mailState } from './state.ts';

const collection = 'mails';
const from = 'redactie@example.org';
const minute = 60_000;

onEveryDatabase((payload, request) => {
  let peer: Awaited<ReturnType<typeof smtpPeer>>;
  beforeAll(async () => {
    peer = await smtpPeer();
    // A server without mail keeps what is queued for a developer to read; these are to be sent.
    process.env.SMTP_URL = peer.url;
    process.env.MAIL_FROM = from;
  });
  afterAll(async () => {
    delete process.env.SMTP_URL;
    delete process.env.MAIL_FROM;
    await peer.stop();
  });
  afterEach(async () => {
    peer.feel('takes');
    peer.arrived.length = 0;
    await payload().db.deleteMany({ collection, where: {} });
  });

  const receipt = (to: string, number = 'HKW-1') =>
    queueMail(payload(), {
      to,
      locale: 'nl',
      template: 'receipt',
      data: { number, link: 'http://localhost:3000/api/mine/geheim' },
      submission: 'HKW-1',
    });
  /** One run of one instance, as if it were so many minutes later. */
  const run = (minutes = 0, instance: Payload = payload()) =>
    sendDue(
      instance,
      () => openSmtp(instance, { url: peer.url, from }),
      () => Date.now() + minutes * minute,
    );
  const all = async () => (await payload().db.find({ collection, where: {}, limit: 2000 })).docs as never as Stored[];
  type Stored = { state: string; tries: number; due: string; to: string | null; data: unknown; fault: string | null };

  it('sends a mail, and keeps neither address nor text', async () => {
    await receipt('koor@example.org');
    await run();
    expect(peer.arrived).toHaveLength(1);
    expect(peer.arrived[0]?.to).toEqual(['koor@example.org']);
    expect(peer.arrived[0]?.source).toMatch(/^Auto-Submitted: auto-generated\r$/mu);
    expect(await all()).toMatchObject([{ state: 'sent', tries: 1, to: null, data: null, submission: 'HKW-1' }]);
    await run();
    expect(peer.arrived).toHaveLength(1);
  });

  it.each([
    ['defers', 'EENVELOPE 451'],
    ['refuses', 'EENVELOPE 554'],
    ['hangs', 'ETIMEDOUT'],
  ] as const)('keeps a mail when the server %s, and sends it once after that', async (mood, fault) => {
    peer.feel(mood);
    await receipt('koor@example.org');
    await run();
    await run();
    expect(await all()).toMatchObject([{ state: 'waiting', tries: 1, fault, to: 'koor@example.org' }]);
    await run(2);
    expect(await all()).toMatchObject([{ state: 'waiting', tries: 2, fault }]);
    peer.feel('takes');
    await run(3);
    expect(peer.arrived).toHaveLength(0);
    await run(5);
    await run(6);
    expect(peer.arrived).toHaveLength(1);
  });

  it('does not go on when the server is gone, and gives up after 48 hours', async () => {
    const gone = await smtpPeer();
    await gone.stop();
    for (let i = 0; i < 20; i += 1) await receipt(`koor-${i}@example.org`);
    const later = (by: number) => () => Date.now() + by;
    const open = () => openSmtp(payload(), { url: gone.url, from });
    await sendDue(payload(), open);
    const tried = (await all()).filter(({ tries }) => tries > 0);
    expect(tried.length).toBeGreaterThan(0);
    expect(tried.length).toBeLessThanOrEqual(5);
    await sendDue(payload(), null, later(longestTry - minute));
    expect((await all()).every(({ state }) => state === 'waiting')).toBe(true);
    await sendDue(payload(), null, later(longestTry + minute));
    expect((await all()).every(({ state, to, data }) => state === 'failed' && to === null && data === null)).toBe(true);
  });

  it('does not try again what nobody has as an address', async () => {
    peer.feel('knows nobody');
    await receipt('niemand@example.org');
    await run();
    expect(await all()).toMatchObject([{ state: 'failed', tries: 1, to: null }]);
  });

  it('sends 1,000 mails once each after an outage, also with several instances at the same moment', async () => {
    // The stand-in for MongoDB says nothing about speed.
    const addresses = Array.from(
      { length: payload().db.name === 'sqlite' ? 1000 : 200 },
      (_, i) => `koor-${i}@example.org`,
    );
    const due = new Date().toISOString();
    const data = { number: 'HKW-1', link: 'http://localhost:3000/x' };
    await inTransaction(payload(), async (req) => {
      for (const to of addresses)
        await payload().db.create({
          collection,
          data: { to, locale: 'nl', template: 'receipt', data, state: 'waiting', tries: 0, due },
          req,
        });
    });
    peer.feel('hangs');
    await Promise.all([run(), run(), run()]);
    expect(peer.arrived).toHaveLength(0);
    peer.feel('takes');
    await Promise.all([run(2), run(2), run(2)]);
    expect(peer.arrived.flatMap(({ to }) => to).sort()).toEqual([...addresses].sort());
  });

  it('takes back what a run held that died', async () => {
    await receipt('koor@example.org');
    const mine = await join(payload());
    await payload().db.updateMany({ collection, where: {}, data: { state: 'sending', claim: `${mine} 1` } });
    await run(20);
    expect(peer.arrived).toHaveLength(0);
    await payload().db.updateMany({ collection, where: {}, data: { claim: 'dood 1' } });
    await run(20);
    expect(peer.arrived).toHaveLength(1);
  });

  it('sends what a clock that was ahead put off for years', async () => {
    await receipt('koor@example.org');
    await payload().db.updateMany({ collection, where: {}, data: { due: '2099-01-01T00:00:00.000Z' } });
    await run();
    expect(peer.arrived).toHaveLength(1);
  });

  it('reaches one person, whatever is in the fields', async () => {
    for (const bad of ['a@example.org\r\nBcc: b@example.org', 'a@example.org, b@example.org', 'a', '', 'a@b@c'])
      await expect(receipt(bad)).rejects.toThrow('one e-mail address');
    const nasty = 'Zang\r\nBcc: b@example.org\r\n\r\n<script>alert(1)</script>\u2028RCPT TO:<c@example.org>\n.\r\n';
    await receipt('koor@example.org', nasty);
    await queueMail(payload(), {
      to: 'koor@example.org',
      locale: 'ar',
      template: 'question',
      data: { title: nasty, number: nasty, question: nasty, link: 'http://localhost:3000/x' },
    });
    await run();
    // An editor has half a minute to take back a question.
    expect(peer.arrived).toHaveLength(1);
    await run(1);
    expect(peer.arrived.map(({ to }) => to)).toEqual([['koor@example.org'], ['koor@example.org']]);
    for (const { source } of peer.arrived) {
      const [head = ''] = source.split('\r\n\r\n');
      expect(head).not.toMatch(/^(?:Bcc|Cc|RCPT)/imu);
      expect(head.match(/^To: /gmu)).toHaveLength(1);
    }
  });

  it('forgets what is done with', async () => {
    await receipt('koor@example.org');
    await run();
    const day = 24 * 60 * minute;
    await forgetMails(payload(), Date.now() + 29 * day);
    expect(await all()).toHaveLength(1);
    await forgetMails(payload(), Date.now() + 31 * day);
    expect(await all()).toHaveLength(0);
  });

  it('lets administrators see the queue, and nobody the texts', async () => {
    await receipt('koor@example.org');
    const people = await createPeople(payload());
    for (const asker of askers) {
      const who = as(people[asker]);
      const [{ id } = { id: '' }] = (await payload().find({ collection })).docs;
      const tries = {
        read: () => payload().findByID({ ...who, collection, id }),
        create: () => payload().create({ ...who, collection, data: { template: 'ready' } as never }),
        update: () => payload().update({ ...who, collection, id, data: { to: 'x@example.org' } }),
        delete: () => payload().delete({ ...who, collection, id }),
      };
      const may: string[] = [];
      for (const [name, call] of Object.entries(tries)) if (await allowed(call())) may.push(name);
      expect(may, asker).toEqual(asker === 'admin' ? ['read'] : []);
    }
    const [mail] = (await payload().find({ ...as(people.admin), collection })).docs;
    expect(mail).toMatchObject({ to: 'koor@example.org', template: 'receipt' });
    expect(mail?.data).toBeUndefined();
  });

  it('keeps mail in a mailbox for who is at this machine, when there is no mail server', async () => {
    const at = (ip: string, path = '', host = 'localhost:3000') =>
      request(`/dev/mail${path}`, { headers: { 'x-client-ip': ip, host } });
    expect((await at('127.0.0.1')).status).toBe(404);
    delete process.env.SMTP_URL;
    delete process.env.MAIL_FROM;
    try {
      await receipt('koor@example.org', '<b>Zingen</b>');
      await run();
      expect(peer.arrived).toHaveLength(0);
      const list = await (await at('127.0.0.1')).text();
      const path = /href="\/dev\/mail(\/[^"]+)"/u.exec(list)?.[1] ?? '';
      expect(list).toContain('&lt;b&gt;Zingen');
      expect(await (await at('127.0.0.1', path)).text()).toContain('href="http://localhost:3000/api/mine/geheim"');
      for (const gone of [await at('198.51.100.7'), await at('198.51.100.7', path), await at('127.0.0.1', '/x')])
        expect(gone.status).toBe(404);
      // A name that an attacker points at this machine.
      for (const host of ['evil.example', 'evil.example:3000', 'localhost.evil.example', '', 'x y'])
        expect([host, (await at('127.0.0.1', path, host)).status]).toEqual([host, 404]);
      for (const host of ['127.0.0.1:3000', '[::1]:3000', 'LOCALHOST'])
        expect([host, (await at('::1', path, host)).status]).toEqual([host, 200]);
    } finally {
      process.env.SMTP_URL = peer.url;
      process.env.MAIL_FROM = from;
    }
  });

  it('shows the switch of the examples to who is at this machine, and takes no order of a page of somebody else', async () => {
    const at = (ip: string, more: Record<string, string> = {}, method = 'GET') =>
      request('/dev/examples', { method, headers: { 'x-client-ip': ip, host: 'localhost:3000', ...more } });
    expect(await (await at('127.0.0.1')).text()).toContain('<form method="post" action="/dev/examples">');
    expect((await at('198.51.100.7')).status).toBe(404);
    expect((await at('127.0.0.1', { host: 'evil.example' })).status).toBe(404);
    expect((await at('127.0.0.1', { 'sec-fetch-site': 'cross-site' }, 'POST')).status).toBe(404);
    vi.stubEnv('KUNSTWIJZER_ENV', 'production');
    expect((await at('127.0.0.1')).status).toBe(404);
    vi.unstubAllEnvs();
  });

  it('says how the queue stands', async () => {
    await receipt('koor@example.org');
    const now = Date.now();
    expect(await mailState(payload(), now)).toEqual({ waiting: 1, late: 0, failed: 0 });
    expect(await mailState(payload(), now + 61 * minute)).toEqual({ waiting: 1, late: 1, failed: 0 });
    await sendDue(payload(), null, () => now + longestTry + minute);
    expect(await mailState(payload(), now)).toEqual({ waiting: 0, late: 0, failed: 1 });
  });

  it('sends the link for a new password through the queue', async () => {
    const body = JSON.stringify({ email: 'editor@example.org' });
    const headers = { 'content-type': 'application/json' };
    const response = await request('/users/forgot-password', { method: 'POST', headers, body });
    expect(response.status).toBe(200);
    await expect.poll(async () => (await all()).length).toBe(1);
    await run();
    expect(peer.arrived[0]?.to).toEqual(['editor@example.org']);
    const source = peer.arrived[0]?.source.replaceAll('=\r\n', '').replaceAll('=3D', '=') ?? '';
    expect(source).toMatch(/http:\/\/localhost:3000\/admin\/reset#[0-9a-f]{40}/u);
  });
});
