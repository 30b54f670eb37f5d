import { addDays, today } from '@kunstwijzer/content/model';
import { beforeAll, expect, it } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { fixtureContent, site } from '../../test/fixtures/content.ts';
import { createPeople, tokenOf } from '../../test/people.ts';
import { dayData } from '../fields/moments.ts';
import type { MailData } from '../mail/letters.ts';
import { publishableSnapshot } from '../snapshot/build.ts';
import { loadSite } from '../snapshot/load-site.ts';
import { loadContent } from '../snapshot/load.ts';
import { askProviders } from './ask.ts';
import { confirm } from '../freshness/confirm.ts';
import { periods } from '../freshness/settings.ts';
import { addMonths } from '../freshness/timing.ts';

const provider = 'voorbeeldkoor';

onEveryDatabase((payload, request) => {
  const kept = async () =>
    (await payload().find({ collection: 'mails', sort: 'createdAt', depth: 0, pagination: false })).docs;
  const snapshot = async () => {
    const built = await publishableSnapshot(payload());
    if (!built.ok) throw new Error(JSON.stringify(built.issues));
    return built.snapshot;
  };
  const activity = async () => {
    const found = await payload().find({ collection: 'activities', where: { slug: { equals: slug } }, depth: 0 });
    const [doc] = found.docs;
    if (!doc) throw new Error('the activity is gone');
    return doc;
  };
  const record = async () => (await snapshot()).activities.find((one) => one.slug === slug);
  /** The day on which the activity is asked about: a month before six months after it was confirmed. */
  let askDay = '';
  let slug = '';

  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
    await createPeople(payload());
    const of = (await snapshot()).activities.find((one) => one.provider === provider);
    slug = of?.slug ?? '';
    askDay = addDays(addMonths(of?.confirmation.on ?? '', 6), -30);
  });

  it('asks nobody who was not confirmed as the provider', async () => {
    expect(await askProviders(payload(), addDays(askDay, 1000))).toBe(0);
    expect(await kept()).toEqual([]);
  });

  it('asks once, reminds twice, marks, and takes the answer of one click', async () => {
    await payload().db.create({
      collection: 'contacts',
      data: { provider, email: 'koor@example.org', locale: 'tr' },
    });
    expect(await askProviders(payload(), addDays(askDay, -1))).toBe(0);
    expect(await askProviders(payload(), askDay)).toBe(1);
    expect(await askProviders(payload(), askDay)).toBe(0);
    const [mail] = await kept();
    expect(mail).toMatchObject({ to: 'koor@example.org', locale: 'tr', template: 'confirm' });
    const { listings } = mail?.data as MailData['confirm'];
    expect(listings.length).toBeGreaterThan(0);
    const [{ still, change } = { still: '', change: '' }] = listings;
    expect(still).toMatch(/^http:\/\/localhost:3000\/api\/confirm\/[\w-]{43}$/u);
    expect(change).toMatch(/^http:\/\/localhost:3000\/api\/mine\/[\w-]{43}$/u);
    await askProviders(payload(), addDays(askDay, 14));
    await askProviders(payload(), addDays(askDay, 24));
    await askProviders(payload(), addDays(askDay, 60));
    const reminders = (await kept()).slice(1);
    expect(reminders.map(({ template, data }) => [template, (data as MailData['reminder']).last])).toEqual([
      ['reminder', false],
      ['reminder', true],
    ]);

    // As if all that was long ago.
    const past = addDays(today(), -40);
    await payload().db.updateMany({
      collection: 'questions',
      where: {},
      data: { askedOn: addDays(past, -24), lastAskedOn: past },
    });
    const { id, confirmation } = await activity();
    const confirmed = { ...confirmation, date: dayData(addDays(past, -60)) ?? '' };
    await payload().update({ collection: 'activities', id, data: { confirmation: confirmed }, depth: 0 });
    expect((await record())?.confirmation.lapsed).toBe(true);

    const editor = { authorization: `JWT ${await tokenOf(payload(), 'editor')}` };
    const overview = (await (await request('/to-confirm', { headers: editor })).json()) as { docs: unknown[] };
    expect(overview.docs).toContainEqual(
      expect.objectContaining({ of: 'activities', id, provider: 'Voorbeeldkoor', standing: 'lapsed' }),
    );
    expect((await request('/to-confirm')).status).toBe(401);
    const moderator = { authorization: `JWT ${await tokenOf(payload(), 'moderator')}` };
    expect((await request('/to-confirm', { headers: moderator })).status).toBe(403);

    // What a scanner of mail does changes nothing; the button does.
    const path = new URL(still).pathname.replace('/api', '');
    const page = await request(path);
    expect(page.status).toBe(200);
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await page.text()).toMatch(/<html lang="tr" dir="ltr">.*<form method="post">/su);
    expect((await request(path, { method: 'HEAD' })).status).toBeLessThan(500);
    const before = await record();
    expect(before?.confirmation.lapsed).toBe(true);
    expect((await request(path, { method: 'POST' })).status).toBe(200);
    const after = await record();
    expect({ ...after, confirmation: null }).toEqual({ ...before, confirmation: null });
    const now = after?.confirmation;
    expect(now).toEqual({ by: 'provider', on: today(), sources: expect.any(Array) as unknown[] });
    expect(now?.sources).toHaveLength(confirmation.sources?.length ?? 0);
    expect(await askProviders(payload(), today())).toBe(0);
  });

  it('confirms what is on the site, and leaves the draft of an editor a draft', async () => {
    const { id, title } = await activity();
    await payload().update({ collection: 'activities', id, draft: true, data: { title: 'Nog niet klaar' } });
    expect(await confirm(payload(), { of: 'activities', slug }, '2027-01-02')).toBe(true);
    expect(await activity()).toMatchObject({ title, confirmation: { by: 'provider', date: dayData('2027-01-02') } });
    expect((await record())?.confirmation.on).toBe('2027-01-02');
    const draft = await payload().findByID({ collection: 'activities', id, draft: true, depth: 0 });
    expect(draft).toMatchObject({ title: 'Nog niet klaar', confirmation: { by: 'provider' } });
    expect(await confirm(payload(), { of: 'activities', slug: 'bestaat-niet' }, '2027-01-02')).toBe(false);
  });

  it.each(['x', 'a'.repeat(43), '..%2F..', 'A'.repeat(5000)])('answers a token that is none (%.10s)', async (token) => {
    for (const method of ['GET', 'POST'])
      expect((await request(`/confirm/${token}`, { method })).status, method).toBe(404);
  });

  it('keeps to what the editors set', async () => {
    await payload().updateGlobal({ slug: 'site', data: { freshness: { activities: 1 } } });
    expect(await periods(payload())).toEqual({ activities: 1, spaces: 12, providers: 12, hide: 6 });
  });

  it('writes to each contact of a provider in their own language, titles too', async () => {
    for (const collection of ['questions', 'mails', 'contacts'] as const)
      await payload().db.deleteMany({ collection, where: {} });
    for (const locale of ['nl', 'ar'])
      await payload().db.create({
        collection: 'contacts',
        data: { provider, email: `${locale}@example.org`, locale, confirmed: new Date().toISOString() },
      });
    await askProviders(payload(), addDays(askDay, 2000));
    const title: Record<string, unknown> = (await record())?.title ?? {};
    expect(title.ar).not.toBe(title.nl);
    for (const mail of await kept()) {
      const titles = (mail.data as MailData['confirm']).listings.map((listing) => listing.title);
      expect(titles).toContain(title[mail.locale]);
    }
    expect((await kept()).map(({ to, locale }) => `${locale} ${to}`).toSorted()).toEqual([
      'ar ar@example.org',
      'nl nl@example.org',
    ]);
  });
});
