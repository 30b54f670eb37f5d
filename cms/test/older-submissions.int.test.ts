import { readFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { addDays, occurrences } from '@kunstwijzer/content/model';
import { Listing, listingTitle, valuesOf } from '@kunstwijzer/content/submission';
import type { Values } from '@kunstwijzer/content/submission';
import { createLocalReq } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { copyIn } from '../src/backup/copy-in.ts';
import { unpackBackup } from '../src/backup/file.ts';
import { readDetail } from '../src/inbox/detail.ts';
import { questionOf } from '../src/inbox/list.ts';
import { createLink } from '../src/submissions/links.ts';
import { upgradeSubmissions } from '../src/submissions/upgrade.ts';
import { onEveryDatabase } from './boot.ts';
import { encoded } from './fixtures/submissions.ts';
import { passwordOf, tokenOf } from './people.ts';

/*
 * A backup that commit bd3ed09 made with `npm run backup`, of what its own forms, links and inbox stored: each of these
 * submissions can be opened, compared, decided about, undone, and changed by its sender.
 */
const fixture = (end: string) => new URL(`./fixtures/submissions-of-bd3ed09.${end}`, import.meta.url).pathname;
const numbers = JSON.parse(readFileSync(fixture('json'), 'utf8')) as Record<string, string>;
const names = Object.keys(numbers);

onEveryDatabase((payload, request) => {
  let token = '';

  beforeAll(async () => {
    const folder = await mkdtemp(join(process.env.DATA_DIR ?? '', 'unpacked-'));
    const manifest = await unpackBackup(fixture('tar.gz'), folder);
    await copyIn(payload(), folder, manifest);
    expect(await upgradeSubmissions(payload())).toBe(19);
    const where = { email: { equals: 'editor@example.org' } };
    await payload().update({ collection: 'users', where, data: { password: passwordOf('editor') } });
    token = await tokenOf(payload(), 'editor');
  });

  const stored = async (name: string) => {
    const where = { number: { equals: numbers[name] ?? '' } };
    const [doc] = (await payload().find({ collection: 'submissions', where, depth: 0 })).docs;
    if (!doc) throw new Error(`There is no ${name}`);
    return doc;
  };
  const detail = async (name: string) => {
    const { docs } = await payload().find({ collection: 'users', where: { email: { equals: 'editor@example.org' } } });
    const user = docs[0] && { ...docs[0], collection: 'users' as const };
    const req = await createLocalReq({ ...(user && { user }) }, payload());
    return readDetail(req, numbers[name] ?? '', questionOf({}), 'nl');
  };
  const decide = async (name: string, decision: string, given: object = {}) => {
    const { updatedAt, number } = await stored(name);
    const headers = { 'content-type': 'application/json', authorization: `JWT ${token}` };
    const body = JSON.stringify({ decision, updatedAt, ...given });
    const response = await request(`/inbox/${number}`, { method: 'POST', headers, body });
    return response.status === 200 ? 200 : response.text();
  };
  /** The page of a submission for its sender: a restored one has to be asked a new link for. */
  const linkTo = async (name: string) => {
    const subject = { purpose: 'submission', subject: numbers[name] ?? '', locale: 'nl', days: 9 } as const;
    return new URL(await createLink(payload(), subject)).pathname.replace('/api', '');
  };
  const changeIt = async (name: string, more: Values) => {
    const { listing, updatedAt } = await stored(name);
    const form = new FormData();
    const values = { ...valuesOf(Listing.parse(listing)), ...more, do: ['change'], version: [updatedAt] };
    for (const [field, value] of encoded(values)) form.append(field, value);
    return (await request(await linkTo(name), { method: 'POST', body: form })).status;
  };

  it('every one is what it was, and is brought up to date once', async () => {
    for (const name of names.filter((one) => one !== 'erased')) {
      const { listing, before } = await stored(name);
      expect(Listing.parse(listing), name).toEqual(listing);
      if (before !== null && before !== undefined) expect(Listing.parse(before), name).toEqual(before);
    }
    expect((await stored('erased')).listing ?? null).toBeNull();
    expect((await stored('changed')).before).toBeTruthy();
    expect(await upgradeSubmissions(payload())).toBe(0);
  });

  it.each(names.filter((name) => name !== 'erased'))('%s can be opened, by editors and by its sender', async (name) => {
    const shown = await detail(name);
    expect(shown?.listing && listingTitle(shown.listing)).toBeTruthy();
    const path = await linkTo(name);
    const pages = [await request(path), await request(`${path}?change=1`)];
    for (const page of pages) expect([name, page.status]).toEqual([name, 200]);
  });

  it('says everything that was sent', async () => {
    const { rows = [] } = (await detail('event')) ?? {};
    const told = Object.fromEntries(rows.map(({ name, sent }) => [name, sent.join('|')]));
    expect(told).toMatchObject({
      title: 'Nacht van het koor',
      'title-en': 'Night of the choir',
      description: 'Neem mee:\n\n- een stoel\n- een stem\n\n- en een tas\ndie dicht kan',
      street: 'Voorbeeldstraat 1',
      'age-min': '16',
      amount: '7,50',
      start: '22:00',
      end: '01:00',
      'image-alt': 'Een koor',
      'image-credit': 'Fotograaf',
      'access-stepFree': 'Ja',
      places: '40',
      'booking-email': 'koor@example.org',
      'pass-amount.voorbeeldpas': '50',
    });
    expect(told).not.toHaveProperty('last-date');
    expect((await stored('several')).listing).toMatchObject({ dates: [{}, {}, {}] });
    expect((await stored('activity')).listing).toMatchObject({
      newProvider: { name: 'Nieuw koor', website: 'https://example.org/nieuw' },
      record: { provider: null, attendance: 'online', schedule: { slots: [{}, { day: 'friday' }] } },
    });
    expect((await stored('room')).listing).toMatchObject({
      record: { provider: 'voorbeeldkoor', capacity: 80, rates: { known: 'yes', note: { nl: 'Per uur 10 euro' } } },
    });
  });

  it.each([
    'event',
    'several',
    'series',
    'activity',
    'room',
    'provider',
    'notice',
    'row-0',
    'asked',
    'undone',
    'changed',
  ])('%s is published, and taken back', async (name) => {
    const before = await stored(name);
    expect(await decide(name, 'publish')).toBe(200);
    expect((await stored(name)).state).toBe('accepted');
    expect(await decide(name, 'undo')).toBe(200);
    expect(await stored(name)).toMatchObject({ state: before.state, listing: before.listing });
  });

  it('a change shows what it changes, and changes only that', async () => {
    const { rows = [], stands } = (await detail('changed')) ?? {};
    expect(stands?.isSame).toBe(true);
    expect(rows.filter(({ differs }) => differs).map(({ name }) => name)).toEqual(['summary', 'start']);
    expect(await decide('changed', 'publish')).toBe(200);
    const where = { slug: { equals: 'open-podium' } };
    const [event] = (await payload().find({ collection: 'events', where, depth: 0, locale: 'nl' })).docs;
    expect(event).toMatchObject({ summary: 'Nu om acht uur.', _status: 'published' });
    expect(event?.recurrence?.cancelled).toHaveLength(1);
    expect((await detail('own'))?.rows.filter(({ differs }) => differs).map(({ name }) => name)).toContain('name');
  });

  it.each(['published', 'drafted', 'with-picture', 'confirmed', 'settled'])(
    'what was decided about %s is undone',
    async (name) => {
      const { of, slug } = (await stored(name)).target ?? {};
      const count = async () =>
        of && slug ? (await payload().count({ collection: of, where: { slug: { equals: slug } } })).totalDocs : 0;
      const there = await count();
      expect(await decide(name, 'undo')).toBe(200);
      expect((await stored(name)).state).toBe('received');
      expect([name, await count(), there]).toEqual([name, 0, of ? 1 : 0]);
    },
  );

  it.each(['event', 'several', 'series', 'activity', 'room', 'provider', 'notice', 'rejected', 'row-1'])(
    '%s is changed by its sender',
    async (name) => {
      const field = ['room', 'provider'].includes(name) ? 'name' : 'title';
      const consent = { 'sender-email': ['stuur@example.org'], 'sender-consent': ['yes'] };
      expect(await changeIt(name, { ...consent, [field]: ['Anders'] })).toBe(303);
      const { listing, state } = await stored(name);
      expect([state, listingTitle(Listing.parse(listing))]).toEqual(['received', 'Anders']);
    },
  );

  it('a claim and a report can still be decided about', async () => {
    expect(await decide('mistake', 'accept')).toBe(200);
    expect(await decide('site-mistake', 'accept')).toBe(200);
    const contact = { submission: numbers.claim, email: 'koor@example.org', locale: 'nl' } as const;
    await payload().create({ collection: 'contacts', data: contact });
    expect(await decide('claim', 'confirm')).toBe(200);
    expect(await decide('claim', 'undo')).toBe(200);
  });

  it('separate dates are the same days as before', async () => {
    const listing = Listing.parse((await stored('published')).listing);
    const days = listing.kind === 'event' ? listing.dates.flatMap((one) => occurrences(one)) : [];
    const [first = '', second] = days.map(({ starts }) => starts.slice(0, 10));
    expect(second).toBe(addDays(first, 3));
  });
});
