import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { onEveryDatabase } from '../../test/boot.ts';
import { loadContent } from '../snapshot/load.ts';
import { createInAllLocales } from '../snapshot/create.ts';
import { fixtureContent } from '../../test/fixtures/content.ts';
import { writingOf } from './single-writer.ts';

/** A notice with a text in every language. */
const create = (payload: Payload, slug: string) => {
  const all = (text: string) => ({ nl: text, en: text, tr: text, ar: text });
  return createInAllLocales(payload, 'notices', {
    slug,
    kind: 'ask',
    title: all(slug),
    body: all('Wie helpt?'),
    organisation: 'Voorbeeldkoor',
    placed: '2026-11-01T12:00:00.000Z',
    expires: '2026-12-01T12:00:00.000Z',
    _status: 'published',
  });
};

const stored = async (payload: Payload, part: string) =>
  (await payload.count({ collection: 'notices', where: { slug: { contains: part } } })).totalDocs;

onEveryDatabase((payload) => {
  beforeAll(async () => loadContent(payload(), await fixtureContent()));

  it('stores a thousand documents that are created at once, each with its version and its languages', async () => {
    const made = Array.from({ length: 1000 }, (_, i) => create(payload(), `tegelijk-${i}`));
    const results = await Promise.allSettled(made);
    expect(results.filter(({ status }) => status === 'rejected')).toEqual([]);
    expect(await stored(payload(), 'tegelijk-')).toBe(1000);
    const where = { 'version.slug': { contains: 'tegelijk-' } };
    expect((await payload().countVersions({ collection: 'notices', where })).totalDocs).toBe(1000);
    const { docs } = await payload().find({
      collection: 'notices',
      where: { slug: { contains: 'tegelijk-' } },
      locale: 'ar',
      fallbackLocale: false,
      pagination: false,
    });
    expect(docs.filter(({ slug, title }) => slug === title)).toHaveLength(1000);
  });

  it('keeps nothing of a document when a hook fails after it was written', async () => {
    const hooks = payload().collections.notices.config.hooks.afterChange;
    const fail = () => {
      throw new Error('after the write');
    };
    hooks.push(fail);
    await expect(create(payload(), 'half-af')).rejects.toThrow('after the write');
    hooks.splice(hooks.indexOf(fail), 1);
    expect(await stored(payload(), 'half-af')).toBe(0);
    // The next write is not held up by the one that failed.
    await create(payload(), 'heel-af');
    expect(await stored(payload(), 'heel-af')).toBe(1);
  });

  it('refuses what is there already, and then stores what is not', async () => {
    await create(payload(), 'uniek');
    await expect(create(payload(), 'uniek')).rejects.toMatchObject({ status: 400 });
    await create(payload(), 'uniek-2');
    expect(await stored(payload(), 'uniek')).toBe(2);
  });

  it('keeps both of two changes to one document at the same moment', async () => {
    const id = await create(payload(), 'samen');
    const change = (data: object) => payload().update({ collection: 'notices', id, data });
    const changes = [{ organisation: 'Ander koor' }, { expires: '2026-12-24T12:00:00.000Z' }];
    // MongoDB refuses the second of two that meet; its asker tries again.
    for (const result of await Promise.allSettled(changes.map(change)))
      if (result.status === 'rejected') expect(payload().db.name).toBe('mongoose');
    if (payload().db.name !== 'sqlite') return;
    const doc = await payload().findByID({ collection: 'notices', id });
    expect(doc).toMatchObject({ organisation: 'Ander koor', expires: '2026-12-24T12:00:00.000Z' });
  });

  it('stores what a hook counts, also when the operation around it fails', async () => {
    const hooks = payload().collections.notices.config.hooks.beforeOperation;
    const count: (typeof hooks)[number] = async ({ req }) => {
      await req.payload.kv.set('geteld', true);
      throw new Error('refused');
    };
    hooks.unshift(count);
    await expect(create(payload(), 'geweigerd')).rejects.toThrow('refused');
    hooks.splice(hooks.indexOf(count), 1);
    expect(await payload().kv.get('geteld')).toBe(true);
    await create(payload(), 'aangenomen');
    expect(await stored(payload(), 'aangenomen')).toBe(1);
  });

  it('counts wrong passwords while a login is under way', async () => {
    const email = 'inlog@example.org';
    await payload().create({
      collection: 'users',
      data: { name: 'inlog', email, password: 'fluit-91-kade-inlog', role: 'editor' },
    });
    const login = (password: string) => payload().login({ collection: 'users', data: { email, password } });
    const results = await Promise.allSettled([login('wrong'), login('fluit-91-kade-inlog'), login('wrong')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected']);
  });

  it('on SQLite keeps the settings of its connections, and lets none write past the queue', async () => {
    if (payload().db.name !== 'sqlite') return;
    const writing = writingOf(payload().db);
    const pragma = async (name: string) =>
      Object.values((await writing?.writer().run(`PRAGMA ${name}`))?.rows[0] ?? {});
    expect(await pragma('busy_timeout')).toEqual([100]);
    expect(await pragma('synchronous')).toEqual([2]);
    expect(await pragma('foreign_keys')).toEqual([1]);
    expect(await pragma('journal_mode')).toEqual(['wal']);
    const { client } = payload().db as unknown as { client: { execute: (sql: string) => Promise<unknown> } };
    await expect(client.execute('DELETE FROM notices')).rejects.toThrow(/readonly/u);
    expect(writing?.size()).toBe(0);
  });
});
