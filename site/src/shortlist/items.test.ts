import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, has, mostSaved, readList, remove, toList, writeList } from './items.ts';
import type { Saved } from './items.ts';

const read = (search: string) => readList(new URLSearchParams(search));
const choir: Saved = { kind: 'activity', slug: 'kinderkoor' };
const day: Saved = { kind: 'event', slug: 'open-dag' };

describe('readList', () => {
  it.each<[string, Saved[] | null]>([
    ['a=kinderkoor', [choir]],
    ['a=kinderkoor.dansles&e=open-dag', [choir, { kind: 'activity', slug: 'dansles' }, day]],
    ['a=kinderkoor&a=kinderkoor', [choir]],
    [
      's=stap&p=de-werf&x=iets&pas=cjp',
      [
        { kind: 'provider', slug: 'de-werf' },
        { kind: 'step', slug: 'stap' },
      ],
    ],
    ['a=%3Cb%3E.kinderkoor...', [choir]],
    ['', null],
    ['q=koor', null],
    ['a=', null],
    ['a=Kinder%20Koor', null],
  ])('%s', (search, expected) => {
    expect(read(search)).toEqual(expected);
  });

  it('stops where a list is full', () => {
    const slugs = Array.from({ length: 5000 }, (_, i) => `les-${i}`).join('.');
    expect(read(`a=${slugs}`)).toHaveLength(mostSaved);
  });
});

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,5}){0,2}$/u);
const item = fc.record({ kind: fc.constantFrom('activity', 'event', 'provider', 'step'), slug }) as fc.Arbitrary<Saved>;
const list = fc.array(item, { maxLength: 20 }).map(toList);
const sorted = (items: readonly Saved[]) =>
  [...items].sort((a, b) => (`${a.kind}${a.slug}` < `${b.kind}${b.slug}` ? -1 : 1));

describe('a list', () => {
  it('comes back from the address as it went in, and leaves the rest of the address alone', () => {
    fc.assert(
      fc.property(list, (items) => {
        const query = new URLSearchParams('pas=cjp&a=oud&s=oud');
        writeList(query, items);
        expect(sorted(readList(query) ?? [])).toEqual(sorted(items));
        expect(query.get('pas')).toBe('cjp');
      }),
      { seed: 20261123 },
    );
  });

  it('holds a record once, and not after it is taken away', () => {
    fc.assert(
      fc.property(list, item, (items, each) => {
        const longer = add(add(items, each), each);
        expect(longer.filter((other) => has([each], other))).toHaveLength(1);
        expect(has(remove(longer, each), each)).toBe(false);
        expect(remove(longer, each)).toHaveLength(longer.length - 1);
      }),
      { seed: 20261123 },
    );
  });
});

it('takes from storage only what is valid', () => {
  expect(toList([choir, { kind: 'space', slug: 'zaal' }, { kind: 'event', slug: '../x' }, null, 3, choir])).toEqual([
    choir,
  ]);
  for (const raw of [null, {}, 'a', 3]) expect(toList(raw)).toEqual([]);
});
