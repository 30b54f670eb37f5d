import type { CollectionName, RecordOf } from '@kunstwijzer/content/model';
import { recordsOf } from '@kunstwijzer/content/submission';
import type { Listing, Made } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { changeRecord, confirmed, only, pictureData } from './change-record.ts';
import type { Context, Effect } from './context.ts';
import { findRecord } from './find-record.ts';
import { makeRecord } from './make.ts';
import { changedFields } from './merge-records.ts';
import { dataOf, recordOfDoc } from './references.ts';
import { newName, newProviderSlug } from './slugs.ts';
import { beforeOf } from './submission.ts';
import type { Target } from './submission.ts';

type AnyRecord = RecordOf<CollectionName>;

async function idOfSlug(req: PayloadRequest, of: CollectionName, slug: string): Promise<string | null> {
  const { docs } = await req.payload.find({
    collection: of,
    where: { slug: { equals: slug } },
    select: { slug: true },
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  });
  return docs[0]?.id ?? null;
}

/** Which provider the records of a listing name that came with a new one: before it was changed, and after. */
async function newProvidersFor({ req, listing, submission }: Context, target: Target) {
  const [was, is] = [newName(beforeOf(submission)), newName(listing)];
  if (was === null && is === null) return { before: null, after: null, isNew: false };
  const { record } = await recordOfDoc(req, target.of, await findRecord(req, target));
  const before = 'provider' in record ? record.provider : null;
  const isNew = is !== null && is !== was;
  return { before, after: isNew ? await newProviderSlug(req, listing) : before, isNew };
}

/** Changes one record by what its sender changed, or makes it when it was not there. */
async function changeOne(
  context: Context,
  { collection, record }: Made,
  before: AnyRecord | undefined,
  publish: boolean,
) {
  const { req, picture, today } = context;
  const id = await idOfSlug(req, collection, record.slug);
  if (id === null) return { made: [await makeRecord(context, collection, record, publish)], changed: [] };
  const doc = await findRecord(req, { of: collection, slug: record.slug });
  const data = {
    ...only(await dataOf(req, collection, record), changedFields(before ?? {}, record)),
    ...pictureData(req, collection, picture),
    ...confirmed(doc, today),
  };
  return { made: [], changed: [await changeRecord(context, collection, id, data, publish)] };
}

/**
 * Brings records up to date with a listing that was changed after it was accepted: only what the sender changed. A date
 * that is gone leaves the site when the change is published.
 */
export async function change(context: Context, target: Target, publish: boolean): Promise<Effect> {
  const { req, listing, submission, today } = context;
  const earlier = beforeOf(submission);
  const providers = await newProvidersFor(context, target);
  const recordsAre = (of: Listing, provider: string | null): Made[] =>
    recordsOf(of, { slug: target.slug, on: today, provider });
  const isTheirs = ({ collection }: Made) => collection === target.of;
  const before = new Map(
    (earlier ? recordsAre(earlier, providers.before) : []).filter(isTheirs).map(({ record }) => [record.slug, record]),
  );
  const after = recordsAre(listing, providers.after).filter((made) => providers.isNew || isTheirs(made));
  const effect: Effect = { target, made: [], changed: [] };
  for (const made of after) {
    const { made: more, changed } = await changeOne(context, made, before.get(made.record.slug), publish);
    effect.made.push(...more);
    effect.changed.push(...changed);
  }
  const gone = [...before.keys()].filter((slug) => !after.some(({ record }) => record.slug === slug));
  for (const slug of publish ? gone : []) {
    const id = await idOfSlug(req, target.of, slug);
    if (id !== null) effect.changed.push(await takeOff(context, target.of, id));
  }
  return effect;
}

/** Takes a record off the site; its editor still has it. */
async function takeOff(context: Context, collection: CollectionName, id: string) {
  const change = await changeRecord(context, collection, id, {}, false);
  await context.req.payload.update({
    collection,
    id,
    data: { _status: 'draft' } as never,
    depth: 0,
    req: context.req,
  });
  const { updatedAt } = await context.req.payload.findByID({ collection, id, draft: true, depth: 0, req: context.req });
  return { ...change, updatedAt };
}
