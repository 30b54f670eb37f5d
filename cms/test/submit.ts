import { parseSubmission } from '@kunstwijzer/content/submission';
import type { SubmissionKind, Values } from '@kunstwijzer/content/submission';
import { rightAnswers, today } from '@kunstwijzer/content/submission/fixture';
import type { Payload } from 'payload';
import type { Submission } from '../src/payload-types.ts';

const sender: Values = {
  'sender-email': ['afzender@example.org'],
  'sender-name': ['Afzender'],
  'sender-consent': ['yes'],
  // The form was in Turkish, the texts are in Dutch.
  locale: ['tr'],
  language: ['nl'],
};

const right = rightAnswers({ provider: 'voorbeeldkoor', about: 'voorbeelddag', later: '2027-01-31' });

const title = ['Open repetitie op het plein'];

/** A right answer to each form, about what is in the fixtures. */
export const answers = {
  event: { ...right.event, ...sender, title, date: ['2027-05-28'] },
  activity: { ...right.activity, ...sender, title, schedule: ['unknown'] },
  provider: { ...right.provider, ...sender, name: ['Pleinkoor'], summary: ['Wij zingen op het plein.'] },
  claim: { ...sender, intent: ['claim'], claim: ['voorbeeldkoor'], 'claim-proof': ['Ons adres staat op de site.'] },
  room: { ...right.room, ...sender, name: ['Zaal aan het plein'] },
  notice: { ...right.notice, ...sender, organisation: ['Pleinkoor'] },
  mistake: right.mistake,
} satisfies Record<SubmissionKind | 'claim', Values>;

let count = 0;

/** What a form makes of values. Throws with the problems when they are not right. */
export function listed(kind: SubmissionKind, values: Values) {
  const parsed = parseSubmission(kind, values, { today });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return parsed;
}

/** Stores a submission as it arrives, with its contact, who has said that the address is theirs. */
export async function submit(
  payload: Payload,
  kind: SubmissionKind,
  values: Values,
  more: Partial<Submission> = {},
): Promise<Submission> {
  const { listing, sender: from } = listed(kind, values);
  count += 1;
  const number = `HKW-TEST-${String(count).padStart(2, '0')}`;
  const about =
    listing.kind === 'mistake' ? { of: listing.about.collection as 'events', slug: listing.about.slug } : undefined;
  const submission = await payload.create({
    collection: 'submissions',
    data: {
      number,
      kind,
      locale: from.locale,
      state: 'received',
      quarantined: false,
      listing: listing,
      spam: { score: 0, reasons: [] },
      keyHash: number,
      log: [{ at: new Date().toISOString(), by: 'sender', step: 'received' }],
      ...(about && { about }),
      ...more,
    },
    depth: 0,
  });
  if (from.email)
    await payload.create({
      collection: 'contacts',
      data: { ...from, email: from.email, submission: number, confirmed: new Date().toISOString() },
    });
  return submission;
}
