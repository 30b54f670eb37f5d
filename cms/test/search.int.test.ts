import { addDays, today } from '@kunstwijzer/content/model';
import { beforeAll, expect, it } from 'vitest';
import { countUnmet, forgetRare, unmetDemand } from '../src/search/unmet.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { loadSite } from '../src/snapshot/load-site.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent, site } from './fixtures/content.ts';
import { createPeople, tokenOf } from './people.ts';

/* What editors see of the search: what people did not find, and what the search makes of a query. */

onEveryDatabase((payload, request) => {
  const headers = { 'content-type': 'application/json', origin: 'http://localhost:3000' };
  const send = async (body: unknown, more: Record<string, string> = {}) =>
    (
      await request('/unmet-demand', {
        method: 'POST',
        headers: { ...headers, ...more },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      })
    ).status;
  const rows = async () => (await payload().find({ collection: 'unmet-queries', pagination: false })).docs;
  const session = async (role: 'admin' | 'editor' | 'translator' | 'moderator') => ({
    authorization: `JWT ${await tokenOf(payload(), role)}`,
  });

  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await loadSite(payload(), site);
    await createPeople(payload());
  });

  it('keeps the folded words, the language and the day of what was not found, and nothing else', async () => {
    expect(await send({ query: 'Théremin-LES!', language: 'nl' })).toBe(204);
    const [row] = await rows();
    expect({ ...row, id: '' }).toEqual({ id: '', query: 'theremin les', language: 'nl', day: today(), count: 1 });
  });

  it('shows a query from the third time on, and counts visitors who come at the same moment', async () => {
    expect(await unmetDemand(payload())).toEqual([]);
    await Promise.all([1, 2].map(() => send({ query: 'theremin les', language: 'nl' })));
    expect(await unmetDemand(payload())).toEqual([
      { query: 'theremin les', language: 'nl', times: 3, lastDay: today() },
    ]);
  });

  it.each([
    ['an address of a person', { query: 'mail naar iemand@example.org', language: 'nl' }, 204],
    ['only a number', { query: '06 12345678', language: 'nl' }, 204],
    ['an unknown language', { query: 'viool', language: 'xx' }, 400],
    ['no query', { language: 'nl' }, 400],
    ['no JSON', '{', 400],
    ['far too much', { query: 'a'.repeat(5000), language: 'nl' }, 400],
  ])('keeps nothing of %s', async (_, body, status) => {
    const before = await rows();
    expect(await send(body)).toBe(status);
    expect(await rows()).toEqual(before);
  });

  it('only listens to pages of the site', async () => {
    expect(await send({ query: 'theremin', language: 'nl' }, { origin: 'https://example.org' })).toBe(403);
  });

  it('is read by nobody over the API, whatever the role', async () => {
    for (const role of ['admin', 'editor', 'translator', 'moderator'] as const)
      expect((await request('/unmet-queries', { headers: await session(role) })).status).toBe(403);
    expect((await request('/unmet-queries')).status).toBe(401);
    expect((await request('/unmet-queries', { method: 'POST', headers, body: '{}' })).status).toBe(401);
  });

  it('forgets after a month what few people asked, and everything after a year', async () => {
    const count = async (query: string, day: string, times: number) => {
      for (let n = 0; n < times; n += 1) await countUnmet(payload(), { query, language: 'nl', day });
    };
    await count('zelden', addDays(today(), -31), 2);
    await count('vaak', addDays(today(), -31), 3);
    await count('lang geleden', addDays(today(), -366), 9);
    await count('nieuw', addDays(today(), -3), 1);
    await forgetRare(payload(), today());
    expect((await rows()).map(({ query }) => query).sort()).toEqual(['nieuw', 'theremin les', 'vaak']);
  });

  it('tries a query out with a draft of a term, for editors only', async () => {
    const ask = async (role: 'editor' | 'translator' | null, query: string) =>
      request(`/search-try-out?${new URLSearchParams({ q: query, language: 'nl' }).toString()}`, {
        headers: role ? await session(role) : {},
      });
    expect((await ask(null, 'koor')).status).toBe(401);
    expect((await ask('translator', 'koor')).status).toBe(403);
    const answer = async (query: string) =>
      (await (await ask('editor', query)).json()) as { ok: boolean; understood: { type: string; value: string }[] };
    expect(await answer('kwinkeleren')).toMatchObject({ ok: true, understood: [] });
    const { docs } = await payload().find({
      collection: 'terms',
      limit: 1,
      where: { _status: { equals: 'published' } },
    });
    const [term] = docs;
    if (!term) throw new Error('the fixtures have no term');
    const data = { synonyms: ['kwinkeleren'] };
    await payload().update({ collection: 'terms', id: term.id, draft: true, locale: 'nl', data });
    expect((await answer('kwinkeleren')).understood).toMatchObject([{ type: 'term', value: term.slug }]);
  });
});
