import { collections } from '@kunstwijzer/content/model';
import type { CollectionName } from '@kunstwijzer/content/model';
import { ValidationError } from 'payload';
import type { PayloadRequest } from 'payload';
import { refuse } from './errors.ts';
import { recordOfDoc } from './references.ts';

/** Runs a save; what the forms of the admin would refuse becomes lines to correct. */
export async function saving<T>(save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw refuse(
      'unpublishable',
      error.data.errors.map(({ path, message }) => `${path}: ${message}`),
    );
  }
}

/**
 * Whether a document that was just published would keep the whole site from being published.
 * @throws APIError 422 that says what to correct.
 */
export async function mustBePublishable(req: PayloadRequest, collection: CollectionName, id: string): Promise<void> {
  const doc = await req.payload.findByID({ collection, id, locale: 'all', depth: 0, req });
  const { record, unpublished } = await recordOfDoc(req, collection, doc);
  const parsed = collections[collection].safeParse(record);
  const issues = parsed.success ? [] : parsed.error.issues;
  const lines = [
    ...issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    ...unpublished.map((one) => `${one} is not published`),
  ];
  if (lines.length > 0) throw refuse('unpublishable', lines);
}
