import { collectionOf, recordsOf } from '@kunstwijzer/content/submission';
import { changeRecord, confirmed, hasPicture, only, pictureData } from './change-record.ts';
import { noEffect } from './context.ts';
import type { Context, Effect } from './context.ts';
import { refuse } from './errors.ts';
import { findRecord } from './find-record.ts';
import { filledGaps } from './merge-records.ts';
import { dataOf, recordOfDoc } from './references.ts';
import { newProviderSlug } from './slugs.ts';

/**
 * Says that a submission is a record that is there already. What that record does not say and the submission does is
 * added to it, as a draft; nothing that stands is replaced.
 */
export async function merge(context: Context): Promise<Effect> {
  const { req, listing, submission, order, picture, today } = context;
  const of = collectionOf[submission.kind];
  if (of === null || !order.slug) throw refuse('noRecord');
  const target = { of, slug: order.slug };
  const doc = await findRecord(req, target);
  const { record } = await recordOfDoc(req, of, doc);
  const provider = await newProviderSlug(req, listing);
  const sent = recordsOf(listing, { slug: order.slug, on: today, provider });
  const same = sent.find(({ collection }) => collection === of);
  if (!same) throw refuse('kind');
  const gaps = filledGaps(record, same.record);
  const data = {
    ...only(await dataOf(req, of, { ...same.record, ...gaps }), gaps),
    ...(hasPicture(doc) ? {} : pictureData(req, of, picture)),
  };
  if (Object.keys(data).length === 0) return noEffect(target);
  const changed = await changeRecord(context, of, doc.id, { ...data, ...confirmed(doc, today) }, false);
  return { target, made: [], changed: [changed] };
}
