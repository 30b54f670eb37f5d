import type { CollectionName } from '@kunstwijzer/content/model';
import { beforeAll, expect, it } from 'vitest';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, site } from './fixtures/content.ts';
import { createPeople, tokenOf } from './people.ts';

type Doc = { id: string; title?: string | null; summary?: string | null; body?: unknown; textState: object };

onEveryDatabase((payload, request) => {
  let authorization = '';

  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
    await createPeople(payload());
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
});
