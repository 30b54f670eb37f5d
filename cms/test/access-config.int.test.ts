import { collectionNames } from '@kunstwijzer/content/model';
import { submissionKinds } from '@kunstwijzer/content/submission';
import { defaults } from 'payload';
import type { Endpoint } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { isOpen } from '../src/http/door.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, site } from './fixtures/content.ts';
import { allowed, as, askers, createPeople, passwordOf } from './people.ts';

const canary = 'kanarie-7f3a';
// "Anyone with an account", which Payload uses where nothing is said.
const anyAccount = defaults.jobs?.access?.run;

onEveryDatabase((payload, request) => {
  let people: Awaited<ReturnType<typeof createPeople>>;
  let secret = '';

  beforeAll(async () => {
    // Nobody is there yet: the moment at which Payload would make an administrator of any visitor.
    const body = JSON.stringify({ email: 'a@example.org', password: 'long-enough-1', name: 'a', role: 'admin' });
    const headers = { 'content-type': 'application/json' };
    const first = await request('/users/first-register', { method: 'POST', headers, body });
    expect(first.status).toBe(403);
    expect((await payload().count({ collection: 'users' })).totalDocs).toBe(0);

    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
    people = await createPeople(payload());
    for (const collection of collectionNames) {
      const data = {
        slug: `${canary}-${collection}`,
        title: canary,
        name: canary,
        summary: canary,
        text: canary,
        todo: canary,
      };
      await payload().create({ collection, draft: true, data: data });
    }
    const provider = await payload().find({ collection: 'providers', where: { slug: { equals: 'voorbeeldkoor' } } });
    const id = provider.docs[0]?.id ?? '';
    secret = id;
    await payload().update({ collection: 'providers', id, draft: true, data: { name: canary, todo: canary } });
  });

  it('says for every operation who may do it', () => {
    const { collections, globals } = payload().config;
    const silent: string[] = [];
    for (const { slug, access } of collections.filter(({ slug: name }) => !name.startsWith('payload-')))
      for (const operation of ['admin', 'create', 'read', 'readVersions', 'update', 'delete', 'unlock'] as const)
        if (!access[operation] || access[operation] === anyAccount) silent.push(`${slug}.${operation}`);
    for (const { slug, access } of globals.filter(({ slug: name }) => !name.startsWith('payload-')))
      for (const operation of ['read', 'readVersions', 'update'] as const)
        if (!access[operation] || access[operation] === anyAccount) silent.push(`${slug}.${operation}`);
    expect(silent).toEqual([]);
  });

  it('answers visitors at these addresses only', () => {
    const { endpoints, collections, globals } = payload().config;
    const named = (base: string, list: Endpoint[] | false, owner?: string) =>
      (list || []).filter((one) => isOpen(one, owner)).map(({ method, path }) => `${method} ${base}${path}`);
    expect(
      [
        ...named('', endpoints),
        ...[...collections, ...globals].flatMap((one) => named(`/${one.slug}`, one.endpoints, one.slug)),
      ].sort(),
    ).toEqual(
      [
        ...['get /confirm/:token', 'post /confirm/:token', 'get /dev/mail', 'get /dev/mail/:id', 'get /health'],
        ...['get /dev/examples', 'post /dev/examples'],
        ...['get /mine/:token', 'post /mine/:token', 'get /mine/:token/picture', 'post /mine/renew'],
        ...['get /snapshot', 'get /snapshot/media/:name', 'post /unmet-demand'],
        ...['get /submissions/challenge', 'post /submissions/import'],
        ...submissionKinds.flatMap((kind) => [`post /submissions/${kind}`, `post /submissions/${kind}/check`]),
        ...['post /users/login', 'post /users/logout', 'post /users/refresh-token', 'get /users/me'],
        ...['post /users/forgot-password', 'post /users/reset-password', 'post /users/first-register'],
      ].sort(),
    );
  });

  it('has one collection that can log in, and no keys, GraphQL or telemetry', () => {
    const { collections, graphQL, telemetry, maxDepth } = payload().config;
    const auth = collections.filter((collection) => collection.auth);
    expect(auth.map(({ slug }) => slug)).toEqual(['users']);
    // Payload's own count of attempts locks the owner out too: users/login.ts counts by address.
    expect(auth[0]?.auth).toMatchObject({ useAPIKey: false, maxLoginAttempts: 0 });
    expect({ disabled: graphQL.disable, telemetry, maxDepth }).toEqual({
      disabled: true,
      telemetry: false,
      maxDepth: 2,
    });
  });

  it('answers no visitor, whatever they ask for', async () => {
    const paths = collectionNames.flatMap((name) => [
      `/${name}?limit=1000`,
      `/${name}?draft=true&limit=1000`,
      `/${name}?depth=2&pagination=false`,
      `/${name}?where[slug][contains]=${canary}`,
      `/${name}?where[_status][equals]=draft`,
      `/${name}?locale=all`,
      `/${name}?select[todo]=true`,
      `/${name}/versions`,
      `/${name}/versions?depth=1`,
    ]);
    paths.push(
      `/providers/${secret}?draft=true`,
      `/providers/${secret}?depth=2`,
      '/globals/site',
      '/globals/payload-jobs-stats',
      '/access',
      '/users',
    );
    paths.push(
      '/redirects',
      '/media',
      '/publications',
      '/payload-jobs',
      '/payload-locked-documents',
      '/payload-preferences/x',
      '/payload-kv',
    );
    for (const path of paths) {
      const response = await request(path);
      // What Payload keeps for itself has no such address at all.
      expect([401, ...(path.includes('payload-') ? [404] : [])], path).toContain(response.status);
      // An answer may repeat the question; what it may not do is answer it.
      expect((await response.text()).replaceAll(`contains]=${canary}`, ''), path).not.toContain(canary);
    }
  });

  it('shows drafts and notes to no visitor by access control alone', async () => {
    for (const collection of collectionNames) {
      const base = { ...as(null), collection, limit: 1000 };
      const questions = [
        payload().find(base),
        payload().find({ ...base, draft: true, depth: 2 }),
        payload().find({ ...base, where: { slug: { contains: canary } } }),
        payload().find({ ...base, where: { _status: { equals: 'draft' } } }),
        payload().find({ ...base, where: { or: [{ _status: { equals: 'draft' } }, { slug: { exists: true } }] } }),
        payload().find({ ...base, trash: true }),
      ];
      for (const answer of questions) expect(JSON.stringify(await answer), collection).not.toContain(canary);
      await expect(payload().findVersions(base), collection).rejects.toMatchObject({ status: 403 });
    }
    const one = { ...as(null), collection: 'providers', id: secret } as const;
    for (const answer of [payload().findByID({ ...one, draft: true }), payload().findByID({ ...one, depth: 2 })])
      expect(JSON.stringify(await answer.catch(() => null))).not.toContain(canary);
    for (const collection of ['users', 'media', 'redirects', 'publications', 'mails'] as const)
      await expect(payload().find({ ...as(null), collection }), collection).rejects.toMatchObject({ status: 403 });
  });

  it('counts no draft for a visitor', async () => {
    for (const collection of collectionNames) {
      const { totalDocs } = await payload().count({ ...as(null), collection, where: { slug: { contains: canary } } });
      expect(totalDocs, collection).toBe(0);
    }
  });

  it('does not let a visitor search in the notes', async () => {
    const base = { ...as(null), collection: 'providers' } as const;
    for (const question of [
      payload().find({ ...base, where: { todo: { contains: canary } } }),
      payload().find({ ...base, sort: 'todo' }),
      payload().find({ ...base, sort: '-todo' }),
      payload().find({ ...base, select: { todo: true } }),
      payload().find({ ...as(null), collection: 'activities', where: { 'provider.todo': { contains: canary } } }),
    ])
      await expect(question).rejects.toMatchObject({ status: 400 });
  });

  it('gives a visitor at most a hundred documents, in one language', async () => {
    const base = { ...as(null), collection: 'providers' } as const;
    expect((await payload().find({ ...base, limit: 0 })).limit).toBe(10);
    expect((await payload().find({ ...base, limit: 5000 })).limit).toBe(100);
    await expect(payload().find({ ...base, locale: 'all' })).rejects.toMatchObject({ status: 400 });
  });

  it('lets each role do just what it should with accounts, pictures, redirects and settings', async () => {
    const { docs } = await payload().find({ collection: 'media', limit: 1 });
    const media = docs[0]?.id ?? '';
    const other = people.moderator?.id ?? '';
    const table: Record<string, string[]> = {};
    for (const asker of askers) {
      const who = as(people[asker]);
      const from = `oud-${asker}`;
      const tries: Record<string, () => Promise<unknown>> = {
        readOthers: () => payload().findByID({ ...who, collection: 'users', id: other }),
        changeOthers: () => payload().update({ ...who, collection: 'users', id: other, data: { name: 'moderator' } }),
        createAccount: () =>
          payload().create({
            ...who,
            collection: 'users',
            data: { name: 'x', email: `${from}@example.org`, password: 'fluit-91-kade-ander', role: 'moderator' },
          }),
        readMedia: () => payload().findByID({ ...who, collection: 'media', id: media }),
        describeMedia: () => payload().update({ ...who, collection: 'media', id: media, data: { alt: 'Een koor' } }),
        translateMedia: () =>
          payload().update({ ...who, collection: 'media', id: media, locale: 'tr', data: { alt: 'Bir koro' } }),
        redirect: () =>
          payload().create({
            ...who,
            collection: 'redirects',
            data: { of: 'guides', from, to: 'voorbeeldgids' },
          }),
        changeSite: () => payload().updateGlobal({ ...who, slug: 'site', data: { tagline: 'Kunst' } }),
        readSite: () => payload().findGlobal({ ...who, slug: 'site' }),
      };
      const may: string[] = [];
      for (const [name, call] of Object.entries(tries)) if (await allowed(call())) may.push(name);
      table[asker] = may;
    }
    expect(table).toEqual({
      admin: [
        'readOthers',
        'changeOthers',
        'readMedia',
        'describeMedia',
        'translateMedia',
        'redirect',
        'changeSite',
        'readSite',
      ],
      editor: ['readMedia', 'describeMedia', 'translateMedia', 'redirect', 'changeSite', 'readSite'],
      // Never the Dutch.
      translator: ['readMedia', 'translateMedia', 'readSite'],
      // A moderator is the "other" of this test: your own account you may see and change.
      moderator: ['readOthers', 'changeOthers', 'readMedia', 'readSite'],
      visitor: ['readSite'],
    });
  });

  it('lets nobody change their own role', async () => {
    for (const role of ['editor', 'translator', 'moderator'] as const) {
      const id = people[role]?.id ?? '';
      const mine = { role: 'admin', currentPassword: passwordOf(role) } as never;
      await payload().update({ ...as(people[role]), collection: 'users', id, data: mine });
      expect((await payload().findByID({ collection: 'users', id })).role).toBe(role);
    }
  });
});
