import { parseSnapshot } from '@kunstwijzer/content/model';
import { beforeAll, expect, it } from 'vitest';
import { buildSnapshot } from '../src/snapshot/build.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, records, site } from './fixtures/content.ts';

onEveryDatabase((payload) => {
  beforeAll(async () => {
    const content = await fixtureContent();
    const [provider] = records.providers.slice(-1);
    const [event] = records.events.slice(-1);
    const [activity] = records.activities;
    if (!provider || !event || !activity) throw new Error('the fixtures have changed');
    const draft = { ...provider, slug: 'nog-niet-klaar' };
    const drafts = [
      { collection: 'providers' as const, record: draft },
      { collection: 'events' as const, record: { ...event, slug: 'concept-dag', provider: draft.slug } },
    ];
    await loadContent(payload(), { ...content, drafts });
    await loadSite(payload(), site);
  });

  const idOf = async (collection: 'events' | 'stories', slug: string) => {
    const { docs } = await payload().find({ collection, where: { slug: { equals: slug } }, draft: true });
    if (!docs[0]) throw new Error(`no ${collection}/${slug}`);
    return docs[0].id;
  };
  const preview = async (collection: 'events' | 'stories', id: string) => {
    const parsed = parseSnapshot(await buildSnapshot(payload(), { draft: { collection, id } }));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    return parsed.snapshot;
  };

  it('shows the newest draft of a published document, and only there', async () => {
    const id = await idOf('stories', 'voorbeeldverhaal');
    const data = { title: 'Nieuwe titel', slug: 'nieuw-adres' };
    await payload().update({ collection: 'stories', id, draft: true, data });
    const { stories } = await preview('stories', id);
    expect(stories).toMatchObject([{ slug: 'nieuw-adres', title: { nl: 'Nieuwe titel', en: 'Een verhaal (en)' } }]);
    const published = (await buildSnapshot(payload())) as { stories: unknown };
    expect(published.stories).toMatchObject([{ slug: 'voorbeeldverhaal', title: { nl: 'Een verhaal' } }]);
  });

  it('brings along the drafts that a draft refers to', async () => {
    const snapshot = await preview('events', await idOf('events', 'concept-dag'));
    expect(snapshot.events.map(({ slug }) => slug).sort()).toEqual(['concept-dag', 'voorbeelddag', 'voorbeeldreeks']);
    expect(snapshot.providers.map(({ slug }) => slug)).toContain('nog-niet-klaar');
  });

  it('adds one document at most once', async () => {
    const snapshot = await preview('events', await idOf('events', 'voorbeelddag'));
    expect(snapshot.events).toHaveLength(records.events.length);
  });
});
