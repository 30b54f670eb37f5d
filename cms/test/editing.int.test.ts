import { issueLine } from '@kunstwijzer/content/model';
import type { ValidationError } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { publishableSnapshot } from '../src/snapshot/build.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, site } from './fixtures/content.ts';
import { as, createPeople } from './people.ts';

/** The messages of a refused save by field. */
async function refusal(save: Promise<unknown>): Promise<Record<string, string>> {
  const error: unknown = await save.then(
    () => null,
    (reason: unknown) => reason,
  );
  const { data } = error as ValidationError;
  return Object.fromEntries(data.errors.map(({ path, message }) => [path, message]));
}

onEveryDatabase((payload) => {
  let people: Awaited<ReturnType<typeof createPeople>>;
  const idOf = async (collection: 'providers' | 'guides' | 'events' | 'activities' | 'stories', slug: string) => {
    const { docs } = await payload().find({ collection, where: { slug: { equals: slug } }, depth: 0 });
    if (!docs[0]) throw new Error(`no ${collection}/${slug}`);
    return docs[0].id;
  };

  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
    people = await createPeople(payload());
  });

  it('makes the slug once from the Dutch title, and a free one when it is taken', async () => {
    const data = { title: 'Zingen é dansen: zó!', topic: 'help', order: 1, summary: 'Kort.' } as const;
    const first = await payload().create({ collection: 'guides', data: data, draft: true });
    const second = await payload().create({ collection: 'guides', data: data, draft: true });
    expect([first.slug, second.slug]).toEqual(['zingen-e-dansen-zo', 'zingen-e-dansen-zo-2']);
    const changed = await payload().update({ collection: 'guides', id: first.id, data: { title: 'Iets anders' } });
    expect(changed.slug).toBe(first.slug);
    const copy = await payload().duplicate({ collection: 'guides', id: first.id });
    expect(copy.slug).toBe('iets-anders');
  });

  it('leads the old address of a published page to the new one, in one step and never in a circle', async () => {
    const id = await idOf('stories', 'voorbeeldverhaal');
    const rename = (slug: string, draft = false) =>
      payload().update({
        collection: 'stories',
        id,
        draft,
        data: { slug, ...(!draft && { _status: 'published' as const }) },
      });
    const redirects = async () =>
      (await payload().find({ collection: 'redirects', where: { of: { equals: 'stories' } }, sort: 'from' })).docs.map(
        ({ from, to }) => `${from} → ${to}`,
      );
    await rename('tussenstap', true);
    expect(await redirects()).toEqual([]);
    await rename('tweede-naam');
    expect(await redirects()).toEqual(['voorbeeldverhaal → tweede-naam']);
    await rename('derde-naam');
    expect(await redirects()).toEqual(['tweede-naam → derde-naam', 'voorbeeldverhaal → derde-naam']);
    await rename('voorbeeldverhaal');
    expect(await redirects()).toEqual(['derde-naam → voorbeeldverhaal', 'tweede-naam → voorbeeldverhaal']);
    const built = await publishableSnapshot(payload());
    expect(built.ok && built.snapshot.redirects.filter(({ collection }) => collection === 'stories')).toEqual([
      { collection: 'stories', from: 'derde-naam', to: 'voorbeeldverhaal' },
      { collection: 'stories', from: 'tweede-naam', to: 'voorbeeldverhaal' },
    ]);
  });

  it('gives a slug that a page once had to no other page', async () => {
    const id = await idOf('stories', 'voorbeeldverhaal');
    const { docs } = await payload().find({ collection: 'stories', where: { id: { not_equals: id } }, limit: 1 });
    const other = docs[0] ?? (await payload().duplicate({ collection: 'stories', id }));
    const take = (slug: string, of: string) =>
      payload().update({ collection: 'stories', id: of, data: { slug, _status: 'published' } });
    expect((await refusal(take('tweede-naam', other.id))).slug).toContain('andere pagina');
    expect((await take('tweede-naam', id)).slug).toBe('tweede-naam');
    await take('voorbeeldverhaal', id);
  });

  it('keeps the identity of an event in calendars when it is renamed, and says when it changed', async () => {
    const id = await idOf('events', 'voorbeelddag');
    const seen = async (slug: string) => {
      await payload().update({ collection: 'events', id, data: { slug, _status: 'published' } });
      const built = await publishableSnapshot(payload());
      const event = built.ok && built.snapshot.events.find((each) => each.slug === slug);
      if (!event) throw new Error(`no event ${slug}`);
      return event;
    };
    const first = await seen('voorbeelddag');
    const second = await seen('ander-adres');
    const third = await seen('nog-een-adres');
    expect([first.uid, second.uid, third.uid]).toEqual([undefined, 'voorbeelddag', 'voorbeelddag']);
    expect(Date.parse(third.modified ?? '')).toBeGreaterThan(Date.parse(first.modified ?? ''));
    expect((await seen('voorbeelddag')).uid).toBe('voorbeelddag');
  });

  it('knows which translations are older than the Dutch', async () => {
    const id = await idOf('guides', 'voorbeeldgids');
    const save = async (locale: 'nl' | 'en' | 'tr' | 'ar', data: object) =>
      (await payload().update({ collection: 'guides', id, locale, data })).textState;
    const start = { nl: 'own', en: 'translated', tr: 'outdated', ar: 'partly' };
    expect(await save('nl', { order: 4 })).toMatchObject(start);
    expect(await save('nl', { summary: 'Nieuw.' })).toMatchObject({ ...start, en: 'outdated' });
    expect(await save('en', { summary: 'New.' })).toMatchObject({ ...start, en: 'partly' });
    expect(await save('ar', { summary: 'جديد' })).toMatchObject({ ...start, en: 'partly', ar: 'translated' });
    expect(await save('nl', { textState: { en: 'own' } })).toMatchObject({ ...start, en: 'own', ar: 'translated' });
    expect(await save('nl', { summary: 'Weer nieuw.' })).toMatchObject({ ...start, en: 'own', ar: 'outdated' });
  });

  it('lets a translator change texts and nothing else', async () => {
    const id = await idOf('providers', 'voorbeeldkoor');
    const translator = as(people.translator);
    const before = await payload().findByID({ collection: 'providers', id, locale: 'tr', depth: 0 });
    const passRules = before.passRules?.map((rule, i) => ({ ...rule, perYear: 99, note: `not ${i}` }));
    const data = { summary: 'Bir koro.', kind: 'school' as const, anchor: false, slug: 'gekaapt', passRules };
    await payload().update({ ...translator, collection: 'providers', id, locale: 'tr', draft: true, data });
    const after = await payload().findByID({ collection: 'providers', id, locale: 'tr', draft: true, depth: 0 });
    expect(after).toMatchObject({ summary: 'Bir koro.', kind: 'choir', anchor: true, slug: 'voorbeeldkoor' });
    expect(after.passRules?.map(({ note }) => note)).toEqual(passRules?.map(({ note }) => note));
    expect(after.passRules?.map(({ perYear }) => perYear)).toEqual(before.passRules?.map(({ perYear }) => perYear));
    expect(after.textState.tr).toBe('partly');
    const published = await payload().findByID({ collection: 'providers', id, locale: 'tr', depth: 0 });
    expect(published.summary).toBe(before.summary);
    const fewer = { passRules: before.passRules?.slice(1) };
    const remove = payload().update({
      ...translator,
      collection: 'providers',
      id,
      locale: 'tr',
      draft: true,
      data: fewer,
    });
    await expect(remove).rejects.toMatchObject({ status: 403 });
  });

  it('lets who may not publish schedule nothing that publishes', async () => {
    const id = await idOf('guides', 'voorbeeldgids');
    for (const role of ['translator', 'moderator'] as const) {
      const call = payload().update({
        ...as(people[role]),
        collection: 'guides',
        id,
        draft: true,
        data: { _status: 'published' },
      });
      await expect(call).rejects.toMatchObject({ status: 403 });
    }
  });

  it('names the field and says what is wrong, in Dutch', async () => {
    const provider = await idOf('providers', 'kale-groep');
    const event = {
      title: 'Fout',
      summary: 'Fout.',
      provider,
      disciplines: ['music'],
      starts: '2027-01-10T12:00:00.000Z',
      ends: '2027-01-10T11:00:00.000Z',
      ages: { min: 12, max: 8 },
      price: { kind: 'paid' },
      recurrence: { frequency: 'weekly', interval: 1, until: '2029-03-01T12:00:00.000Z' },
      passRules: [{ pass: provider, accepted: 'yes', benefit: { kind: 'percentage', percent: 120 } }],
      booking: { website: 'example.org', email: 'x', phone: 'bel ons' },
      venue: { place: { postcode: '99', neighbourhood: 'Atlantis' } },
      _status: 'published',
    };
    const dutch = await refusal(payload().create({ collection: 'events', data: event as never }));
    expect(dutch).toMatchObject({
      ends: 'Het einde is voor het begin.',
      'ages.min': 'De laagste leeftijd is hoger dan de hoogste.',
      'price.amount': 'Vul dit veld in.',
      'recurrence.until': 'Een herhaling duurt hoogstens 24 maanden.',
      'passRules.0.benefit.percent': 'Hoogstens 100.',
      'booking.website': 'Een webadres begint met https://.',
      'booking.email': 'Dit is geen e-mailadres.',
      'booking.phone': 'Dit is geen telefoonnummer.',
      'venue.place.postcode': 'Schrijf een postcode zoals 2515 TN.',
      'venue.place.neighbourhood': 'Deze wijk kennen we niet. Kies de naam die de gemeente gebruikt.',
    });
  });

  it('refuses hidden characters that turn the reading direction, and unsafe links', async () => {
    const id = await idOf('stories', 'voorbeeldverhaal');
    const body = (url: string) => ({
      root: {
        type: 'root',
        format: '' as const,
        indent: 0,
        version: 1,
        direction: null,
        children: [
          {
            type: 'paragraph',
            version: 1,
            children: [
              {
                type: 'link',
                version: 3,
                fields: { linkType: 'custom', url, newTab: false },
                children: [{ type: 'text', version: 1, text: 'klik', format: 0 }],
              },
            ],
          },
        ],
      },
    });
    const save = (data: object) =>
      payload().update({ collection: 'stories', id, data: { ...data, _status: 'published' } });
    expect(Object.keys(await refusal(save({ title: 'Koor\u202Etxt.exe' })))).toEqual(['title']);
    expect(Object.keys(await refusal(save({ body: body('javascript:alert(1)') })))).toEqual(['body']);
    await save({ body: body('https://example.org/') });
  });

  it('asks for the Dutch text, unless the editor says that it is missing', async () => {
    const data = { topic: 'help', order: 1, slug: 'zonder-nederlands', _status: 'published' } as const;
    const confirmation = { by: 'editor', date: '2026-11-01T12:00:00.000Z' } as const;
    const create = (more: object) =>
      payload().create({ collection: 'guides', data: { ...data, confirmation, ...more } as never });
    expect(Object.keys(await refusal(create({})))).toEqual(['title', 'summary']);
    const turkish = { title: 'Rehber', summary: 'Kısa.' };
    const doc = await payload().create({
      collection: 'guides',
      locale: 'tr',
      data: { ...data, confirmation, ...turkish } as never,
    });
    expect(doc.textState).toEqual({ nl: 'missing', en: 'missing', tr: 'own', ar: 'missing' });
    await payload().delete({ collection: 'guides', id: doc.id });
  });

  it('refuses to publish what is broken, naming collection, slug, language and field', async () => {
    const provider = await idOf('providers', 'kale-groep');
    await payload().update({ collection: 'providers', id: provider, data: { _status: 'draft' } });
    const story = await idOf('stories', 'voorbeeldverhaal');
    // Past every check of the forms, as a fault in our own code would do it.
    const raw = await payload().db.findOne<{ id: string; title: object }>({
      collection: 'stories',
      where: { id: { equals: story } },
    });
    const broken = { ...raw, title: { ...raw?.title, tr: 'kötü\u202E' } };
    await payload().db.updateOne({ collection: 'stories', id: story, data: broken });
    const built = await publishableSnapshot(payload());
    const lines = built.ok ? [] : built.issues.map(issueLine);
    expect(lines).toEqual([
      'stories/voorbeeldverhaal, field title (tr): contains hidden characters that change the reading direction',
    ]);
    await payload().update({
      collection: 'stories',
      id: story,
      locale: 'tr',
      data: { title: 'iyi', _status: 'published' },
    });
    const again = await publishableSnapshot(payload());
    expect(again.ok ? [] : again.issues.map(issueLine)).toEqual([
      'events/voorbeelddag, field provider: names providers/kale-groep, which is not published',
    ]);
    await payload().update({ collection: 'providers', id: provider, data: { _status: 'published' } });
    expect((await publishableSnapshot(payload())).ok).toBe(true);
  });
});
