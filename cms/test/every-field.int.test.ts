import { canonicalJson, parseSnapshot } from '@kunstwijzer/content/model';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { publishableSnapshot } from '../src/snapshot/build.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
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
    expect(JSON.parse(canonicalJson(built.snapshot))).toEqual(JSON.parse(canonicalJson(loaded.snapshot)));
  });

  it('completes a load that was interrupted', async () => {
    const before = await publishableSnapshot(payload());
    await payload().delete({ collection: 'guides', where: { slug: { equals: 'voorbeeldgids' } } });
    for (const { id } of (await payload().find({ collection: 'steps' })).docs)
      await payload().update({ collection: 'steps', id, data: { next: [] } });
    await loadContent(payload(), await fixtureContent());
    expect(await publishableSnapshot(payload())).toEqual(before);
  });

  it('never publishes a note for the editors', async () => {
    const built = await publishableSnapshot(payload());
    expect(JSON.stringify(built)).not.toContain('Nakijken');
  });

  it('offers the picture in the widths of the site', async () => {
    const files = await readdir(join(process.env.DATA_DIR ?? '', 'media'));
    expect(files.sort()).toEqual([
      `${picture.slug}-1440.webp`,
      `${picture.slug}-480.webp`,
      `${picture.slug}-960.webp`,
      `${picture.slug}.webp`,
    ]);
  });
});
