import { isDeepStrictEqual } from 'node:util';
import { localeKeys, withoutLocale } from '@kunstwijzer/content/model';
import type { CollectionName, RecordOf } from '@kunstwijzer/content/model';
import { toRecord } from '../collections/mapping.ts';
import type { DocOf } from '../collections/mapping.ts';
import type { Slugs } from '../fields/references.ts';

/** A question about what a document refers to, and what the answer was. */
type Asked = { ask: (slugs: Slugs) => unknown; answer: unknown };
const mapped = new WeakMap<object, { record: object; asked: Asked[] }>();

/** Answers as `slugs` does, and notes what was asked. */
function noting(slugs: Slugs, asked: Asked[]): Slugs {
  const note = <T>(ask: (slugs: Slugs) => T): T => {
    const answer = ask(slugs);
    asked.push({ ask, answer });
    return answer;
  };
  return {
    slug: (collection, reference) => note((of) => of.slug(collection, reference)),
    image: (reference) => note((of) => of.image(reference)),
  };
}

/** A record without the texts of languages that are missing: copied Dutch is there for a translator, and not for readers. */
const shown = <T extends RecordOf<CollectionName>>(record: T): T =>
  localeKeys
    .filter((locale) => record.textState[locale] === 'missing')
    .reduce<T>((rest, locale) => withoutLocale(rest, locale), record);

/**
 * The record of a document, as the site gets it. The same document gives the very same record, as long as what it refers
 * to is called the same: do not write in either.
 */
export function recordOf<Name extends CollectionName>(name: Name, doc: DocOf<Name>, slugs: Slugs): RecordOf<Name> {
  const known = mapped.get(doc);
  if (known?.asked.every(({ ask, answer }) => isDeepStrictEqual(ask(slugs), answer)))
    return known.record as RecordOf<Name>;
  const asked: Asked[] = [];
  const record = shown<RecordOf<Name>>(toRecord(name, doc, noting(slugs, asked)));
  mapped.set(doc, { record, asked });
  return record;
}
