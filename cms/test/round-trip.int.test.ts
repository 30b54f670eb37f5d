import { withDemo } from '@kunstwijzer/content/demo';
import { canonicalJson } from '@kunstwijzer/content/model';
import { seed } from '@kunstwijzer/content/seed';
import { beforeAll, expect, it, vi } from 'vitest';
import { loadSeed } from '../src/seed.ts';
import { publishableSnapshot } from '../src/snapshot/build.ts';
import { showExamples, showsExamples } from '../src/snapshot/examples.ts';
import { asLoaded } from './as-loaded.ts';
import { onEveryDatabase } from './boot.ts';

const options = { demo: true, today: '2026-12-01' };

onEveryDatabase((payload) => {
  const seen: number[] = [];
  // A thousand records and their pictures: slow on a busy machine.
  beforeAll(() => loadSeed(payload(), { ...options, progress: (done) => seen.push(done) }), 600_000);

  it('publishes exactly what was loaded', async () => {
    const built = await publishableSnapshot(payload());
    if (!built.ok) throw new Error(JSON.stringify(built.issues.slice(0, 5)));
    for (const { modified } of built.snapshot.events)
      expect(Date.parse(modified ?? '')).toBeGreaterThan(Date.now() - 600_000);
    expect(asLoaded(built.snapshot)).toBe(canonicalJson(withDemo(seed.published, options.today)));
  });

  it('publishes without the examples where they are put aside, and always for the public', async () => {
    await showExamples(payload(), false);
    const built = await publishableSnapshot(payload());
    expect(built.ok && asLoaded(built.snapshot)).toBe(canonicalJson(seed.published));
    await showExamples(payload(), true);
    expect(await showsExamples(payload())).toBe(true);
    vi.stubEnv('KUNSTWIJZER_ENV', 'production');
    expect(await showsExamples(payload())).toBe(false);
    vi.unstubAllEnvs();
  });

  it('keeps the example of an alert for the editors: no storm on any page', async () => {
    const { docs } = await payload().find({ collection: 'alerts', draft: true });
    expect(docs).toMatchObject([{ slug: 'voorbeeld-melding', example: true, _status: 'draft' }]);
  });

  it('tells how far it is', () => {
    const starts = seen.filter((done) => done === 1).length;
    expect(starts).toBe(2);
    expect(seen.every((done, i) => done === 1 || done === (seen[i - 1] ?? 0) + 1)).toBe(true);
  });

  it('keeps what is not ready as a draft, with a note for the editors', async () => {
    const [draft] = seed.drafts;
    if (!draft) throw new Error('the seed has no drafts');
    const { docs } = await payload().find({
      collection: draft.collection,
      where: { slug: { equals: draft.record.slug } },
      draft: true,
    });
    expect(docs).toMatchObject([{ _status: 'draft', todo: draft.todo }]);
  });

  it('loads once: what an editor threw away does not come back', async () => {
    const [space] = seed.published.spaces.slice(-1);
    const where = { slug: { equals: space?.slug } };
    await payload().delete({ collection: 'spaces', where });
    expect(await loadSeed(payload(), options)).toBe(false);
    expect((await payload().count({ collection: 'spaces', where })).totalDocs).toBe(0);
  });
});
