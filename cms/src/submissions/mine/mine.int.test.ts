import { today } from '@kunstwijzer/content/model';
import { recordsOf } from '@kunstwijzer/content/submission';
import type { Values } from '@kunstwijzer/content/submission';
import { randomUUID } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { onEveryDatabase } from '../../../test/boot.ts';
import { fixtureContent } from '../../../test/fixtures/content.ts';
import { encoded, formValues } from '../../../test/fixtures/submissions.ts';
import { loadContent } from '../../snapshot/load.ts';
import { erase } from '../erase.ts';
import { createLink, readLink } from '../links.ts';
import { listingOf } from '../listing-of.ts';
import { forgetOld } from '../retention.ts';
import { renew } from './renew.ts';

const dataDir = () => process.env.DATA_DIR ?? '';

/** The bytes of a file; none when it went while we looked, as a lock does. */
const bytesOf = (file: string): Promise<string> =>
  readFile(file, 'latin1').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });

/** All bytes that the server keeps: database, its log of writes, uploads. */
async function allBytes(): Promise<string> {
  const names = await readdir(dataDir(), { recursive: true, withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return (await Promise.all(files.map(bytesOf))).join('\n');
}

onEveryDatabase((payload, request) => {
  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
  });

  const submit = async (title: string, more: Values = {}, picture?: Uint8Array<ArrayBuffer>) => {
    const values: Values = { ...formValues('event', title), key: [randomUUID()], similar: ['seen'], ...more };
    const form = new FormData();
    for (const [name, all] of encoded(values)) form.append(name, all);
    if (picture) form.set('image', new File([picture], 'IMG_1.jpg', { type: 'image/jpeg' }));
    const headers = { accept: 'application/json' };
    const response = await request('/submissions/event', { method: 'POST', body: form, headers });
    const { receipt } = (await response.json()) as { receipt: { number: string; link: string } };
    return { ...receipt, path: new URL(receipt.link).pathname.replace('/api', '') };
  };
  const stored = async (number: string) => {
    const where = { number: { equals: number } };
    const [doc] = (await payload().find({ collection: 'submissions', where, depth: 0 })).docs;
    if (!doc) throw new Error(`There is no ${number}`);
    return doc;
  };
  const act = async (
    path: string,
    number: string,
    values: Record<string, string>,
    picture?: Uint8Array<ArrayBuffer>,
  ) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ version: (await stored(number)).updatedAt, ...values }))
      form.set(name, value);
    if (picture) form.set('image', new File([picture], 'a.jpg', { type: 'image/jpeg' }));
    return request(path, { method: 'POST', body: form });
  };
  const photo = async () =>
    new Uint8Array(
      await sharp({ create: { width: 64, height: 32, channels: 3, background: '#123' } })
        .withExif({ IFD0: { Artist: 'kanarie-maker' } })
        .jpeg()
        .toBuffer(),
    );
  /** As an editor accepts it, published. */
  const accept = async (number: string, slug: string) => {
    const listing = listingOf(await stored(number));
    if (listing?.kind !== 'event') throw new Error('No event');
    const [made] = recordsOf(listing, { slug, on: today(), provider: null });
    if (made?.collection !== 'events') throw new Error('No record');
    const empty = { published: {}, drafts: [], todo: {}, mediaDir: '' };
    await loadContent(payload(), { ...empty, published: { events: [made.record] } });
    const { id } = await stored(number);
    const target = { of: 'events', slug } as const;
    await payload().update({ collection: 'submissions', id, data: { state: 'accepted', target } });
  };
  const event = async (slug: string) =>
    (await payload().find({ collection: 'events', where: { slug: { equals: slug } }, depth: 0 })).docs[0];
  const confirm = (email = 'koor@example.org') =>
    payload().create({ collection: 'contacts', data: { provider: 'voorbeeldkoor', email, locale: 'nl' } });
  const unconfirm = () =>
    payload().db.deleteMany({ collection: 'contacts', where: { provider: { equals: 'voorbeeldkoor' } } });

  it('looking at a link changes nothing, however often', async () => {
    const { path, number } = await submit('Alleen kijken');
    const before = await stored(number);
    for (let i = 0; i < 3; i += 1) {
      const response = await request(path);
      expect([response.status, response.headers.get('cache-control')]).toEqual([200, 'no-store']);
      expect(await response.text()).toContain('Alleen kijken');
    }
    expect(await (await request(`${path}?change=1`)).text()).toContain('value="Alleen kijken"');
    expect(await stored(number)).toEqual(before);
  });

  it('all links that do not work look alike: made up, over, erased', async () => {
    const { path, number } = await submit('Straks weg');
    const subject = { purpose: 'submission', subject: number, locale: 'nl' } as const;
    const over = new URL(await createLink(payload(), { ...subject, days: -1 })).pathname.replace('/api', '');
    await erase(payload(), { number }, { by: 'sender', withRecords: false });
    const made = `/mine/${'A'.repeat(43)}`;
    const answers = await Promise.all(
      [path, over, made, '/mine/x', `${made}?change=1`].flatMap((one) => [
        request(one),
        request(one, { method: 'POST', body: new URLSearchParams({ do: 'withdraw' }) }),
      ]),
    );
    const pages = await Promise.all(answers.map(async (one) => `${one.status} ${await one.text()}`));
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toMatch(/^404 /u);
    expect(await readLink(payload(), 'x')).toBeNull();
  });

  it('a link opens one submission; its hash opens nothing', async () => {
    const { path } = await submit('Hash');
    const { docs } = await payload().find({ collection: 'links', sort: '-createdAt', limit: 1 });
    expect(path).not.toContain(docs[0]?.hash ?? '?');
    expect((await request(`/mine/${docs[0]?.hash}`)).status).toBe(404);
  });

  it('a change of what was accepted waits for an editor, with what stood before', async () => {
    const { path, number } = await submit('Eerste titel');
    await accept(number, 'eerste-titel');
    const values = Object.fromEntries(encoded(formValues('event', 'Tweede titel')));
    expect((await act(path, number, { ...values, do: 'change' })).status).toBe(303);
    expect(await stored(number)).toMatchObject({
      state: 'received',
      listing: { record: { title: { nl: 'Tweede titel' } } },
      before: { record: { title: { nl: 'Eerste titel' } } },
    });
    expect((await event('eerste-titel'))?.title).toBe('Eerste titel');
    const wrong = await act(path, number, { ...values, do: 'change', title: '' });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining('aria-invalid') as string]);
  });

  it('what was rejected can be put right', async () => {
    const { path, number } = await submit('Afgewezen');
    const { id } = await stored(number);
    const data = { state: 'rejected', reason: 'Er staat geen plek bij.' } as const;
    await payload().update({ collection: 'submissions', id, data });
    const page = await (await request(path)).text();
    expect(page).toContain('Er staat geen plek bij.');
    expect(page).toContain('change=1');
    expect(page).not.toContain('value="withdraw"');
    const values = Object.fromEntries(encoded(formValues('event', 'Met een plek')));
    expect((await act(path, number, { ...values, do: 'change' })).status).toBe(303);
    expect(await stored(number)).toMatchObject({
      state: 'received',
      listing: { record: { title: { nl: 'Met een plek' } } },
    });
    expect(await (await request(path)).text()).not.toContain('Er staat geen plek bij.');
  });

  it('who changes what somebody else changed meanwhile is told so', async () => {
    const { path, number } = await submit('Tegelijk');
    const response = await act(path, number, { do: 'withdraw', version: '2026-01-01T00:00:00.000Z' });
    expect(response.status).toBe(409);
    expect((await stored(number)).state).toBe('received');
  });

  it('small facts of a confirmed provider are live at once and flagged; of others they wait', async () => {
    const more = { repeats: ['weekly'], until: ['2027-03-30'], date: ['2027-03-02'] };
    const { path, number } = await submit('Elke dinsdag', more);
    await accept(number, 'elke-dinsdag');
    const waits = await act(path, number, { do: 'fact', fact: 'date', date: '2027-03-09' });
    expect(waits.headers.get('location')).toContain('done=facts.doneReview');
    expect((await event('elke-dinsdag'))?.recurrence?.cancelled).toEqual([]);
    await accept(number, 'elke-dinsdag');
    await confirm();
    // That the provider is confirmed says nothing of a stranger who names it.
    const stranger = await act(path, number, { do: 'fact', fact: 'date', date: '2027-03-09' });
    expect(stranger.headers.get('location')).toContain('done=facts.doneReview');
    await accept(number, 'elke-dinsdag');
    await unconfirm();
    await confirm('Stuur@example.org');
    const live = await act(path, number, { do: 'fact', fact: 'date', date: '2027-03-16' });
    expect(live.headers.get('location')).toContain('done=facts.doneLive');
    expect((await event('elke-dinsdag'))?.recurrence?.cancelled).toMatchObject([{ date: '2027-03-16T12:00:00.000Z' }]);
    // Called off by mistake: it goes on after all. What cannot be told says so.
    const cancelled = async () => (await event('elke-dinsdag'))?.recurrence?.cancelled?.length;
    expect(await (await request(path)).text()).toContain('value="restore"');
    await act(path, number, { do: 'fact', fact: 'restore', date: '2027-03-16' });
    expect(await cancelled()).toBe(0);
    await act(path, number, { do: 'fact', fact: 'date', date: '2027-03-16' });
    expect(await cancelled()).toBe(1);
    const nothing = await act(path, number, { do: 'fact', fact: 'time', start: '19:00', end: '19:00' });
    expect([nothing.status, await nothing.text()]).toEqual([422, expect.stringContaining('role="alert"')]);
    await act(path, number, { do: 'fact', fact: 'soldOut' });
    expect((await event('elke-dinsdag'))?.status).toBe('soldOut');
    const doc = await stored(number);
    expect(Date.parse(doc.flagged ?? '')).toBeGreaterThan(Date.now() - 60_000);
    expect(doc.log).toMatchObject([
      {},
      {},
      {},
      { by: 'sender', step: 'live date' },
      { step: 'live restore' },
      { step: 'live date' },
      { step: 'live status' },
    ]);
    expect((await payload().count({ collection: 'publications' })).totalDocs).toBeGreaterThan(0);
    // An editor has it open: what they wrote must not be published by this.
    const id = (await event('elke-dinsdag'))?.id ?? '';
    await payload().update({ collection: 'events', id, draft: true, data: { title: 'Half af', _status: 'draft' } });
    const held = await act(path, number, { do: 'fact', fact: 'cancelled' });
    expect(held.headers.get('location')).toContain('done=facts.doneReview');
    expect(await event('elke-dinsdag')).toMatchObject({ title: 'Elke dinsdag', status: 'soldOut' });
    await unconfirm();
  });

  it('takes a picture, written again, and lets its sender see it', async () => {
    const { path, number } = await submit('Met foto');
    const words = { do: 'photo', 'image-alt': 'Een koor', 'image-rights': 'yes' };
    expect((await act(path, number, words, new TextEncoder().encode('<svg/>'))).status).toBe(415);
    expect((await act(path, number, words, await photo())).status).toBe(303);
    const shown = await request(`${path}/picture`);
    expect(shown.headers.get('content-type')).toBe('image/webp');
    const bytes = Buffer.from(await shown.arrayBuffer());
    expect([(await sharp(bytes).metadata()).exif, bytes.includes('kanarie-maker')]).toEqual([undefined, false]);
  });

  it('withdrawing takes it off the site', async () => {
    const { path, number } = await submit('Toch niet');
    await accept(number, 'toch-niet');
    // A click by accident cannot be taken back: it asks twice.
    const unsure = await act(path, number, { do: 'withdraw' });
    expect([unsure.status, await unsure.text()]).toEqual([422, expect.stringContaining('role="alert"')]);
    expect((await stored(number)).state).toBe('accepted');
    expect((await act(path, number, { do: 'withdraw', sure: 'yes' })).status).toBe(303);
    expect([(await stored(number)).state, (await event('toch-niet'))?._status]).toEqual(['withdrawn', 'draft']);
  });

  it('answers a question, once', async () => {
    const { path, number } = await submit('Vraag');
    const { id } = await stored(number);
    const data = { state: 'needs-answer', question: 'Hoe laat <begint> het?' } as const;
    await payload().update({ collection: 'submissions', id, data });
    expect(await (await request(path)).text()).toContain('Hoe laat &lt;begint&gt; het?');
    await act(path, number, { do: 'answer', answer: 'Om acht uur' });
    expect(await stored(number)).toMatchObject({ state: 'received', answer: 'Om acht uur' });
    await act(path, number, { do: 'answer', answer: 'Om negen uur' });
    expect((await stored(number)).answer).toBe('Om acht uur');
  });

  it('a confirmed provider sees and changes all it offers through one link, whoever put it there', async () => {
    await confirm();
    const subject = { purpose: 'provider', subject: 'voorbeeldkoor', locale: 'nl', days: 1 } as const;
    const path = new URL(await createLink(payload(), subject)).pathname.replace('/api', '');
    const list = await (await request(path)).text();
    const [, record = ''] = /[?]record=(events\/[\w-]+)/u.exec(list) ?? [];
    const slug = record.split('/')[1] ?? '';
    expect((await event(slug))?.status).toBe('scheduled');
    const before = (await payload().count({ collection: 'submissions' })).totalDocs;
    const page = await (await request(`${path}?record=${record}`)).text();
    expect(page).toContain('name="version" value=""');
    expect((await payload().count({ collection: 'submissions' })).totalDocs).toBe(before);
    const body = new URLSearchParams({ do: 'fact', fact: 'cancelled', version: '' });
    const live = await request(`${path}?record=${record}`, { method: 'POST', body });
    expect(live.headers.get('location')).toContain('done=facts.doneLive');
    expect((await event(slug))?.status).toBe('cancelled');
    const { docs } = await payload().find({ collection: 'submissions', sort: '-createdAt', limit: 1, depth: 0 });
    expect(docs).toMatchObject([{ provider: 'voorbeeldkoor', target: { of: 'events', slug }, state: 'accepted' }]);
    expect((await request(`${path}?record=events/van-een-ander`)).status).toBe(404);
    // Off the site: its own page is not there any more, so the list tells it.
    const { updatedAt: version = '' } = docs[0] ?? {};
    const away = new URLSearchParams({ do: 'withdraw', sure: 'yes', version });
    const off = await request(`${path}?record=${record}`, { method: 'POST', body: away });
    expect(new URL(off.headers.get('location') ?? '', 'http://x').search).toBe('?done=theirs.done');
    const told = await (await request(`${path}?done=theirs.done`)).text();
    expect([told.includes('role="status"'), told.includes(record)]).toEqual([true, false]);
    await unconfirm();
  });

  const linkTo = async (subject: { purpose: 'provider' | 'person'; subject: string }) =>
    new URL(await createLink(payload(), { ...subject, locale: 'nl', days: 1 })).pathname.replace('/api', '');
  const post = (path: string, values: Record<string, string>) =>
    request(path, { method: 'POST', body: new URLSearchParams(values) });
  const docOf = async (collection: 'providers' | 'activities' | 'spaces' | 'notices', slug: string) => {
    const [doc] = (await payload().find({ collection, where: { slug: { equals: slug } }, depth: 0 })).docs;
    if (!doc) throw new Error(`There is no ${slug}`);
    return doc;
  };

  it('a confirmed provider sees how everything of it stands, and says that it is still right', async () => {
    await confirm();
    const { id, name } = (await docOf('providers', 'voorbeeldkoor')) as { id: string; name: string };
    const [space] = (await payload().find({ collection: 'spaces', depth: 0, limit: 1 })).docs;
    await payload().update({ collection: 'spaces', id: space?.id ?? '', data: { provider: id }, depth: 0 });
    const [notice] = (await payload().find({ collection: 'notices', depth: 0, limit: 1 })).docs;
    const data = { organisation: name.toUpperCase(), expires: '2031-01-31T12:00:00.000Z' };
    await payload().update({ collection: 'notices', id: notice?.id ?? '', data, depth: 0 });
    const notices = async () => {
      const page = await (await request(await linkTo({ purpose: 'provider', subject: 'voorbeeldkoor' }))).text();
      return [...page.matchAll(/record=notices\/([\w-]+)/gu)].map(([, slug]) => slug);
    };
    // Under a name that nobody would know it by: it is theirs because one of them sent it in.
    const called = { slug: 'bijnaam', organisation: 'De zangers van zaal drie' };
    const { id: copied } = await payload().duplicate({ collection: 'notices', id: notice?.id ?? '', data: called });
    await payload().update({ collection: 'notices', id: copied, data: { ...called, _status: 'published' }, depth: 0 });
    expect(await notices()).toEqual([notice?.slug]);
    const { number } = await submit('Oproep', { 'sender-email': ['koor@example.org'] });
    const target = { of: 'notices', slug: 'bijnaam' } as const;
    await payload().update({ collection: 'submissions', id: (await stored(number)).id, data: { target } });
    expect(new Set(await notices())).toEqual(new Set([notice?.slug, 'bijnaam']));
    const path = await linkTo({ purpose: 'provider', subject: 'voorbeeldkoor' });
    const list = await (await request(path)).text();
    const named = [...list.matchAll(/record=([a-z]+\/[\w-]+)/gu)].map(([, record = '']) => record);
    expect(new Set(named.map((one) => one.split('/')[0]))).toEqual(
      new Set(['providers', 'activities', 'events', 'spaces', 'notices']),
    );
    // Each opens as a form with what stands.
    for (const of of ['providers', 'activities', 'events', 'spaces', 'notices']) {
      const record = named.find((one) => one.startsWith(of)) ?? '';
      const form = await request(`${path}?record=${record}&change=1`);
      expect([form.status, await form.text()], record).toEqual([
        200,
        expect.stringContaining('name="do" value="change"'),
      ]);
    }
    const dates = async () =>
      Promise.all(
        (['providers/voorbeeldkoor', `spaces/${space?.slug}`, 'providers/kale-groep'] as const).map(async (one) => {
          const [of = '', slug = ''] = one.split('/');
          const { confirmation } = (await docOf(of as 'providers', slug)) as {
            confirmation: { date: string; by: string };
          };
          return confirmation.date.slice(0, 10);
        }),
      );
    const [own, room, other] = await dates();
    // Not of others, not events, and not by looking.
    for (const still of ['providers/kale-groep', 'events/voorbeeldconcert', '', '__proto__/x'])
      expect((await post(path, { do: 'still', still })).status).toBe(200);
    expect((await post(path, { still: 'all' })).status).toBe(200);
    expect(await dates()).toEqual([own, room, other]);
    const one = await post(path, { do: 'still', still: `spaces/${space?.slug}` });
    expect([one.status, one.headers.get('location')]).toEqual([303, expect.stringContaining('done=provider.done')]);
    expect(await dates()).toEqual([own, today(), other]);
    expect((await post(path, { do: 'still', still: 'all' })).status).toBe(303);
    expect(await dates()).toEqual([today(), today(), other]);
    expect(await (await request(`${path}?done=provider.done`)).text()).toContain('role="status"');
    await unconfirm();
  });

  it('what a provider changes of itself waits for an editor, and nobody else opens it', async () => {
    await confirm();
    const path = await linkTo({ purpose: 'provider', subject: 'voorbeeldkoor' });
    const open = async (record: string, of = path) => (await request(`${of}?record=${record}`)).status;
    expect(await open('providers/voorbeeldkoor')).toBe(200);
    expect(await open('providers/kale-groep')).toBe(404);
    expect(await open('terms/koor')).toBe(404);
    const stranger = await linkTo({ purpose: 'provider', subject: 'kale-groep' });
    expect(await open('providers/voorbeeldkoor', stranger)).toBe(404);
    const record = `${path}?record=providers/voorbeeldkoor`;
    const form = await (await request(`${record}&change=1`)).text();
    expect(form).not.toContain('sender-email');
    const values = { ...Object.fromEntries(encoded(formValues('provider', 'Voorbeeldkoor Nieuw'))), version: '' };
    expect((await post(record, { ...values, do: 'change' })).status).toBe(303);
    const where = { 'target.slug': { equals: 'voorbeeldkoor' } };
    const { docs } = await payload().find({ collection: 'submissions', where, depth: 0 });
    expect(docs).toMatchObject([
      {
        kind: 'provider',
        state: 'received',
        listing: { record: { name: 'Voorbeeldkoor Nieuw' } },
        provider: 'voorbeeldkoor',
      },
    ]);
    expect(await docOf('providers', 'voorbeeldkoor')).not.toMatchObject({ name: 'Voorbeeldkoor Nieuw' });
    expect(await (await request(path)).text()).toContain('wacht op de redactie');
    // Others name it: taking it off would keep the site from being published.
    const { updatedAt: version } = docs[0] ?? { updatedAt: '' };
    const off = await post(record, { do: 'withdraw', sure: 'yes', version });
    expect(off.headers.get('location')).toContain('done=withdraw.doneReview');
    expect(await docOf('providers', 'voorbeeldkoor')).toMatchObject({ _status: 'published' });
    expect((await payload().find({ collection: 'submissions', where, depth: 0 })).docs[0]?.flagged).toBeTruthy();
    await payload().delete({ collection: 'submissions', where });
    await unconfirm();
  });

  type LinksMail = { to: string; data: { listings: { title: string; link: string }[]; erase: string } };
  const mailed = async () => {
    const found = await payload().db.find<LinksMail>({ collection: 'mails', where: {} });
    return found.docs.map(({ to, data }) => ({ to, data }));
  };
  const pathOf = (link = '') => new URL(link).pathname.replace('/api', '');

  it('mails new links to an address, and nothing to one that we do not know', async () => {
    const { number } = await submit('Kwijt', { 'sender-email': ['Kwijt@example.org'] });
    await payload().db.deleteMany({ collection: 'mails', where: {} });
    await renew(payload(), 'niemand@example.org', true);
    expect((await payload().count({ collection: 'mails' })).totalDocs).toBe(0);
    // Nobody looked at it yet, and no browser did the work: anybody could have given this address.
    await renew(payload(), 'kwijt@example.org', false);
    expect((await payload().count({ collection: 'mails' })).totalDocs).toBe(0);
    await renew(payload(), 'kwijt@example.org', true);
    const [mail] = await mailed();
    // In words of ours, as long as the address is not confirmed.
    expect(mail).toMatchObject({ to: 'kwijt@example.org', data: { listings: [{ title: 'Evenement' }] } });
    const link = pathOf(mail?.data.listings[0]?.link);
    expect(await readLink(payload(), link.split('/').at(-1) ?? '')).toMatchObject({ purpose: 'submission' });
    // Looking changes nothing; the button on the page behind a mailed link says that the address is theirs.
    expect(await (await request(link)).text()).toContain('Heb jij dit ingestuurd?');
    const done = await post(link, { do: 'address', version: (await stored(number)).updatedAt });
    expect(done.headers.get('location')).toContain('done=address.done');
    expect(await (await request(link)).text()).not.toContain('Heb jij dit ingestuurd?');
    await payload().db.deleteMany({ collection: 'mails', where: {} });
    await renew(payload(), 'kwijt@example.org', false);
    expect((await mailed())[0]?.data.listings).toMatchObject([{ title: 'Kwijt' }]);
  });

  it('erases everything of an address with one button, of who asked for it by mail', async () => {
    const canary = 'kanarie-alles';
    const personal = { 'sender-email': [`${canary}@example.org`], 'sender-name': [`${canary} naam`] };
    const [first, second] = [await submit('Alles een', personal), await submit('Alles twee', personal)];
    const other = await submit('Van een ander');
    await accept(first.number, 'alles-een');
    await confirm(`${canary}@example.org`);
    await payload().db.deleteMany({ collection: 'mails', where: {} });
    await renew(payload(), `${canary}@example.org`, true);
    const path = pathOf((await mailed())[0]?.data.erase);
    const shown = await (await request(path)).text();
    for (const text of [`${canary}@example.org`, `${canary} naam`, 'Alles een', 'Alles twee'])
      expect(shown).toContain(text);
    expect(shown).not.toContain('Van een ander');
    // Neither a look, nor a button without the tick, nor another action erases.
    expect((await post(path, { do: 'erase-all' })).status).toBe(422);
    expect((await post(path, { do: 'withdraw', sure: 'yes' })).status).toBe(200);
    expect((await request(`${path}/picture`)).status).toBe(404);
    expect((await stored(first.number)).listing).not.toBeNull();

    expect((await post(path, { do: 'erase-all', sure: 'yes', listing: 'yes' })).status).toBe(200);
    for (const { number } of [first, second]) expect((await stored(number)).listing).toBeNull();
    expect(await event('alles-een')).toBeUndefined();
    expect((await stored(other.number)).listing).not.toBeNull();
    for (const gone of [path, first.path, second.path]) expect((await request(gone)).status).toBe(404);
    for (const { slug: collection } of payload().config.collections)
      expect(JSON.stringify(await payload().db.find({ collection, where: {}, limit: 0 })), collection).not.toContain(
        canary,
      );
    expect(await allBytes()).not.toContain(canary);
    expect((await request(other.path)).status).toBe(200);
  });

  it('erasing leaves nothing of who sent it: not in the file of the database, its log of writes or the uploads', async () => {
    const canary = 'kanarie-4d7e';
    const personal = {
      'sender-email': [`${canary}@example.org`],
      'sender-name': [`${canary} naam`],
      'sender-phone': ['070 765 43 21'],
      summary: [`${canary} vertelt iets`],
      'image-alt': [`${canary} op de foto`],
      'image-rights': ['yes'],
    };
    const { path, number } = await submit(`${canary} titel`, personal, await photo());
    await accept(number, 'kanarie-weg');
    const { docs } = await payload().find({ collection: 'submission-images', sort: '-createdAt', limit: 1 });
    const file = docs[0]?.filename ?? '?';
    if (payload().db.name === 'sqlite') expect(await allBytes()).toContain(canary);
    expect((await act(path, number, { do: 'erase' })).status).toBe(422);
    const erased = await act(path, number, { do: 'erase', sure: 'yes', listing: 'yes' });
    expect(erased.status).toBe(200);
    for (const collection of payload().config.collections.map(({ slug }) => slug)) {
      const all = await payload().db.find({ collection, where: {}, limit: 0 });
      expect(JSON.stringify(all), collection).not.toContain(canary);
    }
    const versions = await payload().db.findVersions({ collection: 'events', where: {}, limit: 0 });
    expect(JSON.stringify(versions)).not.toContain(canary);
    expect(await readdir(join(dataDir(), 'submission-images'))).not.toContain(file);
    expect(await allBytes()).not.toContain(canary);
    expect(await allBytes()).not.toContain('070 765 43 21');
    expect(await stored(number)).toMatchObject({ listing: null, image: null, log: [{}, { step: 'erased' }] });
    expect((await request(path)).status).toBe(404);
  });

  it('forgets every night what is not needed any more', async () => {
    const [old, kept] = [await submit('Lang geleden'), await submit('Van nu')];
    const suspicious = await submit('Verdacht', { website2: ['x'] });
    const rejected = await submit('Afgewezen');
    const { id } = await stored(rejected.number);
    await payload().update({ collection: 'submissions', id, data: { state: 'rejected' } });
    const until = { submission: { equals: old.number } };
    await payload().db.updateMany({
      collection: 'contacts',
      where: until,
      data: { until: '2026-01-01T00:00:00.000Z' },
    });
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    const contacts = async ({ number }: { number: string }) =>
      (await payload().count({ collection: 'contacts', where: { submission: { equals: number } } })).totalDocs;
    await forgetOld(payload(), later(0));
    expect([await contacts(old), await contacts(kept), await contacts(suspicious)]).toEqual([0, 1, 1]);
    expect((await request(old.path)).status).toBe(404);
    await forgetOld(payload(), later(8));
    expect([await contacts(kept), await contacts(suspicious)]).toEqual([1, 0]);
    expect((await stored(suspicious.number)).listing).not.toBeNull();
    await forgetOld(payload(), later(31));
    expect((await stored(rejected.number)).listing).toBeNull();
    expect((await stored(kept.number)).listing).not.toBeNull();
    await forgetOld(payload(), later(400));
    await expect(stored(rejected.number)).rejects.toThrow('There is no');
  });
});
