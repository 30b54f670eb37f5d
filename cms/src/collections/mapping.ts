import { confirmation, fieldsOf, localeKeys } from '@kunstwijzer/content/model';
import type { CollectionName, RecordOf } from '@kunstwijzer/content/model';
import { readFields, writeFields } from '../fields/codec.ts';
import type { AllLocales } from '../fields/per-locale.ts';
import type { Ids, Slugs } from '../fields/references.ts';
import type { Config } from '../payload-types.ts';

/** A document as Payload keeps it. */
export type DocOf<Name extends CollectionName> = Config['collections'][Name];

const common = { confirmation: confirmation() };

/** The record of a document that was read in all languages. The to-do note is not in it, nor anything else that is no field. */
export function toRecord<Name extends CollectionName>(name: Name, doc: DocOf<Name>, slugs: Slugs): RecordOf<Name> {
  const record = {
    slug: doc.slug,
    textState: Object.fromEntries(localeKeys.map((locale) => [locale, doc.textState?.[locale] ?? 'missing'])),
    example: doc.example === true,
    ...readFields({ ...common, ...fieldsOf[name] }, doc, slugs),
    ...('uid' in doc && doc.uid && { uid: doc.uid }),
    ...(name === 'events' && { modified: doc.updatedAt }),
  };
  // Schema and reading follow from the same fields. It is as right as the document: parse it before use.
  return record as unknown as RecordOf<Name>;
}

/** A record as the CMS keeps it, with a record by language for each localised field. */
export function toData<Name extends CollectionName>(
  name: Name,
  record: RecordOf<Name>,
  ids: Ids,
): AllLocales<DocOf<Name>> {
  const data = {
    slug: record.slug,
    textState: record.textState,
    example: record.example,
    ...writeFields({ ...common, ...fieldsOf[name] }, record, ids),
    ...('uid' in record && { uid: record.uid }),
  };
  return data as AllLocales<DocOf<Name>>;
}
