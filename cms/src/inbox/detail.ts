import { collectionNames } from '@kunstwijzer/content/model';
import { collectionOf } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { roleOf } from '../access/roles.ts';
import { titleOf } from '../collections/content/title.ts';
import { compare } from './compare.ts';
import { openTo } from '../submissions/decisions.ts';
import { neighbours } from './list.ts';
import type { Question } from './list.ts';
import { findReported } from './mistake.ts';
import { nameLookup } from './names.ts';
import { standingListing } from './standing.ts';
import { aboutOf, duplicatesOf, findSubmission, logOf, standingOf, targetOf } from './submission.ts';
import type { Target } from './submission.ts';
import { contactOf } from './letters.ts';
import { alikeWaiting, waitingOf } from './waiting.ts';
import { listingOf } from '../submissions/listing-of.ts';
import { isWaiting } from '../submissions/states.ts';

async function formOf(req: PayloadRequest, { of, slug }: Target): Promise<{ form: string; title: string } | null> {
  const { docs } = await req.payload.find({
    collection: of,
    where: { slug: { equals: slug } },
    draft: true,
    depth: 0,
    limit: 1,
    pagination: false,
  });
  return docs[0] ? { form: `/admin/collections/${of}/${docs[0].id}`, title: titleOf(docs[0]) } : null;
}

/** The names of the accounts in a log, for their colleagues. */
async function namesOf(req: PayloadRequest, ids: string[]): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { in: ids } },
    select: { name: true },
    depth: 0,
    pagination: false,
  });
  return new Map(docs.map(({ id, name }) => [id, name]));
}

async function pictureOf(req: PayloadRequest, image: unknown): Promise<string | null> {
  if (typeof image !== 'string') return null;
  const { docs } = await req.payload.find({
    collection: 'submission-images',
    where: { id: { equals: image } },
    limit: 1,
    depth: 0,
    pagination: false,
  });
  return docs[0]?.url ?? null;
}

/** Everything that the page of a submission shows, for who handles the inbox; null when there is no such number. */
export async function readDetail(req: PayloadRequest, number: string, question: Question, language: 'nl' | 'en') {
  const submission = await findSubmission(req, number);
  if (!submission) return null;
  const listing = listingOf(submission);
  const [target, about] = [targetOf(submission), aboutOf(submission)];
  const collection = collectionOf[submission.kind];
  const doubles = await Promise.all(
    duplicatesOf(submission)
      .filter((double) => collectionNames.includes(double.collection))
      .map(async (double) => ({
        ...double,
        form: (await formOf(req, { of: double.collection, slug: double.slug }))?.form ?? null,
        mergeable: double.collection === collection,
      })),
  );
  // What it changes, or what it looks like most.
  const became = target && (await formOf(req, target));
  const alike = doubles.find(({ mergeable }) => mergeable);
  const beside = target?.slug ?? alike?.slug ?? null;
  const waits = isWaiting(submission);
  const waiting =
    listing && waits ? alikeWaiting(number, listing, await waitingOf(req.payload, [submission.kind])) : [];
  const stands =
    waits && beside !== null && listing && 'record' in listing ? await standingListing(req, listing, beside) : null;
  const contact = await contactOf({ req, submission });
  const open = openTo(standingOf(submission), roleOf(req));
  const users = logOf(submission).flatMap(({ user }) => (user ? [user] : []));
  const url = await pictureOf(req, submission.image);
  const alt = listing && 'picture' in listing ? listing.picture?.alt : null;
  return {
    submission,
    listing,
    doubles,
    waiting,
    // A question needs somebody who answers, and so does a link.
    open: open.filter((decision) => contact !== null || (decision !== 'ask' && decision !== 'confirm')),
    contact,
    rows: listing
      ? compare(listing, stands && { listing: stands, isSame: target !== null }, {
          locale: language,
          nameOf: await nameLookup(req),
        })
      : [],
    stands: stands && { title: became?.title ?? alike?.title ?? beside ?? '', isSame: target !== null },
    reported: await findReported(req, about),
    became,
    picture: url === null ? null : { url, alt: alt ?? '' },
    people: await namesOf(req, users),
    ...(await neighbours({ payload: req.payload, user: req.user }, question, submission)),
  };
}
