import { roomUses } from '@kunstwijzer/content/model';
import type { Activity, District, Room } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { bySpace, otherRooms, roomsFor, useOfSlug, useSlugs } from './query.ts';
import type { RoomUse } from './query.ts';

const space = (name: string, uses: RoomUse[], ...districts: (District | null)[]) =>
  ({ slug: name.toLowerCase(), name, uses, places: districts.map((district) => ({ district })) }) as Room;
const names = (spaces: Room[]) => spaces.map(({ name }) => name);

const all = [
  space('Zaal', ['performance', 'rehearsal'], 'laak'),
  space('Kelder', ['rehearsal'], 'escamp', 'laak'),
  space('Atelier', ['studio'], null),
];

describe('roomsFor', () => {
  it.each<[RoomUse | null, District | null, string[]]>([
    [null, null, ['Atelier', 'Kelder', 'Zaal']],
    ['rehearsal', null, ['Kelder', 'Zaal']],
    [null, 'escamp', ['Kelder']],
    ['performance', 'laak', ['Zaal']],
    ['meeting', null, []],
  ])('use %s in district %s', (use, district, expected) => {
    expect(names(roomsFor(all, { use, district }))).toEqual(expected);
  });
});

it('other rooms share a use; the nearest come first', () => {
  const more = [...all, space('Ver', ['rehearsal'], 'segbroek')];
  expect(names(otherRooms(space('Hier', ['rehearsal'], 'laak'), more))).toEqual(['Kelder', 'Zaal', 'Ver']);
  expect(names(otherRooms(all[2] as Room, more))).toEqual([]);
});

it('a district that is not known is never near', () => {
  const rooms = [space('Onbekend', ['studio'], null), space('Bekend', ['studio'], 'laak')];
  expect(names(otherRooms(space('Hier', ['studio'], null), rooms))).toEqual(['Bekend', 'Onbekend']);
});

it('every use has a path that leads back to it', () => {
  for (const use of Object.keys(roomUses) as RoomUse[]) expect(useOfSlug(useSlugs[use])).toBe(use);
  expect(useOfSlug('slapen')).toBeNull();
});

it('finds what goes on in a room', () => {
  const at = (slug: string, space: string | null) => ({ slug, venue: { space, place: null } }) as Activity;
  const found = bySpace([at('a', 'zaal'), at('b', 'kelder'), at('c', null)]);
  expect([...found].map(([space, activities]) => [space, activities.map(({ slug }) => slug)])).toEqual([
    ['zaal', ['a']],
    ['kelder', ['b']],
  ]);
});
