import type { CollectionName, RecordOf } from '@kunstwijzer/content/model';
import { collectionOf, recordsOf } from '@kunstwijzer/content/submission';
import { createInAllLocales } from '../snapshot/create.ts';
import { pictureData } from './change-record.ts';
import type { Context, Effect } from './context.ts';
import { mustBePublishable, saving } from './publishable.ts';
import { dataOf } from './references.ts';
import { newProviderSlug, slugFor } from './slugs.ts';
import type { Touched } from './submission.ts';
import { touch } from './touched.ts';

/** Makes one record, as whoever decides: what their role may not make is refused. */
export async function makeRecord<Name extends CollectionName>(
  { req, picture }: Pick<Context, 'req' | 'picture'>,
  collection: Name,
  record: RecordOf<Name>,
  publish: boolean,
): Promise<Touched> {
  const data = {
    ...(await dataOf(req, collection, record)),
    ...pictureData(req, collection, picture),
    _status: publish ? 'published' : 'draft',
  };
  const id = await saving(() =>
    createInAllLocales(req.payload, collection, data, { draft: !publish, req, overrideAccess: false }),
  );
  if (publish) await mustBePublishable(req, collection, id);
  return touch(req, collection, id);
}

/** Makes the records of a listing, those first that others name. */
export async function make(context: Context, publish: boolean): Promise<Effect> {
  const { req, listing, submission, today } = context;
  const collection = collectionOf[submission.kind];
  if (collection === null) return { target: null, made: [], changed: [] };
  const slug = await slugFor(req, collection, listing);
  const provider = await newProviderSlug(req, listing);
  const made: Touched[] = [];
  for (const { collection: of, record } of recordsOf(listing, { slug, on: today, provider })) {
    // A picture shows the offer, not the organisation that came along with it.
    const picture = of === collection ? context.picture : null;
    made.push(await makeRecord({ req, picture }, of, record, publish));
  }
  return { target: { of: collection, slug }, made, changed: [] };
}
