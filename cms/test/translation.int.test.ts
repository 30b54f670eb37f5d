import { defaultLocale } from '@kunstwijzer/content/model';
import type { CollectionName, Locale } from '@kunstwijzer/content/model';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../src/access/roles.ts';
import { attention } from '../src/admin/attention.ts';
import type { Provenances } from '../src/collections/content/provenance.ts';
import { richTextToLexical } from '../src/fields/rich-text/lexical.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { countsOf, overview } from '../src/translation/overview.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent } from './fixtures/content.ts';
import { createPeople, tokenOf } from './people.ts';

type Doc = {
  id: string;
  title: string;
  summary: string;
  body: unknown;
  _status: string;
  textState: Record<Locale, string>;
  provenance: Provenances;
};
type Answer = {
  status: number;
  body: { updatedAt?: string; state?: string; errors?: { data?: { reason?: string } }[] };
};

const paragraphs = (...texts: string[]) =>
  richTextToLexical(texts.map((text) => ({ type: 'paragraph', children: [{ text }] })));

onEveryDatabase((payload, request) => {
  const tokens: Partial<Record<Role, string>> = {};
  let id = '';
  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    const people = await createPeople(payload());
    await payload().update({ collection: 'users', id: people.translator?.id ?? '', data: { languages: ['en'] } });
    for (const role of ['admin', 'editor', 'translator', 'moderator'] as const)
      tokens[role] = await tokenOf(payload(), role);
    const confirmation = { by: 'editor', date: '2026-11-01T12:00:00.000Z' } as const;
    const shared = { date: '2026-11-01T12:00:00.000Z', confirmation, _status: 'published' } as const;
    const texts = {
      title: 'Zingen in Laak',
      summary: 'Elke maandag.',
      body: paragraphs('Wij zingen.', 'Bel ons op maandag.'),
    };
    const story = { ...shared, ...texts } as never;
    ({ id } = (await payload().create({ collection: 'stories', locale: 'nl', data: story })) as { id: string });
    const english = {
      title: 'Singing in Laak',
      summary: 'Every Monday.',
      body: paragraphs('We sing.', 'Call us on Monday.'),
    };
    await payload().update({ collection: 'stories', id, locale: 'en', data: { ...english, _status: 'published' } });
  });

  const send = async (role: Role | null, path: string, body?: object): Promise<Answer> => {
    const response = await request(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(role && { authorization: `JWT ${tokens[role]}` }) },
      body: JSON.stringify(body ?? {}),
    });
    return { status: response.status, body: (await response.json()) as Answer['body'] };
  };
  const read = async (locale: Locale, draft: boolean) =>
    (await payload().findByID({ collection: 'stories', id, locale, draft, depth: 0 })) as unknown as Doc & {
      updatedAt: string;
    };
  const version = async () => (await read('nl', true)).updatedAt;
  const at = (what: string) => `/translation/stories/${id}/${what}`;
  const dutch = (data: object) =>
    payload().update({ collection: 'stories', id, locale: 'nl', data: { ...data, _status: 'published' } });
  const cellsOf = async () => (await overview(payload())).find((row) => row.id === id)?.cells;
  const reasonOf = ({ status, body }: Answer) => [status, body.errors?.[0]?.data?.reason];

  it('translates only what changed in the Dutch, as a draft, and publishes it', async () => {
    expect((await read('en', false)).textState.en).toBe('translated');
    await dutch({ body: paragraphs('Wij zingen.', 'Bel ons op dinsdag.') });
    const before = await read('en', false);
    expect(before.textState.en).toBe('outdated');
    expect(before.provenance.en?.from).toEqual({
      body: [
        { type: 'paragraph', children: [{ text: 'Wij zingen.' }] },
        { type: 'paragraph', children: [{ text: 'Bel ons op maandag.' }] },
      ],
    });
    const segments = [
      { text: 'We sing.', done: false },
      { text: 'Call us on Tuesday.', done: true },
    ];
    const fields = [{ path: 'body', segments }];
    const answer = await send('translator', at('texts/en'), { updatedAt: await version(), fields });
    expect(answer).toMatchObject({ status: 200, body: { state: 'translated' } });
    const draft = await read('en', true);
    expect(draft).toMatchObject({ _status: 'draft', provenance: { en: { how: 'written', from: {} } } });
    expect(JSON.stringify(draft.body)).toContain('Call us on Tuesday.');
    const live = await read('en', false);
    expect([live._status, live.textState.en, JSON.stringify(live.body).includes('Monday')]).toEqual([
      'published',
      'outdated',
      true,
    ]);
    expect((await read('nl', true)).title).toBe('Zingen in Laak');
    expect((await cellsOf())?.en).toBe('waiting');
    // Published from the list: only by an editor, and only what they saw.
    expect(reasonOf(await send('translator', at('publish'), { updatedAt: await version() }))).toEqual([403, 'role']);
    expect(reasonOf(await send('editor', at('publish'), { updatedAt: before.updatedAt }))).toEqual([409, 'changed']);
    expect((await send('editor', at('publish'), { updatedAt: await version() })).status).toBe(200);
    expect((await read('en', false)).textState.en).toBe('translated');
    expect((await cellsOf())?.en).toBe('translated');
  });

  it('takes a word that the translation is still right, of a translator for theirs, of an editor for all', async () => {
    await dutch({ summary: 'Iedere maandag.' });
    expect((await cellsOf())?.en).toBe('outdated');
    expect((await send('translator', at('still-right/en'), { updatedAt: await version() })).body.state).toBe(
      'translated',
    );
    const { provenance, _status } = await read('en', true);
    expect([_status, provenance.en?.how, provenance.en?.from]).toEqual(['draft', 'stillRight', {}]);
    const { docs } = await payload().find({ collection: 'users', where: { role: { equals: 'translator' } } });
    expect(provenance.en?.by).toBe(docs[0]?.id);
    await dutch({ summary: 'Elke maandag!' });
    expect(reasonOf(await send('translator', at('small-change'), { updatedAt: await version() }))).toEqual([
      403,
      'role',
    ]);
    expect((await send('editor', at('small-change'), { updatedAt: await version() })).status).toBe(200);
    expect(await read('en', true)).toMatchObject({
      textState: { en: 'translated' },
      provenance: { en: { how: 'smallChange' } },
    });
    expect((await send('editor', at('publish'), { updatedAt: await version() })).status).toBe(200);
  });

  it('is behind as long as one of two changes is not dealt with, and not when the Dutch is again what it was', async () => {
    await dutch({ title: 'Zingen in het Laakkwartier', summary: 'Elke zondag.' });
    const treated = {
      updatedAt: await version(),
      fields: [{ path: 'title', segments: [{ text: 'Singing in Laak', done: true }] }],
    };
    expect((await send('translator', at('texts/en'), treated)).body.state).toBe('outdated');
    await dutch({ summary: 'Elke maandag!' });
    expect((await read('en', false)).textState.en).toBe('translated');
  });

  it('refuses with the reason, and keeps nothing of it', async () => {
    const seen = await version();
    const title = (text: string | null) => [{ path: 'title', segments: [{ text, done: true }] }];
    const order = (fields: object[], updatedAt = seen) => ({ updatedAt, fields });
    const cases: [string, Role | null, string, object, unknown[]][] = [
      ['an older version', 'translator', 'texts/en', order(title('New'), '2026-01-01T00:00:00.000Z'), [409, 'changed']],
      ['a tag of nothing', 'translator', 'texts/en', order(title('See <4>this</4>')), [400, 'tag']],
      ['a language of another', 'translator', 'texts/tr', order(title('Yeni')), [403, 'language']],
      ['the Dutch', 'translator', 'texts/nl', order(title('Nieuw')), [404, 'notThere']],
      [
        'a field that is no text',
        'translator',
        'texts/en',
        order([{ path: 'slug', segments: [{ text: 'x', done: true }] }]),
        [409, 'changed'],
      ],
      [
        'more segments than there are',
        'translator',
        'texts/en',
        order([{ path: 'title', segments: [] }]),
        [409, 'changed'],
      ],
      ['hidden characters', 'translator', 'texts/en', order(title('A \u202Eb')), [400, 'text']],
      ['who does not translate', 'moderator', 'texts/en', order(title('New')), [403, 'role']],
      ['nobody', null, 'texts/en', order(title('New')), [401, undefined]],
      ['nonsense', 'translator', 'texts/en', { fields: 3 }, [400, 'wrong']],
    ];
    for (const [name, role, path, body, reason] of cases)
      expect(reasonOf(await send(role, at(path), body)), name).toEqual(reason);
    expect(await version()).toBe(seen);
    // Who has its form open is not overwritten.
    const [editor] = (await payload().find({ collection: 'users', where: { role: { equals: 'editor' } } })).docs;
    const user = { relationTo: 'users', value: editor?.id ?? '' } as const;
    const lock = await payload().create({
      collection: 'payload-locked-documents',
      data: { document: { relationTo: 'stories', value: id }, user },
    });
    expect(reasonOf(await send('translator', at('texts/en'), order(title('New'))))).toEqual([423, 'locked']);
    await payload().delete({ collection: 'payload-locked-documents', id: lock.id });
  });

  describe('a translator, by whatever way in', () => {
    const patch = async (locale: string, body: object, query = '') =>
      (
        await request(`/stories/${id}?draft=true&depth=0&locale=${locale}${query}`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json', authorization: `JWT ${tokens.translator}` },
          body: JSON.stringify(body),
        })
      ).status;

    it('changes texts of their own languages, never the Dutch', async () => {
      expect(await patch('en', { summary: 'Each Monday.' })).toBe(200);
      for (const locale of ['tr', 'ar', defaultLocale])
        expect(await patch(locale, { summary: 'Gekaapt' }), locale).toBe(403);
      expect([400, 403]).toContain(await patch('all', { summary: 'Gekaapt' }));
      const many = await request(`/stories?draft=true&locale=nl&where[id][equals]=${id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', authorization: `JWT ${tokens.translator}` },
        body: JSON.stringify({ summary: 'Gekaapt' }),
      });
      expect(many.status).toBe(403);
      expect(
        JSON.stringify(await payload().findByID({ collection: 'stories', id, locale: 'all', draft: true })),
      ).not.toContain('Gekaapt');
    });

    it('restores no version whole, and changes neither their languages nor what is kept of a translation', async () => {
      const { docs } = await payload().findVersions({
        collection: 'stories',
        where: { parent: { equals: id } },
        limit: 1,
      });
      const restore = (path: string, body: object) => send('translator', path, body);
      expect((await restore(`/stories/versions/${docs[0]?.id}?draft=true`, {})).status).toBe(403);
      expect((await restore(`/restore/stories/${docs[0]?.id}`, { locale: 'all' })).status).toBe(403);
      const before = await read('en', true);
      expect(await patch('en', { provenance: { en: { by: 'iemand' } }, textState: { en: 'own' } })).toBe(200);
      const after = await read('en', true);
      expect([after.provenance, after.textState]).toEqual([before.provenance, before.textState]);
      const me = (await payload().find({ collection: 'users', where: { role: { equals: 'translator' } } })).docs[0];
      await request(`/users/${me?.id}`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json', authorization: `JWT ${tokens.translator}` },
        body: JSON.stringify({ languages: ['en', 'tr', 'ar'] }),
      });
      expect((await payload().findByID({ collection: 'users', id: me?.id ?? '' })).languages).toEqual(['en']);
    });
  });

  it('counts what the dashboard counts, and tells visitors nothing of who translated', async () => {
    const [user] = (await payload().find({ collection: 'users', where: { role: { equals: 'editor' } } })).docs;
    const { behind } = await attention(
      { payload: payload(), user: { ...user, collection: 'users' } as never },
      new Date().toISOString(),
    );
    const rows = await overview(payload());
    expect(rows.find((row) => row.id === id)?.title).toBe('Zingen in het Laakkwartier');
    expect(
      rows.filter(({ title, slug }) => typeof title !== 'string' || title === slug).map(({ slug }) => slug),
    ).toEqual([]);
    const counts = countsOf(rows);
    let all = 0;
    for (const locale of ['en', 'tr', 'ar'] as const) {
      const onDashboard = behind
        .flatMap((one) => one.counts.filter((of) => of.locale === locale))
        .reduce((sum, { count }) => sum + count, 0);
      const { missing, partly, outdated } = counts[locale];
      expect(onDashboard).toBe(missing + partly + outdated);
      all += onDashboard;
    }
    expect(all).toBeGreaterThan(0);
    const anonymous = await request(`/stories?where[id][equals]=${id}&depth=0`);
    expect(await anonymous.text()).not.toContain('provenance');
  });

  it('finds what a translation was made from in the versions, where nobody kept it', async () => {
    const collection: CollectionName = 'stories';
    await dutch({ summary: 'Elke woensdag.' });
    const doc = await read('nl', true);
    const data = { textState: doc.textState, provenance: {} };
    await payload().db.updateOne({ collection, id, data: { ...data }, returning: false });
    const { deskRecord } = await import('../src/translation/record.ts');
    const { createLocalReq } = await import('payload');
    const req = await createLocalReq({}, payload());
    const record = await deskRecord(Object.assign(req, { user: { role: 'admin' } }), collection, id, 'en');
    const asking = record?.fields.filter(({ segments }) => segments.some(({ state }) => state === 'changed'));
    expect(asking?.map(({ path }) => path)).toEqual(['summary']);
  });
});
