import { canonicalJson } from '@kunstwijzer/content/model';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boot, databases } from '../../test/boot.ts';
import { fixtureContent, site } from '../../test/fixtures/content.ts';
import { createPeople } from '../../test/people.ts';
import { publishableSnapshot } from '../snapshot/build.ts';
import { loadSite } from '../snapshot/load-site.ts';
import { loadContent } from '../snapshot/load.ts';
import { backup, restore } from './backup.ts';

type Booted = Awaited<ReturnType<typeof boot>>;
type Database = Parameters<typeof boot>[0];

async function published(payload: Payload): Promise<string> {
  const built = await publishableSnapshot(payload);
  if (!built.ok) throw new Error(JSON.stringify(built.issues.slice(0, 5)));
  return canonicalJson(built.snapshot);
}

/** What a snapshot does not hold: drafts on top of what is published, versions, notes. */
async function behindTheScenes(payload: Payload) {
  const { docs } = await payload.find({ collection: 'providers', draft: true, locale: 'all', sort: 'slug', depth: 0 });
  const versions = await payload.findVersions({
    collection: 'providers',
    sort: ['version.slug', 'updatedAt'],
    depth: 0,
  });
  return {
    drafts: docs.map(({ slug, name, todo, _status }) => ({ slug, name, todo: todo ?? null, _status })),
    versions: versions.docs.map(({ latest, version }) => ({
      latest: latest === true,
      slug: version.slug,
      name: version.name,
    })),
    redirects: (await payload.count({ collection: 'redirects' })).totalDocs,
    loaded: await payload.kv.has('loaded:seed'),
  };
}

const pairs = Object.entries(databases).flatMap(([from, source]) =>
  Object.entries(databases).map(([to, target]) => [from, to, source, target] as const),
);

describe.each(pairs)('from %s to %s', (_from, to, source: Database, target: Database) => {
  const file = join(tmpdir(), `kunstwijzer-backup-${crypto.randomUUID()}.tar.gz`);
  let old: Booted;
  let fresh: Booted;

  beforeAll(async () => {
    old = await boot(source);
    await loadContent(old.payload, await fixtureContent());
    await loadSite(old.payload, site);
    await createPeople(old.payload);
    await old.payload.kv.set('loaded:seed', { on: 'vandaag' });
    const provider = await old.payload.find({ collection: 'providers', where: { slug: { equals: 'voorbeeldkoor' } } });
    const id = provider.docs[0]?.id ?? '';
    await old.payload.update({ collection: 'providers', id, draft: true, data: { name: 'Concept', todo: 'bellen' } });
    await old.payload.update({ collection: 'spaces', where: {}, data: { _status: 'published', slug: 'nieuw-adres' } });
    await backup(old.payload, old.dataDir, file);
    fresh = await boot(target);
  });
  afterAll(async () => {
    await old.stop();
    await fresh.stop();
    await rm(file, { force: true });
  });

  it('refuses a damaged file, and then the database is still empty', async () => {
    const bytes = await readFile(file);
    const half = `${file}.half`;
    await writeFile(half, bytes.subarray(0, bytes.length / 2));
    await expect(restore(fresh.payload, fresh.dataDir, half)).rejects.toThrow(/cannot be read|not whole|damaged/u);
    bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 0xff;
    await writeFile(half, bytes);
    await expect(restore(fresh.payload, fresh.dataDir, half)).rejects.toThrow(/cannot be read|not whole|damaged/u);
    await rm(half);
    expect((await fresh.payload.count({ collection: 'users' })).totalDocs).toBe(0);
  });

  it('restores what is published to the byte, and drafts, versions, redirects and pictures', async () => {
    await restore(fresh.payload, fresh.dataDir, file);
    expect(await published(fresh.payload)).toBe(await published(old.payload));
    expect(await behindTheScenes(fresh.payload)).toEqual(await behindTheScenes(old.payload));
    const media = (dataDir: string) => readdir(join(dataDir, 'media')).then((names) => names.sort());
    const names = await media(old.dataDir);
    expect(names.length).toBeGreaterThan(0);
    expect(await media(fresh.dataDir)).toEqual(names);
    for (const name of names)
      expect(await readFile(join(fresh.dataDir, 'media', name))).toEqual(
        await readFile(join(old.dataDir, 'media', name)),
      );
  });

  it('restores accounts, but nobody gets in with an old password', async () => {
    const { docs } = await fresh.payload.find({ collection: 'users', sort: 'email' });
    expect(docs.map(({ email, role }) => `${email} ${role}`)).toHaveLength(4);
    const data = { email: 'admin@example.org', password: 'password-of-admin' };
    await expect(fresh.payload.login({ collection: 'users', data })).rejects.toMatchObject({ status: 401 });
    await fresh.payload.update({
      collection: 'users',
      where: { email: { equals: data.email } },
      data: { password: 'a-new-password-1' },
    });
    expect(
      await fresh.payload.login({ collection: 'users', data: { ...data, password: 'a-new-password-1' } }),
    ).toHaveProperty('token');
  });

  it('refuses a database that is not empty, and replaces it when told to', async () => {
    await expect(restore(fresh.payload, fresh.dataDir, file)).rejects.toThrow('The database is not empty');
    await fresh.payload.delete({ collection: 'guides', where: {} });
    await restore(fresh.payload, fresh.dataDir, file, { force: true });
    expect(await published(fresh.payload)).toBe(await published(old.payload));
    expect(await behindTheScenes(fresh.payload)).toEqual(await behindTheScenes(old.payload));
  });

  it(`can be changed afterwards, on ${to}`, async () => {
    const { docs } = await fresh.payload.find({ collection: 'providers', limit: 1 });
    const updated = await fresh.payload.update({
      collection: 'providers',
      id: docs[0]?.id ?? '',
      data: { todo: 'na' },
    });
    expect(updated.todo).toBe('na');
  });
});
