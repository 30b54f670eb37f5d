import type { CollectionName } from '@kunstwijzer/content/model';
import { createLocalReq } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { attention } from '../src/admin/attention.ts';
import { readLines } from '../src/backup/read.ts';
import { copyToLanguage } from '../src/collections/content/copy-to-language.ts';
import { buildSnapshot, publishedRecords } from '../src/snapshot/build.ts';
import type { User } from '../src/payload-types.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import { emptyTrash } from '../src/upkeep/empty-trash.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, site } from './fixtures/content.ts';
import { createPeople, tokenOf } from './people.ts';

type Doc = { id: string; title?: string | null; summary?: string | null; body?: unknown; textState: object };

onEveryDatabase((payload, request) => {
  let authorization = '';
  let editor: User | null = null;

  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
    editor = (await createPeople(payload())).editor;
    authorization = `JWT ${await tokenOf(payload(), 'editor')}`;
  });

  /** A request as the screens of the admin send it for an editor, and its answer. */
  const send = async (method: string, path: string, body?: object, headers: Record<string, string> = {}) => {
    const response = await request(path, {
      method,
      headers: { authorization, ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };
  const docOf = ({ body }: { body: Record<string, unknown> }) => body.doc as Doc;
  const inAll = async (collection: CollectionName, id: string) =>
    (await payload().findByID({ collection, id, locale: 'all', depth: 0, draft: true })) as unknown as {
      title: object;
      summary?: Record<string, unknown>;
      body?: Record<string, unknown>;
      textState: object;
    };

  it('gives an editor no text of another language, in whatever way it is asked for', async () => {
    const made = docOf(
      await send('POST', '/stories?locale=nl', {
        title: 'Half vertaald',
        summary: 'Alleen in het Nederlands.',
        body: (await payload().find({ collection: 'stories', limit: 1, depth: 0, locale: 'nl' })).docs[0]?.body,
        date: '2026-11-01T12:00:00.000Z',
        confirmation: { by: 'editor', date: '2026-11-01T12:00:00.000Z' },
        _status: 'published',
      }),
    );
    const at = `/stories/${made.id}`;
    const half = { title: 'Yarım çeviri', summary: null, body: null };
    const seen = ({ title, summary, body }: Partial<Doc>) => ({ title, summary: summary ?? null, body: body ?? null });
    // As the button Publish asks: without a word about other languages.
    const published = docOf(
      await send('PATCH', `${at}?depth=0&locale=tr`, { title: half.title, _status: 'published' }),
    );
    expect(seen(published)).toEqual(half);
    // What came back is what the form holds, and what the next save sends.
    const { title, summary, body } = published;
    expect(seen(docOf(await send('PATCH', `${at}?locale=tr`, { title, summary, body })))).toEqual(half);
    expect(seen((await send('GET', `${at}?locale=tr&draft=true`)).body as Partial<Doc>)).toEqual(half);
    const bulk = await send('PATCH', `/stories?locale=tr&where[id][equals]=${made.id}`, { district: 'centrum' });
    expect((bulk.body.docs as Doc[]).map(seen)).toEqual([half]);
    const copy = docOf(await send('POST', `${at}/duplicate?locale=tr`, {}));
    expect(seen(copy)).toEqual(half);
    const versions = await send('GET', `/stories/versions?locale=tr&where[parent][equals]=${made.id}&sort=-updatedAt`);
    const [version] = versions.body.docs as { id: string; version: Doc }[];
    expect(seen(version?.version ?? {})).toEqual(half);
    const restored = await send('POST', `/stories/versions/${version?.id}?locale=tr&draft=true`);
    expect(seen(restored.body as Partial<Doc>)).toEqual(half);
    const kept = await inAll('stories', made.id);
    expect([kept.summary?.tr ?? null, kept.body?.tr ?? null]).toEqual([null, null]);
    // Who names no language asks in Dutch; who picks a record from a list sees a name of each.
    expect((await send('GET', at)).body.title).toBe('Half vertaald');
    const picking = await request('/stories', {
      method: 'POST',
      headers: {
        authorization,
        'content-type': 'application/x-www-form-urlencoded',
        'x-payload-http-method-override': 'GET',
      },
      body: `locale=ar&depth=0&select[title]=true&where[id][equals]=${made.id}`,
    });
    expect(((await picking.json()) as { docs: object[] }).docs).toMatchObject([{ title: 'Half vertaald' }]);
    for (const id of [made.id, copy.id]) await payload().delete({ collection: 'stories', id });
  });

  it('takes nothing off the site that is in use, unless what needs it goes along', async () => {
    const { docs } = await payload().find({
      collection: 'activities',
      where: { _status: { equals: 'published' } },
      depth: 0,
      limit: 1,
    });
    const [activity] = docs;
    const provider = activity?.provider;
    if (!activity || typeof provider !== 'string') throw new Error('the fixture has an activity with a provider');
    const isPublic = async (collection: 'activities' | 'providers', id: string) =>
      (await payload().findByID({ collection, id, depth: 0 }))._status === 'published';
    const english = { 'accept-language': 'en' };
    const at = `/providers/${provider}`;
    const answers = [
      await send('PATCH', at, { _status: 'draft' }),
      await send('PATCH', at, { _status: 'draft' }, english),
      await send('DELETE', at),
      await send('DELETE', `/providers?where[id][equals]=${provider}`),
    ];
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 409, 409]);
    const [dutch, other] = answers.map(({ body }) => (body.errors as { message: string; data: object }[])[0]);
    expect(dutch?.message).toMatch(/^Dit is in gebruik bij .*Activiteit “/u);
    expect(dutch?.message).toContain(`Activiteit “${activity.title}”`);
    expect(other?.message).toMatch(/^This is in use by .*Activity “/u);
    expect(dutch?.data).toMatchObject({
      usedBy: expect.arrayContaining([
        expect.objectContaining({ href: `/admin/collections/activities/${activity.id}`, needed: true }),
      ]) as unknown[],
    });
    expect(await isPublic('providers', provider)).toBe(true);
    expect((await send('PATCH', `${at}?takeAlong=true`, { _status: 'draft' })).status).toBe(200);
    expect([await isPublic('providers', provider), await isPublic('activities', activity.id)]).toEqual([false, false]);
    // It is not on the site any more, whoever still mentions it.
    expect((await send('PATCH', at, { _status: 'draft' })).status).toBe(200);
  });

  it('asks before a picture goes that a page shows', async () => {
    const [picture] = (await payload().find({ collection: 'media', depth: 0, limit: 1 })).docs;
    const where = { _status: { equals: 'published' } } as const;
    const [story] = (await payload().find({ collection: 'stories', where, depth: 0, limit: 1 })).docs;
    if (!picture || !story) throw new Error('the fixture has a picture and a story');
    const data = { image: picture.id, _status: 'published' as const };
    await payload().update({ collection: 'stories', id: story.id, data });
    expect((await send('DELETE', `/media/${picture.id}`)).status).toBe(409);
  });

  it('shows what uses a record, in fields and in texts, and lets that use another', async () => {
    const { docs } = await payload().find({
      collection: 'activities',
      where: { _status: { equals: 'draft' } },
      depth: 0,
    });
    const back = docs.find(({ provider }) => typeof provider === 'string');
    if (!back || typeof back.provider !== 'string') throw new Error('an activity was taken along');
    const { id: activity, provider } = back;
    for (const [collection, id] of [
      ['providers', provider],
      ['activities', activity],
    ] as const)
      await payload().update({ collection, id, data: { _status: 'published' } });
    const { slug } = await payload().findByID({ collection: 'providers', id: provider, depth: 0 });
    const text = (url: string) => ({
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
                children: [{ type: 'text', version: 1, text: 'het koor', format: 0 }],
              },
            ],
          },
        ],
      },
    });
    const [story] = (await payload().find({ collection: 'stories', limit: 1, depth: 0, locale: 'nl' })).docs;
    if (!story) throw new Error('the fixture has a story');
    await payload().update({ collection: 'stories', id: story.id, data: { provider: null, _status: 'published' } });
    const body = text(`/tr/aanbieders/${slug}/#prijs`);
    await payload().update({ collection: 'stories', id: story.id, locale: 'tr', data: { body, _status: 'published' } });
    // Somebody works on the activity: that draft stays a draft, and has to change too.
    await payload().update({
      collection: 'activities',
      id: activity,
      draft: true,
      locale: 'nl',
      data: { title: 'Concept' },
    });

    const uses = async (id: string) =>
      (await send('GET', `/used-in/providers/${id}`)).body.uses as {
        collection: string;
        id: string;
        inText: boolean;
        needed: boolean;
      }[];
    expect(await uses(provider)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ collection: 'activities', id: activity, inText: false, needed: true }),
        expect.objectContaining({
          collection: 'stories',
          id: story.id,
          title: story.title,
          inText: true,
          needed: false,
        }),
      ]),
    );
    expect((await send('GET', `/used-in/providers/${crypto.randomUUID()}`)).status).toBe(404);
    expect((await send('GET', `/used-in/users/${provider}`)).status).toBe(404);
    expect((await request(`/used-in/providers/${provider}`)).status).toBe(401);
    const refusal = await send('DELETE', `/providers/${provider}`);
    expect(refusal.body).toMatchObject({ errors: [{ data: { of: 'providers', id: provider } }] });

    const where = { id: { not_equals: provider }, _status: { equals: 'published' } } as const;
    const other = (await payload().find({ collection: 'providers', where, depth: 0, limit: 1 })).docs[0];
    if (!other) throw new Error('the fixture has two providers');
    const point = (to: string, headers: Record<string, string> = {}) =>
      send('POST', `/used-in/providers/${provider}/point-elsewhere`, { to }, headers);
    expect((await point(provider)).status).toBe(404);
    const translator = `JWT ${await tokenOf(payload(), 'translator')}`;
    expect((await point(other.id, { authorization: translator })).status).toBe(403);
    const before = (await uses(provider)).length;
    expect(await point(other.id)).toMatchObject({ status: 200, body: { changed: before } });
    expect(await uses(provider)).toEqual([]);
    const now = await payload().findByID({ collection: 'activities', id: activity, locale: 'all', depth: 0 });
    const draft = await payload().findByID({ collection: 'activities', id: activity, depth: 0, draft: true });
    expect(now).toMatchObject({ provider: other.id, _status: 'published', title: { nl: back.title } });
    expect(draft).toMatchObject({ provider: other.id, _status: 'draft', title: 'Concept' });
    const told = await payload().findByID({ collection: 'stories', id: story.id, locale: 'tr', depth: 0 });
    expect(JSON.stringify(told.body)).toContain(`"/aanbieders/${other.slug}/"`);
    // Nothing uses it any more: it goes.
    expect((await send('DELETE', `/providers/${provider}`)).status).toBe(200);

    // Taken along, a text keeps its words and not the link.
    const copy = await payload().duplicate({ collection: 'providers', id: other.id, data: { _status: 'published' } });
    const linked = { body: text(`/aanbieders/${copy.slug}/`), _status: 'published' as const };
    await payload().update({ collection: 'stories', id: story.id, locale: 'tr', data: linked });
    expect((await send('PATCH', `/providers/${copy.id}?locale=ar`, { _status: 'draft' })).status).toBe(409);
    const along = await send('PATCH', `/providers/${copy.id}?locale=ar&takeAlong=true`, { _status: 'draft' });
    expect(along.status).toBe(200);
    const after = await payload().findByID({ collection: 'stories', id: story.id, locale: 'tr', depth: 0 });
    expect(after._status).toBe('published');
    expect(JSON.stringify(after.body)).toContain('het koor');
    expect(JSON.stringify(after.body)).not.toContain(copy.slug);
    await payload().delete({ collection: 'providers', id: copy.id });
  });

  it('has no global that could refer to a record: those would have to be looked at too', () => {
    const types = payload().config.globals.flatMap(({ flattenedFields }) => flattenedFields.map(({ type }) => type));
    expect(types).not.toContain('richText');
    expect(types.filter((type) => ['relationship', 'upload', 'join', 'array', 'blocks'].includes(type))).toEqual([]);
  });

  it('throws nothing away for good: the trash keeps a record and its address, and only editors see to it', async () => {
    const where = { _status: { equals: 'published' } } as const;
    const [term] = (await payload().find({ collection: 'terms', where, depth: 0, limit: 1 })).docs;
    if (!term) throw new Error('the fixture has a term');
    const [activity] = (await payload().find({ collection: 'activities', where, depth: 0, limit: 1 })).docs;
    const naming = { terms: [term.id], _status: 'published' as const };
    await payload().update({ collection: 'activities', id: activity?.id ?? '', data: naming });
    const at = `/terms/${term.id}`;
    const away = { deletedAt: new Date().toISOString() };
    const asTranslator = { authorization: `JWT ${await tokenOf(payload(), 'translator')}` };
    expect((await send('PATCH', `${at}?draft=true`, away, asTranslator)).status).toBe(403);
    expect((await send('PATCH', at, away)).status).toBe(409);
    expect((await send('PATCH', `${at}?takeAlong=true`, away)).status).toBe(200);

    // Nobody reads it any more who does not look in the trash.
    const read = async (asked: { trash?: boolean; overrideAccess?: boolean } = {}) =>
      (await payload().find({ collection: 'terms', depth: 0, ...asked })).docs.map(({ id }) => id);
    expect(await read()).not.toContain(term.id);
    expect(await read({ trash: true })).toContain(term.id);
    expect(await read({ trash: true, overrideAccess: false })).not.toContain(term.id);
    expect((await send('GET', at)).status).toBe(404);
    expect((await send('GET', `${at}?trash=true`)).status).toBe(200);
    const raw = (await buildSnapshot(payload())) as { terms: { slug: string }[]; activities: { terms: string[] }[] };
    expect(raw.terms.map(({ slug }) => slug)).not.toContain(term.slug);
    expect((await publishedRecords(payload(), ['terms'])).terms.map(({ slug }) => slug)).not.toContain(term.slug);
    // Its address stays its own, so that it can come back.
    const other = docOf(
      await send('POST', '/terms?draft=true', { name: term.slug.replaceAll('-', ' '), category: 'instrument' }),
    ) as Doc & {
      slug: string;
    };
    expect(other.slug).toBe(`${term.slug}-2`);
    // A backup is made of what the database has.
    const kept: unknown[] = [];
    for await (const { kind, data } of readLines(payload())) if (kind === 'document') kept.push(data.id);
    expect(kept).toContain(term.id);

    const back = { deletedAt: null };
    expect((await send('PATCH', `${at}?trash=true&draft=true`, back, asTranslator)).status).toBe(403);
    expect((await send('PATCH', `${at}?trash=true`, back)).status).toBe(200);
    const again = await payload().findByID({ collection: 'terms', id: term.id, depth: 0 });
    expect(again).toMatchObject({ slug: term.slug, name: term.name, _status: 'draft' });
    await payload().update({ collection: 'terms', id: term.id, data: { _status: 'published' } });
    await payload().delete({ collection: 'terms', id: other.id });
  });

  it('empties the trash after 90 days, but for what something cannot do without', async () => {
    const where = { _status: { equals: 'published' } } as const;
    const [[term], [provider], [activity]] = [
      (await payload().find({ collection: 'terms', where, depth: 0, limit: 1 })).docs,
      (await payload().find({ collection: 'providers', where, depth: 0, limit: 1 })).docs,
      (await payload().find({ collection: 'activities', where, depth: 0, limit: 1 })).docs,
    ];
    if (!term || !provider || !activity) throw new Error('the fixture has these');
    const named = await payload().duplicate({ collection: 'terms', id: term.id, data: { _status: 'published' } });
    const needed = await payload().duplicate({ collection: 'providers', id: provider.id });
    const needing = await payload().duplicate({ collection: 'activities', id: activity.id });
    const terms = activity.terms ?? [];
    const data = { terms: [...terms, named.id], _status: 'published' as const };
    await payload().update({ collection: 'activities', id: activity.id, data });
    const draft = { provider: needed.id, _status: 'draft' as const };
    await payload().update({ collection: 'activities', id: needing.id, data: draft });
    const away = { deletedAt: new Date().toISOString() };
    for (const at of [`/terms/${named.id}`, `/providers/${needed.id}`])
      expect((await send('PATCH', `${at}?takeAlong=true`, away)).status).toBe(200);

    const inTrash = async () =>
      (
        await Promise.all(
          (['terms', 'providers'] as const).map((collection) =>
            payload().find({ collection, where: { deletedAt: { exists: true } }, trash: true, depth: 0 }),
          ),
        )
      ).flatMap(({ docs }) => docs.map(({ id }) => id));
    const inDays = (days: number) => emptyTrash(payload(), new Date(Date.now() + days * 24 * 60 * 60 * 1000));
    await inDays(89);
    expect(await inTrash()).toEqual([named.id, needed.id]);
    await inDays(91);
    expect(await inTrash()).toEqual([needed.id]);
    expect(await payload().findByID({ collection: 'activities', id: activity.id, depth: 0 })).toMatchObject({
      terms,
      _status: 'published',
    });
    const kept = await payload().find({ collection: 'redirects', where: { from: { equals: named.slug } } });
    expect(kept.docs).toMatchObject([{ of: 'terms', to: named.slug }]);
    await payload().delete({ collection: 'activities', id: needing.id });
    await inDays(91);
    expect(await inTrash()).toEqual([]);
  });

  it('copies a text to another language as a draft that nobody has translated yet', async () => {
    const where = { _status: { equals: 'published' } } as const;
    const [story] = (await payload().find({ collection: 'stories', where, depth: 0, limit: 1, locale: 'nl' })).docs;
    if (!story) throw new Error('the fixture has a story');
    const { id } = story;
    const none = { title: null, summary: null, body: null, _status: 'published' } as const;
    await payload().update({ collection: 'stories', id, locale: 'tr', data: none as never });
    const user = {
      ...(await payload().find({ collection: 'users', where: { role: { equals: 'translator' } } })).docs[0],
      collection: 'users',
    };
    const req = await createLocalReq({ user: user as never, locale: 'tr' }, payload());
    await copyToLanguage({ req, collectionSlug: 'stories', docID: id, fromLocale: 'nl', toLocale: 'tr' } as never);

    const inTurkish = { collection: 'stories', id, locale: 'tr', depth: 0 } as const;
    const draft = await payload().findByID({ ...inTurkish, draft: true });
    expect(draft).toMatchObject({ summary: story.summary, _status: 'draft', textState: { tr: 'missing' } });
    expect(await payload().findByID(inTurkish)).toMatchObject({ _status: 'published', textState: { tr: 'missing' } });
    expect((await payload().findByID(inTurkish)).summary ?? null).toBeNull();
    // Published as it is, readers still get the Dutch as Dutch.
    await payload().update({ ...inTurkish, data: { _status: 'published' } });
    const shown = async () =>
      (await publishedRecords(payload(), ['stories'])).stories.find(({ slug }) => slug === story.slug);
    expect((await shown())?.summary.tr).toBeUndefined();
    // One text of several: on the worklist, and what is translated is shown.
    await payload().update({ ...inTurkish, data: { summary: 'Bir gün.', _status: 'published' } });
    expect((await payload().findByID(inTurkish)).textState.tr).toBe('partly');
    expect((await shown())?.summary.tr).toBe('Bir gün.');
    const behind = (await attention({ payload: payload(), user: editor }, new Date().toISOString())).behind;
    const stories = behind.find(({ collection }) => collection === 'stories');
    expect(stories?.counts.find(({ locale }) => locale === 'tr')?.count).toBeGreaterThan(0);
    // An editor says that the rest is right.
    await payload().update({ ...inTurkish, data: { textState: { tr: 'translated' }, _status: 'published' } as never });
    expect((await payload().findByID(inTurkish)).textState.tr).toBe('translated');
  });

  it('gives the address of a page that is gone to no other page', async () => {
    const data = { name: 'Verdwenen begrip', category: 'instrument' } as const;
    const make = async (more: object = {}) =>
      (await send('POST', `/terms?draft=${String(!('_status' in more))}`, { ...data, ...more })).body.doc as Doc & {
        slug: string;
      };
    const confirmation = { by: 'editor', date: '2026-11-01T12:00:00.000Z' };
    const first = await make({ _status: 'published', confirmation });
    expect(first.slug).toBe('verdwenen-begrip');
    expect((await send('DELETE', `/terms/${first.id}`)).status).toBe(200);
    const second = await make();
    expect(second.slug).toBe('verdwenen-begrip-2');
    expect(
      (await send('PATCH', `/terms/${second.id}`, { slug: first.slug, _status: 'published', confirmation })).status,
    ).toBe(400);
    expect(
      (await send('POST', '/terms', { ...data, slug: first.slug, _status: 'published', confirmation })).status,
    ).toBe(400);
    // What nobody ever saw leaves its address.
    expect((await send('DELETE', `/terms/${second.id}`)).status).toBe(200);
    expect((await make()).slug).toBe('verdwenen-begrip-2');
    const { redirects } = (await buildSnapshot(payload())) as { redirects: { from: string }[] };
    expect(redirects.map(({ from }) => from)).not.toContain(first.slug);
  });

  it('restores a version in one language or in all, always as a draft', async () => {
    const where = { _status: { equals: 'published' } } as const;
    const [provider] = (await payload().find({ collection: 'providers', where, depth: 0, limit: 1 })).docs;
    if (!provider) throw new Error('the fixture has a provider');
    const { id, kind } = provider;
    const write = (locale: 'nl' | 'tr', more: { summary: string; kind?: typeof kind }) => {
      const data = { ...more, _status: 'published' } as const;
      return payload().update({ collection: 'providers', id, locale, depth: 0, data });
    };
    await write('nl', { summary: 'Toen.' });
    await write('tr', { summary: 'O zaman.' });
    const ofProvider = { parent: { equals: id } };
    const versions = await payload().findVersions({
      collection: 'providers',
      where: ofProvider,
      sort: '-updatedAt',
      limit: 1,
    });
    const then = versions.docs[0]?.id ?? '';
    const changed = kind === 'school' ? 'choir' : 'school';
    await write('nl', { summary: 'Nu.', kind: changed });
    await write('tr', { summary: 'Şimdi.' });

    const restore = (locale: string, headers: Record<string, string> = {}) =>
      send('POST', `/restore/providers/${then}`, { locale }, headers);
    const read = async (draft: boolean) => {
      const doc = await payload().findByID({ collection: 'providers', id, locale: 'all', draft, depth: 0 });
      const { nl, tr } = doc.summary as unknown as Record<string, string>;
      return { nl, tr, kind: doc.kind, _status: doc._status };
    };
    expect((await restore('xx')).status).toBe(400);
    expect((await send('POST', `/restore/users/${then}`, { locale: 'tr' })).status).toBe(404);
    expect((await send('POST', `/restore/providers/${crypto.randomUUID()}`, { locale: 'tr' })).status).toBe(404);
    const asTranslator = { authorization: `JWT ${await tokenOf(payload(), 'translator')}` };
    expect(await restore('tr', asTranslator)).toMatchObject({ status: 200, body: { id } });
    expect(await read(true)).toEqual({ nl: 'Nu.', tr: 'O zaman.', kind: changed, _status: 'draft' });
    expect(await read(false)).toEqual({ nl: 'Nu.', tr: 'Şimdi.', kind: changed, _status: 'published' });
    expect((await restore('all')).status).toBe(200);
    expect(await read(true)).toEqual({ nl: 'Toen.', tr: 'O zaman.', kind, _status: 'draft' });
    expect(await read(false)).toEqual({ nl: 'Nu.', tr: 'Şimdi.', kind: changed, _status: 'published' });
  });
});
