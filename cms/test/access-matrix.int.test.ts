import { collectionNames } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { beforeAll, expect, it } from 'vitest';
import { loadContent } from '../src/snapshot/load.ts';
import { onEveryDatabase } from './boot.ts';
import { fixtureContent } from './fixtures/content.ts';
import { allowed, as, askers, createPeople } from './people.ts';
import type { Asker } from './people.ts';

/* Every cell of role × collection × operation, against the table of who may do what. */

const operations = [
  'create',
  'read',
  'readDraft',
  'readVersions',
  'saveDraft',
  'saveDutch',
  'publish',
  'unpublish',
  'delete',
] as const;
type Operation = (typeof operations)[number];

const everything = [...operations];
const look: Operation[] = ['read', 'readDraft', 'readVersions'];
const editorial: Record<Asker, Operation[]> = {
  admin: everything,
  editor: everything,
  translator: [...look, 'saveDraft'],
  moderator: look,
  visitor: ['read'],
};
const moderated: typeof editorial = { ...editorial, moderator: [...look, 'create', 'saveDraft', 'saveDutch'] };
const moderatedCollections: CollectionName[] = ['providers', 'spaces', 'activities', 'events', 'notices'];

/** A document without its id and those of its rows, which only one document can have. */
const withoutIds = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(withoutIds)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value).flatMap(([key, item]) => (key === 'id' ? [] : [[key, withoutIds(item)]])),
        )
      : value;

let count = 0;
/** A copy of a published document, published or as a draft. */
async function fresh(payload: Payload, collection: CollectionName, published: boolean): Promise<string> {
  const where = { _status: { equals: 'published' } };
  const [original] = (await payload.find({ collection, where, limit: 1, depth: 0 })).docs;
  count += 1;
  const status = published ? 'published' : 'draft';
  const copy = { ...(withoutIds(original) as object), slug: `kopie-${count}`, _status: status };
  return (await payload.create({ collection, data: copy as never, draft: !published, depth: 0 })).id;
}

/** What somebody may do, each operation tried for real; those that change most come last. */
async function attempts(
  payload: Payload,
  collection: CollectionName,
  who: ReturnType<typeof as>,
): Promise<Operation[]> {
  const draft = { ...who, collection, id: await fresh(payload, collection, false) };
  const published = { ...who, collection, id: await fresh(payload, collection, true) };
  const slug = `nieuw-${count}`;
  const tries: Record<Operation, () => Promise<unknown>> = {
    create: () => payload.create({ ...who, collection, draft: true, data: { slug } }),
    read: () => payload.findByID(published),
    readDraft: () => payload.findByID({ ...draft, draft: true }),
    readVersions: () => payload.findVersions({ ...who, collection, where: { parent: { equals: published.id } } }),
    // In a language that translators write in.
    saveDraft: () => payload.update({ ...published, draft: true, locale: 'en', data: {} }),
    saveDutch: () => payload.update({ ...published, draft: true, locale: 'nl', data: {} }),
    publish: () => payload.update({ ...draft, data: { _status: 'published' } as never }),
    unpublish: () => payload.update({ ...published, data: { _status: 'draft' } as never }),
    delete: () => payload.delete(published),
  };
  const may: Operation[] = [];
  for (const operation of operations) if (await allowed(tries[operation]())) may.push(operation);
  return may;
}

onEveryDatabase((payload) => {
  let people: Awaited<ReturnType<typeof createPeople>>;
  beforeAll(async () => {
    await loadContent(payload(), await fixtureContent());
    people = await createPeople(payload());
  });

  it.each(collectionNames)('%s: each role may do just what it should', async (collection) => {
    const actual: Record<string, Operation[]> = {};
    for (const asker of askers) actual[asker] = await attempts(payload(), collection, as(people[asker]));
    const expected = moderatedCollections.includes(collection) ? moderated : editorial;
    const sorted = Object.fromEntries(
      askers.map((asker) => [asker, operations.filter((one) => expected[asker].includes(one))]),
    );
    expect(actual).toEqual(sorted);
  });

  it.each(collectionNames)('%s: nobody chooses an id or a moment', async (collection) => {
    const chosen = { id: 'kanarie', createdAt: '2001-01-01T00:00:00.000Z', updatedAt: '2001-01-01T00:00:00.000Z' };
    for (const asker of askers) {
      const who = as(people[asker]);
      const id = await fresh(payload(), collection, false);
      const tries = [
        payload().create({ ...who, collection, draft: true, data: { ...chosen, slug: `kanarie-${asker}` } }),
        payload().update({ ...who, collection, id, draft: true, data: chosen }),
      ];
      for (const one of tries) {
        const doc = await one.catch(() => null);
        expect(JSON.stringify([doc?.id, doc?.createdAt, doc?.updatedAt]), asker).not.toMatch(/kanarie|"2001-/u);
      }
    }
  });

  it('nobody locks a record in the name of somebody else', async () => {
    const collection = 'payload-locked-documents';
    const locked = { relationTo: 'events', value: await fresh(payload(), 'events', false) } as const;
    const nameOf = (asker: Asker) => ({ relationTo: 'users', value: people[asker]?.id ?? '' }) as const;
    for (const asker of askers) {
      const who = as(people[asker]);
      const other = asker === 'admin' ? 'editor' : 'admin';
      // As the admin makes it when somebody opens a form.
      const { id } = await payload().create({ collection, data: { document: locked, user: nameOf(other) } });
      const ofOther = { ...who, collection, id } as const;
      expect(await allowed(payload().create({ ...who, collection, data: { user: nameOf(other) } }))).toBe(false);
      expect(await allowed(payload().delete(ofOther))).toBe(false);
      const taken = await payload()
        .update({ ...ofOther, depth: 0, data: { user: nameOf('translator'), globalSlug: 'site' } })
        .catch(() => null);
      if (asker === 'visitor') expect(taken).toBeNull();
      else expect(taken).toMatchObject({ user: nameOf(asker), document: locked });
      expect(taken?.globalSlug ?? null).toBeNull();
      expect(await allowed(payload().delete(ofOther))).toBe(asker !== 'visitor');
    }
  });
});
