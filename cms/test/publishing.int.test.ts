import { mkdirSync, readlinkSync, realpathSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join } from 'node:path';
import { localeKeys } from '@kunstwijzer/content/model';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Role } from '../src/access/roles.ts';
import { attention } from '../src/admin/attention.ts';
import { waitingChanges } from '../src/admin/waiting-changes.ts';
import { liveView } from '../src/admin/live-view.ts';
import { latestPublication } from '../src/admin/latest-publication.ts';
import { previewContent } from '../src/preview/content.ts';
import { readEnv } from '../src/env.ts';
import { livePublication } from '../src/publish/live.ts';
import { publishNightly } from '../src/publish/nightly.ts';
import { publishFolders } from '../src/site-folders.ts';
import { publishWaiting } from '../src/publish/publisher.ts';
import { missedPlans, planAgain, runPlanned, upcomingPlans } from '../src/schedule/planned.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, site } from './fixtures/content.ts';
import { createPeople, passwordOf } from './people.ts';

const token = 'a-token-for-tests-a-token-for-tests';

onEveryDatabase((payload, request) => {
  let people: Awaited<ReturnType<typeof createPeople>>;
  let hook: Server;
  let calls = 0;

  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
    people = await createPeople(payload());
    hook = createServer((_, response) => {
      calls += 1;
      response.end();
    });
    await new Promise<void>((done) => hook.listen(0, '127.0.0.1', done));
    vi.stubEnv('NETLIFY_BUILD_HOOK', `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`);
    vi.stubEnv('SNAPSHOT_TOKEN', token);
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    hook.close();
  });
  beforeEach(() => {
    calls = 0;
  });

  const logIn = async (role: Role) => {
    const login = await request('/users/login', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: `${role}@example.org`, password: passwordOf(role) }),
    });
    return ((await login.json()) as { token: string }).token;
  };
  const logins = new Map<Role, Promise<string>>();
  /** Asks for a publication; each person logs in once. */
  const askAs = async (role: Role) => {
    const login = logins.get(role) ?? logIn(role);
    logins.set(role, login);
    return request('/publications/request', { method: 'POST', headers: { authorization: `JWT ${await login}` } });
  };
  /** The newest publication, when nothing waits or runs any more. */
  const settled = () =>
    vi.waitFor(
      async () => {
        const latest = await latestPublication(payload(), people.admin);
        expect(['published', 'refused', 'failed', 'held']).toContain(latest?.state);
        return latest;
      },
      { timeout: 20_000, interval: 50 },
    );
  const snapshot = (headers: Record<string, string> = {}, path = '') => request(`/snapshot${path}`, { headers });
  const bearer = { authorization: `Bearer ${token}` };

  it('is asked for by who decides about content, and by nobody else', async () => {
    expect((await request('/publications/request', { method: 'POST' })).status).toBe(401);
    expect((await askAs('translator')).status).toBe(403);
    expect((await askAs('moderator')).status).toBe(403);
    expect((await snapshot(bearer)).status).toBe(404);
    expect((await askAs('editor')).status).toBe(202);
    expect(await settled()).toMatchObject({ state: 'published' });
    expect(calls).toBe(1);
  });

  it('offers the published snapshot to who has the token, whole and with its digest', async () => {
    expect((await snapshot()).status).toBe(401);
    expect((await snapshot({ authorization: 'Bearer wrong' })).status).toBe(401);
    const answer = await snapshot(bearer);
    const digest = answer.headers.get('x-snapshot-digest') ?? '';
    expect(answer.status).toBe(200);
    expect((await answer.text()).length).toBeGreaterThan(1000);
    expect((await snapshot({ ...bearer, 'if-none-match': `"${digest}"` })).status).toBe(304);
    for (const name of ['..%2f..%2fsecret', 'absent.webp'])
      expect((await snapshot(bearer, `/media/${name}`)).status).toBe(404);
    vi.stubEnv('SNAPSHOT_TOKEN', '');
    expect((await snapshot({ authorization: 'Bearer ' })).status).toBe(401);
    vi.stubEnv('SNAPSHOT_TOKEN', token);
  });

  it('makes few publications of many requests, and the last change is in the last one', async () => {
    const before = (await payload().count({ collection: 'publications' })).totalDocs;
    const answers = await Promise.all(Array.from({ length: 100 }, () => askAs('admin')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    await payload().updateGlobal({ slug: 'site', data: { tagline: 'De laatste wijziging' }, locale: 'nl' });
    expect((await askAs('admin')).status).toBe(202);
    await settled();
    await publishWaiting(payload());
    const made = (await payload().count({ collection: 'publications' })).totalDocs - before;
    expect(made).toBeGreaterThanOrEqual(1);
    expect(made).toBeLessThanOrEqual(10);
    expect(await (await snapshot(bearer)).text()).toContain('De laatste wijziging');
  });

  it('follows a record that is published on its date', async () => {
    const { docs } = await payload().find({ collection: 'stories', depth: 0, limit: 1 });
    const story = docs[0];
    if (!story) throw new Error('the fixture has a story');
    await payload().update({ collection: 'stories', id: story.id, data: { _status: 'draft' } });
    await payload().update({
      collection: 'stories',
      id: story.id,
      locale: 'nl',
      draft: true,
      data: { title: 'Op tijd' },
    });
    const doc = { relationTo: 'stories' as const, value: story.id };
    await payload().jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc } });
    // As `kill -9` leaves it in the middle: under way, and not done.
    await payload().db.updateMany({ collection: 'payload-jobs', where: {}, data: { processing: true } });
    await runPlanned(payload(), new Date());
    expect(await settled()).toMatchObject({ state: 'published' });
    expect(await (await snapshot(bearer)).text()).toContain('Op tijd');
    expect((await payload().count({ collection: 'payload-jobs' })).totalDocs).toBe(0);
  });

  it('publishes no record twice when the process was killed after it was done', async () => {
    const { docs } = await payload().find({ collection: 'stories', depth: 0, limit: 1 });
    const value = docs[0]?.id ?? '';
    await payload().update({ collection: 'stories', id: value, draft: true, locale: 'nl', data: { title: 'Concept' } });
    await payload().jobs.queue({
      task: 'schedulePublish',
      input: { type: 'publish', doc: { relationTo: 'stories', value } },
    });
    const done = { processing: true, completedAt: new Date().toISOString() };
    await payload().db.updateMany({ collection: 'payload-jobs', where: {}, data: done });
    await runPlanned(payload(), new Date());
    expect((await payload().count({ collection: 'payload-jobs' })).totalDocs).toBe(0);
    const live = await payload().findByID({ collection: 'stories', id: value, locale: 'nl', depth: 0 });
    expect(live.title).not.toBe('Concept');
  });

  it('waits with a date that is later than the time we take for right', async () => {
    const { docs } = await payload().find({ collection: 'stories', depth: 0, limit: 1 });
    const doc = { relationTo: 'stories' as const, value: docs[0]?.id ?? '' };
    const waitUntil = new Date(Date.now() - 1000);
    await payload().jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc }, waitUntil });
    await runPlanned(payload(), new Date(Date.now() - 60_000));
    expect((await payload().count({ collection: 'payload-jobs' })).totalDocs).toBe(1);
    expect(await upcomingPlans(payload())).toMatchObject([
      { collection: 'stories', record: doc.value, type: 'publish', at: waitUntil.toISOString() },
    ]);
    await runPlanned(payload(), new Date());
    expect((await payload().count({ collection: 'payload-jobs' })).totalDocs).toBe(0);
    await settled();
  });

  it('tries a record that cannot be published three times, says why, and tries again when somebody asks', async () => {
    const doc = { relationTo: 'stories' as const, value: crypto.randomUUID() };
    await payload().jobs.queue({ task: 'schedulePublish', input: { type: 'publish', doc } });
    for (let times = 0; times < 3; times += 1) {
      expect(await missedPlans(payload())).toEqual([]);
      await payload().db.updateMany({ collection: 'payload-jobs', where: {}, data: { waitUntil: null } });
      await runPlanned(payload(), new Date());
    }
    expect(await missedPlans(payload())).toMatchObject([
      { collection: 'stories', record: doc.value, type: 'publish', why: expect.stringMatching(/./u) as string },
    ]);
    expect(await upcomingPlans(payload())).toEqual([]);
    await planAgain(payload());
    expect(await missedPlans(payload())).toEqual([]);
    await payload().db.deleteMany({ collection: 'payload-jobs', where: {} });
  });

  it('goes back to an earlier release for who decides about content, when it is kept', async () => {
    const { id } = await payload().create({
      collection: 'publications',
      data: { state: 'published', attempts: 1, release: 'earlier' },
    });
    const goBack = async (role: Role) =>
      request(`/publications/${id}/go-back`, {
        method: 'POST',
        headers: { authorization: `JWT ${await logIn(role)}` },
      });
    expect((await goBack('translator')).status).toBe(403);
    expect((await goBack('editor')).status).toBe(404);
    expect((await payload().findByID({ collection: 'publications', id, depth: 0 })).putBackAt ?? null).toBeNull();
    const { releases, currentSite } = publishFolders(process.env.DATA_DIR ?? '');
    for (const page of localeKeys.flatMap((locale) => [`${locale}/index.html`, `${locale}/404/index.html`])) {
      mkdirSync(dirname(join(releases, 'earlier', page)), { recursive: true });
      writeFileSync(join(releases, 'earlier', page), '<html></html>');
    }
    expect((await goBack('editor')).status).toBe(200);
    expect(readlinkSync(currentSite)).toBe('releases/earlier');

    const later = await payload().create({
      collection: 'publications',
      data: { state: 'published', attempts: 1, release: 'later' },
    });
    expect((await goBack('editor')).status).toBe(200);
    // Built here, so that we know what is live: it is what was put back, whatever the clock asks for.
    vi.stubEnv('NETLIFY_BUILD_HOOK', '');
    const hookAddress = `http://127.0.0.1:${(hook.address() as AddressInfo).port}/hook`;
    await publishNightly(payload());
    expect(await settled()).toMatchObject({ state: 'held' });
    expect(readlinkSync(currentSite)).toBe('releases/earlier');
    expect(await liveView(payload())).toMatchObject({ publication: { id }, putBack: { by: 'editor' } });
    // Not somebody but damage brought it back (files/check.ts): that is undone at night.
    const data = { putBackAt: null, putBackBy: null };
    await payload().update({ collection: 'publications', id, data });
    expect(await livePublication(payload(), readEnv())).toMatchObject({ publication: { id }, wentBack: false });
    vi.stubEnv('NETLIFY_BUILD_HOOK', hookAddress);
    await payload().delete({
      collection: 'publications',
      where: { or: [{ id: { in: [id, later.id] } }, { state: { equals: 'held' } }] },
    });
    unlinkSync(currentSite);
  });

  it('counts what is not on the site: what was changed, taken off and deleted, and nothing else', async () => {
    const { snapshots } = publishFolders(process.env.DATA_DIR ?? '');
    await askAs('editor');
    await settled();
    const live = { startedAt: new Date().toISOString(), release: basename(realpathSync(join(snapshots, 'current'))) };
    const waiting = () => waitingChanges(payload(), live, process.env.DATA_DIR ?? '');
    expect(await waiting()).toBe(0);
    const where = { _status: { equals: 'published' as const } };
    const { docs } = await payload().find({ collection: 'terms', where, depth: 0, limit: 2 });
    const [first, second] = docs.map(({ id }) => id);
    if (!first || !second) throw new Error('the fixture has two terms');
    const change = (id: string, data: object) => payload().update({ collection: 'terms', id, data });
    await change(first, { slug: 'een-andere-naam', _status: 'published' });
    expect(await waiting()).toBe(1);
    await change(second, { _status: 'draft' });
    expect(await waiting()).toBe(2);
    await payload().create({ collection: 'terms', draft: true, data: { name: 'Concept' } });
    await change(first, { slug: 'nog-een-naam', _status: 'published' });
    expect(await waiting()).toBe(2);
    await payload().delete({ collection: 'terms', id: second });
    expect(await waiting()).toBe(2);
    await payload().delete({ collection: 'terms', id: first });
    expect(await waiting()).toBe(2);
  });

  it('publishes without what names a record that is not published, and says so', async () => {
    const { docs } = await payload().find({
      collection: 'activities',
      where: { _status: { equals: 'published' } },
      depth: 0,
      limit: 1,
    });
    const [activity] = docs;
    const provider = activity?.provider;
    if (!activity || typeof provider !== 'string') throw new Error('the fixture has an activity with a provider');
    await payload().update({ collection: 'providers', id: provider, data: { _status: 'draft' } });
    await askAs('editor');
    const latest = await settled();
    expect(latest?.state).toBe('published');
    expect(latest?.issues).toContainEqual(
      expect.objectContaining({
        of: 'activities',
        slug: activity.slug,
        field: 'provider',
        message: expect.stringMatching(/^is not on the site: names providers\//u) as string,
      }),
    );
    expect(calls).toBe(1);
    const live = (await (await snapshot(bearer)).json()) as { activities: { slug: string }[] };
    expect(live.activities.map(({ slug }) => slug)).not.toContain(activity.slug);
    // Whoever works on something else is not kept from it.
    const story = (await payload().find({ collection: 'stories', depth: 0, limit: 1 })).docs[0]?.id ?? '';
    expect(await previewContent(payload(), { collection: 'stories', id: story })).toMatchObject({ ok: true });
    await payload().update({ collection: 'providers', id: provider, data: { _status: 'published' } });
    await askAs('editor');
    expect(await settled()).toMatchObject({ state: 'published' });
  });

  it('shows a draft in the preview, and nowhere else', async () => {
    const { docs } = await payload().find({
      collection: 'stories',
      where: { _status: { equals: 'published' } },
      depth: 0,
      limit: 1,
    });
    const id = docs[0]?.id ?? '';
    await payload().update({
      collection: 'stories',
      id,
      draft: true,
      locale: 'tr',
      data: { title: 'Yalnızca taslakta' },
    });
    const titles = async (draft: { collection: 'stories'; id: string } | null) => {
      const content = await previewContent(payload(), draft);
      return content.ok ? content.snapshot.stories.map(({ title }) => title.tr) : content.lines;
    };
    expect(await titles({ collection: 'stories', id })).toContain('Yalnızca taslakta');
    expect(await titles(null)).not.toContain('Yalnızca taslakta');
  });

  it('tells editors what needs attention', async () => {
    const { docs } = await payload().find({
      collection: 'providers',
      where: { _status: { equals: 'published' } },
      depth: 0,
      limit: 1,
    });
    const provider = docs[0];
    if (!provider) throw new Error('the fixture has a provider');
    const confirmation = { ...provider.confirmation, date: '2020-01-01T12:00:00.000Z' };
    await payload().update({
      collection: 'providers',
      id: provider.id,
      data: { confirmation, todo: 'Bel even\nen vraag het na' },
    });
    const found = await attention({ payload: payload(), user: people.editor }, '2026-11-22T12:00:00.000Z');
    const entry = expect.objectContaining({ id: provider.id }) as unknown;
    expect(found.todo).toContainEqual(
      expect.objectContaining({ collection: 'providers', first: expect.arrayContaining([entry]) as unknown }),
    );
    expect(found.todo.flatMap(({ first }) => first.map(({ note }) => note))).toContain('Bel even');
    expect(found.unconfirmed).toContainEqual(expect.objectContaining({ collection: 'providers', count: 1 }));
    expect(found.behind.flatMap(({ counts }) => counts).every(({ count }) => Number.isInteger(count))).toBe(true);
  });
});
