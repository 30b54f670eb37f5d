import { withDemo } from '@kunstwijzer/content/demo';
import { collectionNames, collections, fieldsOf } from '@kunstwijzer/content/model';
import type { CollectionName, Fields, Image } from '@kunstwijzer/content/model';
import { seed } from '@kunstwijzer/content/seed';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Ids, Slugs } from '../fields/references.ts';
import { records } from '../../test/fixtures/content.ts';
import { toData, toRecord } from './mapping.ts';
import { contentCollections } from './index.ts';

const images = new Map<string, Image>();
const ids: Ids = {
  id: (of, slug) => (slug === null ? null : `${of}/${slug}`),
  image: (image) => {
    if (image) images.set(image.slug, image);
    return image?.slug ?? null;
  },
};
const slugs: Slugs = {
  slug: (of, reference) => (typeof reference === 'string' ? reference.slice(of.length + 1) : null),
  image: (reference) => (typeof reference === 'string' ? (images.get(reference) ?? null) : null),
};
const loaded = withDemo(seed.published, '2026-12-01');

/** What the CMS gives back of what it was given. */
const kept = <Name extends CollectionName>(name: Name, record: (typeof loaded)[Name][number]) =>
  toRecord(name, toData(name, record as never, ids) as never, slugs);

describe.each(collectionNames)('%s', (name) => {
  const all = [...records[name], ...loaded[name]];

  it('keeps every field of every record', () => {
    // The CMS adds when an event was last changed, which these documents do not know.
    const back = (record: (typeof all)[number]) => ({ ...kept(name, record), modified: undefined });
    const wrong = all.filter((record) => !isDeepStrictEqual(back(record), { ...record, modified: undefined }));
    expect(wrong.slice(0, 3).map(back)).toEqual(wrong.slice(0, 3));
  });

  it('has a record with something in every field', () => {
    for (const field of Object.keys(fieldsOf[name]))
      expect(
        all.filter((record) => (record as Record<string, unknown>)[field] !== null),
        field,
      ).not.toEqual([]);
  });

  it('refuses a document with nothing in it by name, and fails on none of its fields', () => {
    const empty = toRecord(name, { slug: 'leeg', confirmation: {} } as never, slugs);
    const { error } = collections[name].safeParse(empty);
    const fields: Fields = fieldsOf[name];
    const required = Object.entries(fields).flatMap(([field, { type, required }]) =>
      ['plainText', 'localizedText', 'day', 'moment', 'relation'].includes(type) && required ? [field] : [],
    );
    expect(required.length).toBeGreaterThan(0);
    const named = new Set(error?.issues.map(({ path }) => path[0]));
    for (const field of required) expect(named).toContain(field);
  });
});

it('drops a pass rule whose pass is gone', () => {
  const [provider] = loaded.providers.filter(({ passRules }) => passRules.length > 0);
  if (!provider) throw new Error('no provider has a pass rule');
  const data = toData('providers', provider, { ...ids, id: () => null });
  expect(toRecord('providers', data as never, slugs).passRules).toEqual([]);
});

it('empties what a record says no more', () => {
  const [event] = records.events.filter(({ recurrence }) => recurrence !== null);
  if (!event) throw new Error('no event of the fixture repeats');
  const data = toData('events', { ...event, recurrence: null }, ids) as { recurrence: object };
  // SQLite takes no null for a list.
  const empty = { frequency: null, interval: null, until: null, days: [], except: [], own: [], cancelled: [] };
  expect(data.recurrence).toEqual(empty);
});

it('has a collection for every kind', () => {
  expect(contentCollections.map(({ slug }) => slug).sort()).toEqual([...collectionNames].sort());
});
