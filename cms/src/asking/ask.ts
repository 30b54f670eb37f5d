import type { Locale } from '@kunstwijzer/content/model';
import type { Payload, PayloadRequest } from 'payload';
import type { Asked as AskedListing } from '../mail/letters.ts';
import { queueMail } from '../mail/queue.ts';
import type { Contact } from '../payload-types.ts';
import { createLink } from '../submissions/links.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { newConfirmLink } from './links.ts';
import { openQuestions } from '../freshness/questions.ts';
import { recordsOf } from '../freshness/records.ts';
import type { Listed } from '../freshness/records.ts';
import { periods } from '../freshness/settings.ts';
import { dueMail, isAnswered } from '../freshness/timing.ts';

/** Days that the links in a question work: until well after the last reminder. */
const linkDays = 120;

type Due = Listed & { mail: 'ask' | 'remind' | 'remind-last' };
type Provider = { id: string; slug: string; name: string };

/** Whom to ask, by the slug of the provider: only who has been confirmed as such. */
async function contactsByProvider(payload: Payload): Promise<Map<string, Contact[]>> {
  const { docs } = await payload.find({
    collection: 'contacts',
    where: { provider: { exists: true } },
    depth: 0,
    pagination: false,
  });
  return Map.groupBy(
    docs.filter(({ provider }) => provider),
    ({ provider }) => provider ?? '',
  );
}

async function dueOf(payload: Payload, { id }: Provider, locale: Locale, today: string): Promise<Due[]> {
  const months = await periods(payload);
  const questions = await openQuestions(payload);
  return (await recordsOf(payload, [id], locale)).flatMap((record) => {
    const asked = questions.get(record.id) ?? null;
    const mail = dueMail({ confirmedOn: record.confirmedOn, months: months[record.of], asked }, today);
    return mail ? [{ ...record, mail }] : [];
  });
}

/** Stores that we asked about a record: anew, or once more. */
async function noteAsked(req: PayloadRequest, { of, id, mail }: Due, today: string): Promise<void> {
  const { payload } = req;
  const where = { record: { equals: id } };
  const { docs } = await payload.find({ collection: 'questions', where, limit: 1, depth: 0, req });
  const [known] = docs;
  if (known && mail !== 'ask') {
    const data = { lastAskedOn: today, reminders: known.reminders + 1 };
    await payload.update({ collection: 'questions', id: known.id, data, depth: 0, req });
    return;
  }
  if (known) await payload.delete({ collection: 'questions', id: known.id, depth: 0, req });
  const data = { of, record: id, askedOn: today, lastAskedOn: today, reminders: 0 };
  await payload.create({ collection: 'questions', data, depth: 0, req });
}

type Ask = { provider: Provider; contact: Contact; due: Due[] };

async function mailTo(payload: Payload, { provider, contact, due }: Ask, req: PayloadRequest): Promise<void> {
  const { locale, email: to } = contact;
  const toAll = { purpose: 'provider', subject: provider.slug, locale, days: linkDays } as const;
  const change = await createLink(payload, toAll, req);
  const listed = async (records: Due[]): Promise<AskedListing[]> => {
    const listings: AskedListing[] = [];
    for (const { of, slug, title, confirmedOn } of records) {
      const still = await newConfirmLink(payload, { of, slug, locale, days: linkDays }, req);
      listings.push({ title, confirmedOn: confirmedOn || null, still, change });
    }
    return listings;
  };
  const of = (mail: Due['mail']) => listed(due.filter((one) => one.mail === mail));
  const first = await of('ask');
  const named = { provider: provider.name };
  if (first.length > 0)
    await queueMail(payload, { to, locale, template: 'confirm', data: { ...named, listings: first } }, req);
  for (const mail of ['remind', 'remind-last'] as const) {
    const listings = await of(mail);
    const data = { ...named, listings, last: mail === 'remind-last' };
    if (listings.length > 0) await queueMail(payload, { to, locale, template: 'reminder', data }, req);
  }
}

/** Forgets questions that were answered, or whose record is gone. */
async function forgetAnswered(payload: Payload): Promise<void> {
  for (const { id, of, record, askedOn } of (await openQuestions(payload)).values()) {
    const doc = await payload.findByID({ collection: of, id: record, depth: 0, disableErrors: true });
    const confirmedOn = doc?.confirmation.date.slice(0, 10) ?? null;
    if (confirmedOn === null || isAnswered(confirmedOn, { askedOn }))
      await payload.delete({ collection: 'questions', id, depth: 0 });
  }
}

/**
 * Asks every provider that has been confirmed whether what grows stale is still right, and reminds who did not answer.
 * Each mail is stored together with that it was asked, so that nobody is asked twice. Resolves with how many were asked.
 */
export async function askProviders(payload: Payload, today: string): Promise<number> {
  await forgetAnswered(payload);
  let asked = 0;
  for (const [slug, contacts] of await contactsByProvider(payload)) {
    const where = { slug: { equals: slug } };
    const { docs } = await payload.find({ collection: 'providers', where, limit: 1, depth: 0 });
    const [provider] = docs;
    if (!provider) continue;
    // Everybody gets the titles in their own language.
    const asks: Ask[] = [];
    for (const contact of contacts)
      asks.push({ provider, contact, due: await dueOf(payload, provider, contact.locale, today) });
    const [first] = asks;
    if (!first || first.due.length === 0) continue;
    await inTransaction(payload, async (req) => {
      for (const record of first.due) await noteAsked(req, record, today);
      for (const ask of asks) await mailTo(payload, ask, req);
    });
    asked += 1;
  }
  return asked;
}
