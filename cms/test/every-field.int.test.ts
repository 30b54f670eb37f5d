import { canonicalJson, parseSnapshot } from '@kunstwijzer/content/model';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import type { Payload } from 'payload';
import { buildSnapshot, publishableSnapshot } from '../src/snapshot/build.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import { idOf } from '../src/fields/references.ts';
import { asLoaded } from './as-loaded.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, picture, records, site } from './fixtures/content.ts';

onEveryDatabase((payload) => {
  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
  });

  it('publishes every field of every collection as it was loaded', async () => {
    const loaded = parseSnapshot({ version: 1, site, ...records, redirects: [] });
    const built = await publishableSnapshot(payload());
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    if (!built.ok) throw new Error(JSON.stringify(built.issues));
    expect(JSON.parse(asLoaded(built.snapshot))).toEqual(JSON.parse(canonicalJson(loaded.snapshot)));
  });

  it('completes a load that was interrupted', async () => {
    const before = await publishableSnapshot(payload());
    await payload().delete({ collection: 'guides', where: { slug: { equals: 'voorbeeldgids' } } });
    for (const { id } of (await payload().find({ collection: 'steps' })).docs)
      await payload().update({ collection: 'steps', id, data: { next: [] } });
    await loadContent(payload(), await fixtureContent());
    expect(await publishableSnapshot(payload())).toEqual(before);
  });

  it('sees every change when it reads again', async () => {
    // What changed a moment ago is read each time.
    await wait(2100);
    await buildSnapshot(payload());
    const firstOf = async (collection: 'activities' | 'events' | 'stories' | 'guides') =>
      (await payload().find({ collection, where: { _status: { equals: 'published' } }, limit: 1, sort: 'slug' }))
        .docs[0]?.id ?? '';
    const [activity, event, story, guide] = await Promise.all([
      firstOf('activities'),
      firstOf('events'),
      firstOf('stories'),
      firstOf('guides'),
    ]);
    const { provider } = await payload().findByID({ collection: 'activities', id: activity, depth: 0 });
    const media = (await payload().find({ collection: 'media', limit: 1 })).docs[0]?.id ?? '';
    const changes = [
      // What others only refer to, while those stay as they were.
      () =>
        payload().update({ collection: 'providers', id: idOf(provider) ?? '', data: { slug: 'een-andere-aanbieder' } }),
      () => payload().update({ collection: 'media', id: media, locale: 'nl', data: { alt: 'Anders beschreven' } }),
      () => payload().update({ collection: 'activities', id: activity, locale: 'tr', data: { title: 'Değişti' } }),
      () => payload().update({ collection: 'activities', id: activity, data: { disciplines: ['dance', 'music'] } }),
      () => payload().update({ collection: 'events', id: event, data: { slug: 'een-ander-adres' } }),
      () => payload().update({ collection: 'stories', id: story, data: { _status: 'draft' } }),
      () => payload().update({ collection: 'stories', id: story, data: { _status: 'published' } }),
      () => payload().delete({ collection: 'guides', id: guide }),
    ];
    for (const change of changes) {
      const before = await buildSnapshot(payload());
      await change();
      const after = await buildSnapshot(payload());
      expect(after).not.toEqual(before);
      // Another object as payload, which has read nothing yet.
      expect(after).toEqual(await buildSnapshot(Object.create(payload()) as Payload));
    }
  });

  it('never publishes a note for the editors', async () => {
    const built = await publishableSnapshot(payload());
    expect(JSON.stringify(built)).not.toContain('Nakijken');
  });

  it('offers the picture in the widths of the site', async () => {
    const files = await readdir(join(process.env.DATA_DIR ?? '', 'media'));
    const [name = ''] = /^[a-z]+-[\da-f]{12}(?=\.webp$)/mu.exec(files.join('\n')) ?? [];
    expect(name).toMatch(new RegExp(`^${picture.slug}-`, 'u'));
    expect(files.sort()).toEqual(
      ['-1200.jpg', '-1440.webp', '-480.webp', '-960.webp', '.sha256', '.webp'].map((end) => name + end),
    );
  });
});
