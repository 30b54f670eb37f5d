import type { Payload, PayloadRequest, Where } from 'payload';
import { writingOf } from '../database/single-writer.ts';
import type { Submission } from '../payload-types.ts';
import { logged } from './log.ts';
import type { LogLine } from './log.ts';
import { namedByOthers } from './named.ts';
import { ownRecords } from './own-records.ts';
import { forgetVerdict } from './spam/judged.ts';
import { isWaiting } from './states.ts';
import { leaveNothing } from '../collections/content/slug-redirects.ts';
import { inTransaction } from '../database/in-transaction.ts';

type Who = Pick<LogLine, 'by' | 'user'>;

/** Removes a stored picture with its file; one that is gone already is fine. */
export async function dropPicture(payload: Payload, image: Submission['image'], req?: PayloadRequest): Promise<void> {
  const id = typeof image === 'object' ? image?.id : image;
  if (id) await payload.delete({ collection: 'submission-images', where: { id: { equals: id } }, req, depth: 0 });
}

/** Mail to addresses that nothing belongs to any more: a mail with links says no number of a submission. */
async function dropMail(payload: Payload, addresses: string[], req?: PayloadRequest): Promise<void> {
  for (const email of addresses) {
    const where: Where = { email: { equals: email } };
    const { totalDocs } = await payload.count({ collection: 'contacts', where, ...(req && { req }) });
    if (totalDocs > 0) continue;
    await payload.db.deleteMany({ collection: 'mails', where: { to: { in: [email, email.toLowerCase()] } }, req });
  }
}

/** Removes the sender of a submission, with the links and the mail that go with them. What was sent stays. */
export async function dropSender(payload: Payload, number: string, req?: PayloadRequest): Promise<void> {
  const where: Where = { submission: { equals: number } };
  const ask = { collection: 'contacts', where, depth: 0, pagination: false } as const;
  const { docs } = await payload.find({ ...ask, ...(req && { req }) });
  await payload.db.deleteMany({ collection: 'contacts', where, req });
  await dropMail(
    payload,
    docs.map(({ email }) => email),
    req,
  );
  await payload.db.deleteMany({ collection: 'mails', where: { submission: { equals: number } }, req });
  const links: Where = { and: [{ purpose: { equals: 'submission' } }, { subject: { equals: number } }] };
  await payload.db.deleteMany({ collection: 'links', where: links, req });
}

/** What stays of a submission when its content is gone: number, kind, state and log, to account for what was done. */
const emptied = ({ number, state, log }: Submission, { by, user }: Who) => ({
  listing: null,
  before: null,
  question: null,
  answer: null,
  reason: null,
  duplicates: null,
  undo: null,
  image: null,
  keyHash: `erased ${number}`,
  state: isWaiting({ state }) ? ('withdrawn' as const) : state,
  quarantined: false,
  log: logged(log, { by, ...(user && { user }), step: 'erased' }),
});

/**
 * Makes sure that what was deleted is not in the files of SQLite either: freed parts are written over (secure_delete, see
 * database/writer.ts), and the log of writes is emptied. Other databases do this in their own time.
 */
export async function scrub(payload: Payload): Promise<void> {
  await writingOf(payload.db)?.exclusively((writer) => writer.run('PRAGMA wal_checkpoint(TRUNCATE)'));
}

async function eraseSubmission(
  payload: Payload,
  submission: Submission,
  { withRecords, ...who }: Who & { withRecords: boolean },
): Promise<void> {
  const named = withRecords ? await namedByOthers(payload, await ownRecords(payload, submission)) : [];
  const kept = new Set(named.map(({ id }) => id));
  // Without these nothing could be published: an editor takes them off the site.
  const flagged = kept.size > 0 ? { flagged: new Date().toISOString() } : {};
  await inTransaction(payload, async (req) => {
    leaveNothing(req);
    for (const { collection, id, isPublic } of await ownRecords(payload, submission, req, { trash: true }))
      // What was never public holds nothing but what was sent.
      if (!isPublic || (withRecords && !kept.has(id)))
        await payload.delete({ collection, id, trash: true, req, depth: 0 });
    await dropSender(payload, submission.number, req);
    // What was rejected long ago taught the filter something; what its sender erases teaches nothing any more.
    if (who.by !== 'system') await forgetVerdict(payload, submission.number, req);
    const data = { ...emptied(submission, who), ...flagged };
    await payload.db.updateOne({ collection: 'submissions', id: submission.id, data, req });
    await dropPicture(payload, submission.image, req);
  });
}

/** Submissions by their numbers; those last whose records others may name. */
async function withNumbers(payload: Payload, numbers: string[]): Promise<Submission[]> {
  const where: Where = { number: { in: numbers } };
  const { docs } = await payload.find({ collection: 'submissions', where, depth: 0, pagination: false });
  const rank = ({ kind }: Submission) => (kind === 'provider' ? 2 : kind === 'room' ? 1 : 0);
  return docs.sort((a, b) => rank(a) - rank(b));
}

/** The submissions and the providers that an address belongs to. */
async function belongingTo(payload: Payload, email: string) {
  const { docs } = await payload.find({
    collection: 'contacts',
    where: { email: { equals: email.toLowerCase() } },
    depth: 0,
    pagination: false,
  });
  return {
    ids: docs.map(({ id }) => id),
    numbers: docs.flatMap(({ submission }) => submission ?? []),
    providers: docs.flatMap(({ provider }) => provider ?? []),
  };
}

/**
 * Erases what somebody sent and who they are: by the number of one submission, or by an address everything of it.
 * `withRecords` takes the listings off the site too, unless something else names them: an editor has to do that. What is left is a log without content. Resolves when nothing of it is
 * in the files of the database any more.
 */
export async function erase(
  payload: Payload,
  what: { number: string } | { email: string },
  options: Who & { withRecords: boolean },
): Promise<void> {
  const { numbers, providers, ids } =
    'number' in what ? { numbers: [what.number], providers: [], ids: [] } : await belongingTo(payload, what.email);
  for (const submission of await withNumbers(payload, numbers)) await eraseSubmission(payload, submission, options);
  if ('email' in what) {
    const email = what.email.toLowerCase();
    await payload.db.deleteMany({ collection: 'contacts', where: { email: { equals: email } } });
    await payload.db.deleteMany({ collection: 'mails', where: { to: { in: [email, what.email] } } });
    // Links of a provider do not say whose they are; who may still have one asks for it again.
    const toProviders: Where = { and: [{ purpose: { equals: 'provider' } }, { subject: { in: providers } }] };
    const toErase: Where = { and: [{ purpose: { equals: 'person' } }, { subject: { in: ids } }] };
    await payload.db.deleteMany({ collection: 'links', where: { or: [toProviders, toErase] } });
  }
  await scrub(payload);
}
