import type { CollectionName } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import { dayData } from '../fields/moments.ts';
import { updateInAllLocales } from '../snapshot/update.ts';
import type { DocOf } from '../collections/mapping.ts';
import type { Context } from './context.ts';
import { mustBePublishable, saving } from './publishable.ts';
import type { Changed } from './submission.ts';
import { touch, versionsOf } from './touched.ts';

type Data = Record<string, unknown>;

/** The fields of a record as the CMS keeps them, of those that changed. */
export const only = (data: Data, changed: Data): Data =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key in changed));

/** Who confirmed it: its provider, today. Where it was read before stays. */
export const confirmed = (doc: DocOf<CollectionName>, today: string) => ({
  confirmation: { ...doc.confirmation, by: 'provider', date: dayData(today) },
});

/** Changes a record, and says how to change it back. Without `publish` the public document stays as it is. */
export async function changeRecord(
  { req }: Context,
  collection: CollectionName,
  id: string,
  data: Data,
  publish: boolean,
): Promise<Changed> {
  const versions = await versionsOf(req, collection, id);
  await saving(() => updateInAllLocales(req, collection, id, data, { draft: !publish }));
  if (publish) await mustBePublishable(req, collection, id);
  return { ...(await touch(req, collection, id)), ...versions };
}

/** Whether a document has a picture already. */
export const hasPicture = (doc: object): boolean => 'image' in doc && Boolean(doc.image);

/** The picture of a submission as data of a record; nothing when there is none, or no place for it. */
export const pictureData = (req: PayloadRequest, collection: CollectionName, picture: string | null): Data =>
  picture !== null && req.payload.collections[collection].config.flattenedFields.some(({ name }) => name === 'image')
    ? { image: picture }
    : {};
