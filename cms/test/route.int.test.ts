import { checkRoute } from '@kunstwijzer/content/route';
import { beforeAll, expect, it } from 'vitest';
import type { Role } from '../src/access/roles.ts';
import { readRoute } from '../src/route/read.ts';
import { loadContent } from '../src/snapshot/load.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent } from './fixtures/content.ts';
import { createPeople, tokenOf } from './people.ts';

/* Editors make and change the routekaart over the API, as the forms of the admin do. */

onEveryDatabase((payload, request) => {
  let headers: Record<string, string>;
  const idOf = async (slug: string) =>
    (await payload().find({ collection: 'steps', where: { slug: { equals: slug } }, depth: 0 })).docs[0]?.id ?? '';
  const save = async (slug: string, data: object) => {
    const response = await request(`/steps/${await idOf(slug)}?locale=nl`, {
      method: 'PATCH',
      headers,
      body: JSON.stringify({ ...data, _status: 'published' }),
    });
    const answer = (await response.json()) as {
      errors?: { data?: { errors: { path: string; message: string }[] } }[];
    };
    const refused = answer.errors?.flatMap(({ data: found }) => found?.errors ?? []) ?? [];
    return {
      status: response.status,
      refused: Object.fromEntries(refused.map(({ path, message }) => [path, message])),
    };
  };

  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    await createPeople(payload());
    headers = { authorization: `JWT ${await tokenOf(payload(), 'editor')}`, 'content-type': 'application/json' };
  });

  it('lets an editor give a step other next steps', async () => {
    expect(await save('volgende-stap', { next: [] })).toEqual({ status: 200, refused: {} });
    expect(await save('volgende-stap', { next: [await idOf('laatste-stap')] })).toMatchObject({ status: 200 });
  });

  it('refuses two steps that point at each other, naming the field', async () => {
    expect(await save('volgende-stap', { next: [await idOf('voorbeeldstap')] })).toEqual({
      status: 400,
      refused: { next: '‘Eerste stap’ wijst al naar deze stap. Twee stappen wijzen nooit naar elkaar.' },
    });
  });

  it('refuses a step that points at itself', async () => {
    expect(await save('volgende-stap', { next: [await idOf('volgende-stap')] })).toEqual({
      status: 400,
      refused: { next: 'Deze stap wijst naar zichzelf.' },
    });
  });

  it('refuses impossible ages, naming the field', async () => {
    expect(await save('volgende-stap', { ages: { min: 12, max: 8 } })).toEqual({
      status: 400,
      refused: { 'ages.min': 'De laagste leeftijd is hoger dan de hoogste.' },
    });
    expect(await save('volgende-stap', { ages: { min: 130, max: null } })).toMatchObject({
      status: 400,
      refused: { 'ages.min': expect.any(String) as string },
    });
  });

  it('accepts a circle of three steps, which the route check shows', async () => {
    expect(await save('laatste-stap', { next: [await idOf('voorbeeldstap')] })).toMatchObject({ status: 200 });
    expect(checkRoute(await readRoute(payload()))).toContainEqual({
      kind: 'cycle',
      steps: ['laatste-stap', 'voorbeeldstap', 'volgende-stap'],
    });
  });

  it('gives the gap map as CSV to who decides about content, and to nobody else', async () => {
    const ask = async (role: Role | null) => {
      const token = role && (await tokenOf(payload(), role));
      return request('/route/gaps.csv', token ? { headers: { authorization: `JWT ${token}` } } : {});
    };
    for (const [role, status] of [
      [null, 401],
      ['translator', 403],
      ['moderator', 403],
      ['editor', 200],
      ['admin', 200],
    ] as const)
      expect((await ask(role)).status, role ?? 'visitor').toBe(status);
    const answer = await ask('editor');
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    const rows = (await answer.text()).split('\r\n');
    expect(rows[0]).toBe('Lijn,Station,Stadsdeel,Plekken,Begint met 8 jaar,Begint met 65 jaar');
    expect(rows).toHaveLength(1 + 11 * 5 * 10 + 1);
    expect(rows).toContain('Zang en koor,Kennismaken,Laak,1,ja,nee');
    expect(rows).toContain('Circus,Professioneel,Heel Den Haag,0,nee,nee');
  });
});
