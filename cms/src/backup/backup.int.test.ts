import { canonicalJson } from '@kunstwijzer/content/model';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { boot, databases } from '../../test/boot.ts';
import { fixtureContent, site } from '../../test/fixtures/content.ts';
import { createPeople, passwordOf } from '../../test/people.ts';
import { createLink } from '../submissions/links.ts';
import { renew } from '../submissions/mine/renew.ts';
import { storePicture } from '../submissions/picture.ts';
import type { Submission } from '../payload-types.ts';
import { answers, submit } from '../../test/submit.ts';
import { publishableSnapshot } from '../snapshot/build.ts';
import { loadSite } from '../snapshot/load-site.ts';
import { loadContent } from '../snapshot/load.ts';
import { backup } from './backup.ts';
import { copyIn } from './copy-in.ts';
import { unpackBackup } from './file.ts';

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

/** What may end a line somewhere, or be lost on the way: separators, controls, half a character, a byte order mark. */
const oddities = '\u2028\u2029\u0085\u000B\u0000\uD800\r\uFEFF\u{1F3B5}';

const pairs = Object.entries(databases).flatMap(([from, source]) =>
  Object.entries(databases).map(([to, target]) => [from, to, source, target] as const),
);

describe.each(pairs)('from %s to %s', (_from, to, source: Database, target: Database) => {
  const file = join(tmpdir(), `kunstwijzer-backup-${crypto.randomUUID()}.tar.gz`);
  let old: Booted;
  let fresh: Booted;
  let unpacked: string;
  let waiting: Submission;

  beforeAll(async () => {
    old = await boot(source);
    await loadContent(old.payload, await fixtureContent());
    await loadSite(old.payload, site);
    await createPeople(old.payload);
    await old.payload.kv.set('loaded:seed', { on: 'vandaag' });
    const provider = await old.payload.find({ collection: 'providers', where: { slug: { equals: 'voorbeeldkoor' } } });
    const id = provider.docs[0]?.id ?? '';
    await old.payload.update({ collection: 'providers', id, draft: true, data: { name: 'Concept', todo: 'bellen' } });
    const picture = (await readdir(join(old.dataDir, 'media'))).find((name) => name.endsWith('.webp'));
    await old.payload.update({ collection: 'spaces', where: {}, data: { _status: 'published', slug: 'nieuw-adres' } });
    const image = await storePicture(old.payload, await readFile(join(old.dataDir, 'media', picture ?? '')));
    waiting = await submit(old.payload, 'event', answers.event, { image });
    const contact = { provider: 'voorbeeldkoor', email: 'koor@example.org', locale: 'nl' } as const;
    await old.payload.create({ collection: 'contacts', data: contact });
    await createLink(old.payload, { purpose: 'provider', subject: 'voorbeeldkoor', locale: 'nl', days: 9 });
    for (const [i, odd] of [...oddities].entries())
      await old.payload.db.create({ collection: 'redirects', data: { of: 'stories', from: `a${odd}b${i}`, to: odd } });
    await old.payload.kv.set('tekens', { text: oddities });
    await backup(old.payload, old.dataDir, file);
    fresh = await boot(target);
    unpacked = await mkdtemp(join(fresh.dataDir, 'unpacked-'));
  });
  afterAll(async () => {
    await old.stop();
    await fresh.stop();
    await rm(file, { force: true });
  });

  it('restores what is published to the byte, and drafts, versions, redirects and pictures', async () => {
    const manifest = await unpackBackup(file, unpacked);
    expect(await copyIn(fresh.payload, unpacked, manifest)).toBe(manifest.lines);
    expect(await published(fresh.payload)).toBe(await published(old.payload));
    expect(await behindTheScenes(fresh.payload)).toEqual(await behindTheScenes(old.payload));
    for (const folder of ['media', 'submission-images']) {
      const names = await readdir(join(old.dataDir, folder));
      expect(names.length).toBeGreaterThan(0);
      expect((await readdir(join(unpacked, folder))).sort()).toEqual(names.sort());
      for (const name of names)
        expect(await readFile(join(unpacked, folder, name))).toEqual(await readFile(join(old.dataDir, folder, name)));
    }
  });

  it('keeps every character that a text can hold', async () => {
    const find = { collection: 'redirects', where: { of: { equals: 'stories' } } } as const;
    const texts = async ({ payload }: Booted) => (await payload.find(find)).docs.map((doc) => doc.from).sort();
    expect((await texts(fresh)).join('')).toContain('\u2028');
    const held = (text: string) => (fresh.payload.db.name === 'sqlite' ? text.replaceAll('\u0000', '') : text);
    expect(await texts(fresh)).toEqual((await texts(old)).map(held).sort());
    const json = async ({ payload }: Booted) => payload.kv.get('tekens');
    expect(JSON.stringify(await json(fresh))).toContain('\\u0000');
    if (fresh.payload.db.name === 'sqlite') expect(await json(fresh)).toEqual(await json(old));
    else expect(await json(fresh)).toEqual({ text: oddities.toWellFormed() });
  });

  it('restores accounts, but nobody gets in with an old password', async () => {
    const { docs } = await fresh.payload.find({ collection: 'users', sort: 'email' });
    expect(docs.map(({ email, role }) => `${email} ${role}`)).toHaveLength(4);
    const data = { email: 'admin@example.org', password: passwordOf('admin') };
    await expect(fresh.payload.login({ collection: 'users', data })).rejects.toMatchObject({ status: 401 });
    await fresh.payload.update({
      collection: 'users',
      where: { email: { equals: data.email } },
      data: { password: 'harp-52-gracht-later' },
    });
    expect(
      await fresh.payload.login({ collection: 'users', data: { ...data, password: 'harp-52-gracht-later' } }),
    ).toHaveProperty('token');
  });

  it('brings no senders back; pictures that wait open, and a provider claims its page again', async () => {
    // As the switch does it.
    const pictures = join(fresh.dataDir, 'submission-images');
    await cp(join(unpacked, 'submission-images'), pictures, { recursive: true });
    const login = { email: 'admin@example.org', password: 'harp-52-gracht-later' };
    const { token } = await fresh.payload.login({ collection: 'users', data: login });
    const headers = { authorization: `JWT ${token}`, 'content-type': 'application/json' };
    const [name = ''] = await readdir(pictures);
    const open = () => fresh.request(`/submission-images/file/${name}`, { headers });
    expect(Buffer.from(await (await open()).arrayBuffer())).toEqual(await readFile(join(pictures, name)));
    await rm(join(pictures, name));
    expect((await open()).status).toBe(404);

    const { payload } = fresh;
    const count = async (collection: 'contacts' | 'links' | 'mails') => (await payload.count({ collection })).totalDocs;
    expect([await count('contacts'), await count('links'), await count('mails')]).toEqual([0, 0, 0]);
    for (const email of ['afzender@example.org', 'koor@example.org']) await renew(payload, email, true);
    const decide = async (number: string, decision: string, text = '') => {
      const where = { number: { equals: number } };
      const [doc] = (await payload.find({ collection: 'submissions', where, depth: 0 })).docs;
      const body = JSON.stringify({ decision, updatedAt: doc?.updatedAt, ...(text && { text }) });
      const response = await fresh.request(`/inbox/${number}`, { method: 'POST', headers, body });
      return response.status === 200 ? 200 : response.text();
    };
    // What waits can be decided; nobody hears of it.
    expect(await decide(waiting.number, 'reject', 'Kan niet.')).toBe(200);
    expect(await count('mails')).toBe(0);

    const claim = await submit(payload, 'provider', answers.claim);
    expect(await decide(claim.number, 'confirm')).toBe(200);
    const mails = async () => (await payload.find({ collection: 'mails', sort: 'createdAt' })).docs;
    expect((await mails()).map(({ template, to }) => `${template} ${to}`)).toEqual([
      'provider-confirmed afzender@example.org',
    ]);
    // From now on it can ask for a new link again.
    await renew(payload, 'afzender@example.org', true);
    expect((await mails()).map(({ template }) => template)).toEqual(['provider-confirmed', 'links']);
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
