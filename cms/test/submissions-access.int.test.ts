import { beforeAll, expect, it } from 'vitest';
import { onEveryDatabase } from './boot.ts';
import { allowed, as, askers, createPeople } from './people.ts';
import type { Asker } from './people.ts';

/* Every cell of role × collection × operation, for what visitors send in. Only our own code writes it. */

const collections = ['submissions', 'submission-images', 'contacts', 'links'] as const;
type Name = (typeof collections)[number];

const data = {
  submissions: {
    number: 'HKW-TEST-01',
    kind: 'event',
    locale: 'nl',
    state: 'received',
    quarantined: false,
    spam: { score: 0, reasons: [] },
    keyHash: 'a',
    log: [],
  },
  'submission-images': {
    filename: 'a.webp',
    mimeType: 'image/webp',
    filesize: 1,
    width: 1,
    height: 1,
  },
  contacts: { submission: 'HKW-TEST-01', email: 'kanarie-9c1d@example.org', locale: 'nl' },
  links: {
    hash: 'b',
    purpose: 'submission',
    subject: 'HKW-TEST-01',
    locale: 'nl',
    expires: '2030-01-01T00:00:00.000Z',
  },
} as const;

const handle: Name[] = ['submissions', 'submission-images', 'contacts'];
const readers: Record<Asker, Name[]> = {
  admin: handle,
  editor: handle,
  moderator: handle,
  translator: [],
  visitor: [],
};

onEveryDatabase((payload, request) => {
  const ids = new Map<Name, string>();
  let people: Awaited<ReturnType<typeof createPeople>>;

  beforeAll(async () => {
    people = await createPeople(payload());
    // Below the hooks: the file of a picture does not matter here.
    for (const collection of collections) {
      const made = (await payload().db.create({ collection, data: { ...data[collection] } })) as { id: string };
      ids.set(collection, made.id);
    }
  });

  it.each(collections)('%s: is read by who handles it, and written by nobody', async (collection) => {
    const id = ids.get(collection) ?? '';
    const may: Record<string, string[]> = {};
    for (const asker of askers) {
      const who = { ...as(people[asker]), collection } as const;
      const tries = {
        read: () => payload().findByID({ ...who, id }),
        create: () => payload().create({ ...who, data: { ...data[collection] } as never }),
        update: () => payload().update({ ...who, id, data: {} }),
        delete: () => payload().delete({ ...who, id }),
      };
      may[asker] = [];
      for (const [name, call] of Object.entries(tries)) if (await allowed(call())) may[asker].push(name);
    }
    expect(may).toEqual(
      Object.fromEntries(askers.map((asker) => [asker, readers[asker].includes(collection) ? ['read'] : []])),
    );
  });

  it('shows a visitor nothing of it, whatever they ask', async () => {
    for (const collection of collections)
      for (const question of ['', '?depth=2', '?where[id][exists]=true', `/${ids.get(collection)}`, '/versions']) {
        const response = await request(`/${collection}${question}`);
        expect(response.status, `${collection}${question}`).toBeGreaterThanOrEqual(400);
        expect(response.status, `${collection}${question}`).toBeLessThan(500);
        expect(await response.text()).not.toMatch(/kanarie-9c1d|HKW-TEST/u);
      }
  });
});
