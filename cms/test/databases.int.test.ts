import type { ValidationError } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { loadContent } from '../src/snapshot/load.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent } from './fixtures/content.ts';

/* What our code leans on must be the same on both databases. */

onEveryDatabase((payload) => {
  beforeAll(async () => loadContent(payload(), await fixtureContent()));

  const provider = async () => {
    const { docs } = await payload().find({
      collection: 'providers',
      where: { slug: { equals: 'voorbeeldkoor' } },
      depth: 0,
    });
    if (!docs[0]) throw new Error('the fixtures have changed');
    return docs[0];
  };

  it('has ids that are strings, and gives none a second time', async () => {
    const create = () => payload().create({ collection: 'guides', draft: true, data: { title: 'Tijdelijk' } });
    const seen = new Set<unknown>();
    for (let i = 0; i < 3; i += 1) {
      const { id } = await create();
      expect(id).toBeTypeOf('string');
      expect(seen.has(id)).toBe(false);
      seen.add(id);
      await payload().delete({ collection: 'guides', id });
    }
  });

  it('keeps lists in the order of the editor', async () => {
    const { id, terms } = await provider();
    const levels = ['talent', 'beginner', 'professional'] as const;
    const reversed = [...((terms ?? []) as string[])].reverse();
    await payload().update({ collection: 'providers', id, data: { levels: [...levels], terms: reversed } });
    const after = await provider();
    expect([after.levels, after.terms]).toEqual([levels, reversed]);
  });

  it('takes a slug once, and says so at the field', async () => {
    const { slug } = await provider();
    const call = payload().create({ collection: 'providers', draft: true, data: { slug, name: 'Nog een' } });
    const { status, data } = await call.then(
      () => ({ status: 200, data: null }),
      (error: unknown) => error as ValidationError,
    );
    expect(status).toBe(400);
    expect(data?.errors).toMatchObject([{ path: 'slug' }]);
  });

  it('finds by what we search for', async () => {
    const slugs = async (where: object) =>
      (await payload().find({ collection: 'providers', where: where as never, sort: 'slug', depth: 0 })).docs.map(
        ({ slug }) => slug,
      );
    expect(await slugs({ slug: { in: ['kale-groep', 'voorbeeldkoor', 'niemand'] } })).toEqual([
      'kale-groep',
      'voorbeeldkoor',
    ]);
    expect(await slugs({ disciplines: { in: ['singing'] } })).toEqual(['voorbeeldkoor']);
    expect(await slugs({ name: { contains: 'koor' } })).toEqual(['voorbeeldkoor']);
    expect(await slugs({ summary: { contains: 'groep' } })).toEqual(['kale-groep']);
    expect(await slugs({ and: [{ anchor: { equals: true } }, { example: { equals: true } }] })).toEqual([
      'voorbeeldkoor',
    ]);
  });

  it('sorts events by their start', async () => {
    const { docs } = await payload().find({ collection: 'events', sort: '-starts', depth: 0 });
    expect(docs.map(({ slug }) => slug)).toEqual(['voorbeelddag', 'voorbeeldreeks']);
  });

  it('keeps one language when another is saved', async () => {
    const { id } = await provider();
    await payload().update({ collection: 'providers', id, locale: 'en', data: { summary: 'Only English.' } });
    const dutch = await payload().findByID({ collection: 'providers', id, locale: 'nl' });
    const turkish = await payload().findByID({ collection: 'providers', id, locale: 'tr' });
    expect([dutch.summary, turkish.summary]).toEqual(['Een koor.', 'Een koor. (tr)']);
  });

  it('falls back to Dutch where a language is missing, and only for who asks for that', async () => {
    const asked = { collection: 'providers', locale: 'ar', where: { slug: { equals: 'kale-groep' } } } as const;
    const dutch = await payload().find({ ...asked, fallbackLocale: 'nl' });
    expect(dutch.docs[0]?.summary).toBe('Een groep.');
    const plain = await payload().find(asked);
    expect(plain.docs[0]).toMatchObject({ slug: 'kale-groep' });
    expect(plain.docs[0]?.summary ?? null).toBeNull();
  });

  it('loses a reference when its document is thrown away', async () => {
    const { docs } = await payload().find({ collection: 'coaches', depth: 0 });
    const { id } = await payload().create({ collection: 'providers', draft: true, data: { name: 'Kort' } });
    await payload().update({ collection: 'coaches', id: docs[0]?.id ?? '', data: { provider: id } });
    await payload().delete({ collection: 'providers', id });
    const { buildSnapshot } = await import('../src/snapshot/build.ts');
    expect(await buildSnapshot(payload())).toMatchObject({ coaches: [{ provider: null }] });
  });
});
