import { collectionNames } from '@kunstwijzer/content/model';
import { describe, expect, it } from 'vitest';
import { contentCollections } from '../collections/index.ts';
import { fieldOfPart, partLabel } from './mistake.ts';

const fieldsIn = (slug: string) => contentCollections.find((collection) => collection.slug === slug)?.fields ?? [];

describe('fieldOfPart', () => {
  it.each([
    ['events', 'what', { field: 'title', tab: 0 }],
    ['events', 'when', { field: 'starts', tab: 1 }],
    ['events', 'where', { field: 'venue', tab: 1 }],
    ['events', 'gone', { field: 'status', tab: 1 }],
    ['providers', 'what', { field: 'name', tab: 0 }],
    ['notices', 'when', { field: 'expires', tab: 0 }],
    ['stories', 'price', null],
    ['events', 'other', null],
  ] as const)('%s: %s', (collection, part, expected) =>
    expect(fieldOfPart(fieldsIn(collection), part)).toEqual(expected),
  );

  it.each(collectionNames.filter((name) => name !== 'alerts'))('knows where the text of %s is', (collection) =>
    expect(fieldOfPart(fieldsIn(collection), 'what')).not.toBeNull(),
  );
});

it('says in words what a report is about', () => expect(partLabel('when', 'nl')).toBe('De dag of de tijd'));
