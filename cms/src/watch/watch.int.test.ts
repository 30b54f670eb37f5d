import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, request as ask } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { createPeople, tokenOf } from '../../test/people.ts';
import { fixtureContent } from '../../test/fixtures/content.ts';
import { loadContent } from '../snapshot/load.ts';
import { saveSubmission } from '../submissions/store.ts';
import { fetchPublic } from './fetch-public.ts';
import type { Version } from './fetch-public.ts';
import { sources } from './looks.ts';
import { watchSources } from './watch.ts';

const today = '2026-11-23';
const calendar = (title: string) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'BEGIN:VEVENT', `SUMMARY:${title}`, 'DTSTART:20261210T183000Z', 'END:VEVENT']
    .concat('END:VCALENDAR', '')
    .join('\r\n');

onEveryDatabase((payload, request) => {
  let server: Server;
  let text = calendar('Geheime proef');
  let answers: number[] = [];
  let moved = '';
  // A real server on this machine, which only this test takes for a public one.
  const get = (address: string, known?: Version) =>
    fetchPublic(address, known, {
      resolve: () => Promise.resolve(['203.0.113.5']),
      isAllowed: (found) => found === '203.0.113.5',
      connect: (options, answered) =>
        ask({ ...options, host: '127.0.0.1', port: (server.address() as AddressInfo).port }, answered),
    });
  const reports = async () =>
    (await payload().find({ collection: 'submissions', sort: 'createdAt', depth: 0, pagination: false })).docs;

  beforeAll(async () => {
    server = createServer((incoming, response) => {
      const { 'if-none-match': asked } = incoming.headers;
      const etag = `"${createHash('sha1').update(text).digest('hex')}"`;
      const status = incoming.url === moved ? 301 : asked === etag ? 304 : 200;
      answers.push(status);
      response.writeHead(status, { etag, ...(status === 301 && { location: '/verhuisd.ics' }) });
      response.end(status === 200 ? text : undefined);
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    await loadContent(payload(), await fixtureContent());
    await createPeople(payload());
    const { docs } = await payload().find({ collection: 'providers', where: { slug: { equals: 'voorbeeldkoor' } } });
    const data = { watch: 'webcal://koor.example/agenda.ics' };
    await payload().update({ collection: 'providers', id: docs[0]?.id ?? '', data, depth: 0 });
  });
  afterAll(() => server.close());

  it('tells editors once what a provider tells elsewhere', async () => {
    expect(await watchSources(payload(), { today, get })).toBe(1);
    const [report] = await reports();
    expect(report).toMatchObject({
      kind: 'mistake',
      state: 'received',
      quarantined: false,
      about: { of: 'providers', slug: 'voorbeeldkoor', field: 'when' },
      log: [{ by: 'system', step: 'received' }],
    });
    expect(JSON.stringify(report?.listing)).toContain('“Geheime proef” staat niet bij ons: 10 december 2026 19:30.');
    expect(await watchSources(payload(), { today, get })).toBe(0);
    expect(await watchSources(payload(), { today: '2026-11-24', get })).toBe(0);
    text = calendar('Nog een proef');
    expect(await watchSources(payload(), { today: '2026-11-25', get })).toBe(1);
    const all = await reports();
    expect(all).toHaveLength(2);
    expect(JSON.stringify(all[1]?.listing)).not.toContain('Geheime');
    expect((await payload().count({ collection: 'contacts' })).totalDocs).toBe(0);
  });

  it('says nothing when an address cannot be read, or is not a public one', async () => {
    text = 'kapot';
    expect(await watchSources(payload(), { today: '2026-11-26', get })).toBe(0);
    text = calendar('Derde proef');
    const inside = { resolve: () => Promise.resolve(['10.0.0.5']), isAllowed: () => false, connect: ask };
    const refused = (address: string) => fetchPublic(address, undefined, inside);
    expect(await watchSources(payload(), { today: '2026-11-26', get: refused })).toBe(0);
  });

  it('tells editors which address cannot be read, why, and since when', async () => {
    const look = async (answer: string) => {
      text = answer;
      await watchSources(payload(), { today: '2026-11-27', get });
      const [source, ...others] = await sources(payload());
      expect(others).toEqual([]);
      return source;
    };
    const well = await look(calendar('Geheime proef'));
    expect(well).toMatchObject({ slug: 'voorbeeldkoor', why: null, since: null });
    expect(well?.readAt).toBe(well?.lookedAt);
    const first = await look('kapot');
    expect(first).toMatchObject({ why: 'noCalendar', readAt: well?.readAt });
    expect(first?.since).toBe(first?.lookedAt);
    const second = await look('nog steeds kapot');
    expect(second?.since).toBe(first?.since);
    expect(Date.parse(second?.lookedAt ?? '')).toBeGreaterThan(Date.parse(first?.lookedAt ?? ''));
    expect(await look(calendar('Geheime proef'))).toMatchObject({ why: null, since: null });
    // Looking is no change of the provider.
    const where = { slug: { equals: 'voorbeeldkoor' } };
    const provider = async () => (await payload().find({ collection: 'providers', where, depth: 0 })).docs[0];
    const before = await provider();
    await look('kapot');
    expect((await provider())?.updatedAt).toBe(before?.updatedAt);
    // Another address: nobody looked there yet. None: there is nothing to tell, and nothing is kept.
    const change = (watch: string | null) =>
      payload().update({ collection: 'providers', id: before?.id ?? '', data: { watch }, depth: 0 });
    await change('https://koor.example/nieuw.ics');
    expect(await sources(payload())).toMatchObject([{ why: null, lookedAt: null }]);
    await change(null);
    await watchSources(payload(), { today: '2026-11-27', get });
    expect((await payload().count({ collection: 'looks' })).totalDocs).toBe(0);
    await change('https://koor.example/agenda.ics');
  });

  it('asks for a source in full when what we have changed, in another month, and after it could not be read', async () => {
    text = calendar('Zelfde proef');
    const look = async (day: string) => {
      answers = [];
      await watchSources(payload(), { today: day, get });
      return answers;
    };
    expect(await look('2026-11-28')).toEqual([200]);
    expect(await look('2026-11-28')).toEqual([304]);
    const [source] = await sources(payload());
    expect(source).toMatchObject({ why: null, readAt: source?.lookedAt });
    const { docs } = await payload().find({ collection: 'events', limit: 1, depth: 0 });
    const data = { provider: source?.id ?? '', _status: 'published' as const };
    await payload().update({ collection: 'events', id: docs[0]?.id ?? '', data, depth: 0 });
    expect(await look('2026-11-28')).toEqual([200]);
    expect(await look('2026-12-01')).toEqual([200]);
    // One that could not be read is asked in full.
    text = 'kapot';
    expect(await look('2026-12-01')).toEqual([200]);
    expect(await look('2026-12-01')).toEqual([200]);
  });

  it('tells that an address has moved for good, and takes the new one over when an editor says so', async () => {
    text = calendar('Derde proef');
    moved = '/agenda.ics';
    const before = (await reports()).length;
    await watchSources(payload(), { today: '2026-11-29', get });
    await watchSources(payload(), { today: '2026-11-29', get });
    const told = (await reports()).slice(before);
    expect(told).toHaveLength(1);
    const to = 'https://koor.example/verhuisd.ics';
    expect(JSON.stringify(told[0]?.listing)).toContain(`- Het adres van de agenda is voorgoed verhuisd naar ${to}.`);
    const [source] = await sources(payload());
    expect(source).toMatchObject({ watch: 'https://koor.example/agenda.ics', movedTo: to });
    const take = async (headers: Record<string, string>, body: unknown) => {
      const init = { method: 'POST', headers: { 'content-type': 'application/json', ...headers } };
      return (await request(`/sources/${source?.id}/move`, { ...init, body: JSON.stringify(body) })).status;
    };
    expect(await take({}, { to })).toBe(401);
    const moderator = { authorization: `JWT ${await tokenOf(payload(), 'moderator')}` };
    expect(await take(moderator, { to })).toBe(403);
    const editor = { authorization: `JWT ${await tokenOf(payload(), 'editor')}` };
    expect(await take(editor, { to: 'https://elders.example/' })).toBe(409);
    expect(await take(editor, { to })).toBe(200);
    expect(await sources(payload())).toMatchObject([{ watch: to, movedTo: null, lookedAt: null }]);
    expect(await take(editor, { to })).toBe(409);
    await watchSources(payload(), { today: '2026-11-29', get });
    expect(await sources(payload())).toMatchObject([{ why: null, movedTo: null }]);
    moved = '';
  });

  it('is not kept from telling by a visitor who writes the same words', async () => {
    text = calendar('Vierde proef');
    const [source] = await sources(payload());
    const line = '- “Vierde proef” staat niet bij ons: 10 december 2026 19:30.';
    await saveSubmission(payload(), {
      listing: {
        kind: 'mistake',
        about: { collection: 'providers', slug: 'voorbeeldkoor', field: 'when' },
        message: `Automatisch vergeleken met ${source?.watch}\n${line}`,
      },
      sender: { email: null, name: null, phone: null, locale: 'nl' },
      key: 'the same words',
      proven: true,
      spam: { score: 0, reasons: [], quarantined: false },
      duplicates: [],
      image: null,
    });
    expect(await watchSources(payload(), { today: '2026-12-02', get })).toBe(1);
    expect(JSON.stringify((await reports()).at(-1)?.listing)).toContain(line);
  });

  it('shows the address to no visitor', async () => {
    for (const path of [
      '/providers?limit=100',
      '/providers?select[watch]=true',
      '/providers?where[watch][exists]=true',
    ])
      expect(await (await request(path)).text()).not.toContain('verhuisd.ics');
  });
});
