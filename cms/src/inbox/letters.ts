import { placeOfRecord } from '@kunstwijzer/content/core';
import type { Locale } from '@kunstwijzer/content/model';
import { readEnv } from '../env.ts';
import { mayMail } from '../mail/allowance.ts';
import { queueMail, queueMore } from '../mail/queue.ts';
import type { Linked, NewMail } from '../mail/letters.ts';
import type { Contact } from '../payload-types.ts';
import { neutralTitle, titleFor } from '../submissions/about-of.ts';
import { daysOfLink } from '../submissions/last-day.ts';
import { createLink } from '../submissions/links.ts';
import type { Context } from './context.ts';
import { refuse } from './errors.ts';
import { findRecord } from './find-record.ts';
import { aboutOf, claimOf, targetOf } from './submission.ts';
import type { Target } from './submission.ts';

/** Days that the link of a provider works; who needs it longer asks for a new one. */
const daysOfProvider = 365;

/** Whom to write to about a submission; null when nobody left an address. */
export async function contactOf({ req, submission }: Pick<Context, 'req' | 'submission'>): Promise<Contact | null> {
  const { docs } = await req.payload.find({
    collection: 'contacts',
    where: { submission: { equals: submission.number } },
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  });
  return docs[0] ?? null;
}

/** A new link for the sender of a submission: those of before are kept as hashes only. */
const linkFor = ({ req, submission, listing, today }: Context, { id, locale }: Contact): Promise<string> =>
  createLink(
    req.payload,
    { purpose: 'submission', subject: submission.number, locale, days: daysOfLink(listing, today), contact: id },
    req,
  );

function pageOf(target: Target | null, locale: Locale): string | null {
  return target && `${readEnv().origin}/${locale}${placeOfRecord(target.of, target.slug)}`;
}

type Letter = {
  [T in NewMail['template']]: Pick<Extract<NewMail, { template: T }>, 'template' | 'data'>;
}[NewMail['template']];

/** What a mail to its sender says of a submission: in their own words only when that is who reads it. */
async function linkedFor(context: Context, contact: Contact): Promise<Linked> {
  const { req, submission, listing } = context;
  const titled = contact.confirmed ? titleFor : neutralTitle;
  return {
    title: await titled(req.payload, listing, contact.locale, req),
    number: submission.number,
    link: await linkFor(context, contact),
  };
}

/** What to write about a decision; null when it needs no mail. */
async function letterOf(context: Context, contact: Contact, target: Target | null): Promise<Letter | null> {
  const { submission, order } = context;
  const isReport = submission.kind === 'mistake';
  const linked = () => linkedFor(context, contact);
  const text = order.text ?? '';
  switch (order.decision) {
    case 'ask':
      return { template: 'question', data: { ...(await linked()), question: text } };
    case 'reject':
      return { template: isReport ? 'report-rejected' : 'rejected', data: { ...(await linked()), reason: text } };
    case 'publish':
      return {
        template: targetOf(submission) ? 'change-live' : 'accepted',
        data: { ...(await linked()), page: pageOf(target, contact.locale) },
      };
    case 'merge':
      return { template: 'accepted', data: { ...(await linked()), page: pageOf(target, contact.locale) } };
    case 'accept':
      return isReport
        ? {
            template: 'report-done',
            data: { ...(await linked()), page: pageOf(aboutOf(submission), contact.locale) },
          }
        : { template: 'accepted', data: { ...(await linked()), page: null } };
    case 'release':
      return {
        template: 'receipt',
        data: { number: submission.number, link: await linkFor(context, contact) },
      };
    // To who sends spam nobody writes; the address may be that of somebody else.
    case 'spam':
    case 'confirm':
    case 'seen':
    case 'undo':
      return null;
  }
}

/**
 * Puts the mail about a decision in the queue.
 * @throws APIError 422 when a question has nobody to answer it.
 */
export async function writeLetter(context: Context, target: Target | null): Promise<void> {
  const { req, submission, order } = context;
  const contact = await contactOf(context);
  if (!contact) {
    if (order.decision === 'ask') throw refuse('noAddress');
    return;
  }
  const { email: to, locale } = contact;
  const letter = await letterOf(context, contact, target);
  if (!letter) return;
  // Somebody may have given the address of somebody else, many times.
  if (!contact.confirmed && !(await mayMail(req.payload, to, req))) {
    await queueMore(req.payload, { to, locale, listing: await linkedFor(context, contact) }, req);
    return;
  }
  const mail = { to, locale, submission: submission.number, ...letter } as NewMail;
  await queueMail(req.payload, mail, req);
}

/**
 * Makes the sender of a claim the one who manages a provider, and sends the link for it.
 * @throws APIError 422 when there is no address, or no such provider.
 */
export async function confirmClaim(context: Context): Promise<void> {
  const { req, submission, listing } = context;
  const provider = claimOf(listing);
  const contact = await contactOf(context);
  if (provider === null || !contact) throw refuse('noAddress');
  const record = await findRecord(req, { of: 'providers', slug: provider });
  const { email, name, phone, locale } = contact;
  await req.payload.create({
    collection: 'contacts',
    // An editor has looked who this is.
    data: { provider, email, name: name ?? null, phone: phone ?? null, locale, confirmed: new Date().toISOString() },
    depth: 0,
    req,
  });
  const link = await createLink(
    req.payload,
    { purpose: 'provider', subject: provider, locale, days: daysOfProvider },
    req,
  );
  await queueMail(
    req.payload,
    {
      to: email,
      locale,
      submission: submission.number,
      template: 'provider-confirmed',
      data: { provider: 'name' in record ? String(record.name) : provider, link },
    },
    req,
  );
}
