import { describe, expect, test } from 'vitest';
import { seed } from './index.ts';
import { parseSeed } from './parse.ts';
import type { SeedFiles } from './parse.ts';

const { published } = seed;
const [draft] = seed.drafts.filter(({ collection }) => collection === 'providers');

const files = (changes: Partial<SeedFiles>): SeedFiles => ({ published, drafts: {}, todo: {}, ...changes });

test('a good seed parses', () => {
  const parsed = parseSeed(files({ drafts: { providers: [draft?.record] }, todo: seed.todo }));
  expect(parsed.drafts).toEqual([draft]);
});

describe('a broken seed is one error that names file, record and field', () => {
  const [provider, ...others] = seed.published.providers;
  test.each<[string, SeedFiles, RegExp]>([
    [
      'a wrong field',
      files({ published: { ...published, providers: [{ ...provider, kind: 'zoo' }, ...others] } }),
      new RegExp(`published/providers/${provider?.slug}, field kind`, 'u'),
    ],
    [
      'a reference to what is not there',
      files({ published: { ...published, providers: [] } }),
      /published\/\w+\/[\w-]+, field \w.*providers\//u,
    ],
    ['a list that is no list', files({ drafts: { providers: {} } }), /drafts\/providers\.json is not a list/u],
    [
      'a wrong draft',
      files({ drafts: { providers: [{ ...draft?.record, name: '' }] }, todo: seed.todo }),
      new RegExp(`drafts/providers\\.json, record ${draft?.record.slug}, field name`, 'u'),
    ],
    [
      'a draft without a note',
      files({ drafts: { providers: [draft?.record] } }),
      new RegExp(`no note for the draft providers/${draft?.record.slug}`, 'u'),
    ],
    ['notes that are no texts', files({ todo: { a: 1 } }), /todo\.json/u],
  ])('%s', (_name, broken, message) => expect(() => parseSeed(broken)).toThrow(message));
});
