import { submissionKindLabels } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import { publishSoon } from '../../publish/publish-soon.ts';
import { publicName, titleFor } from '../about-of.ts';
import { erase } from '../erase.ts';
import { listingOf } from '../listing-of.ts';
import type { Subject } from '../links.ts';
import { page } from '../page/answer.ts';
import { fault } from '../page/faults.ts';
import { markup } from '../page/html.ts';
import type { Html } from '../page/html.ts';
import { firstOf, readForm } from '../receive/body.ts';
import { pageWords } from '../words/index.ts';
import type { WordKey } from '../words/index.ts';
import { messagePage, noLinkPage } from './page.ts';
import { submissionOf } from './subject.ts';

/** The address that a link is for, and everything that belongs to it; null when nothing does any more. */
async function contactsOf({ payload }: PayloadRequest, { subject }: Subject) {
  const find = async (where: Record<string, { equals: string }>) =>
    (await payload.find({ collection: 'contacts', where, sort: 'createdAt', depth: 0, pagination: false })).docs;
  const [known] = await find({ id: { equals: subject } });
  return known ? { email: known.email, contacts: await find({ email: { equals: known.email } }) } : null;
}

/** One thing that somebody sent in or looks after, in a line. */
async function lineOf(
  { payload }: PayloadRequest,
  { locale }: Subject,
  { submission: number, provider }: { submission?: string | null; provider?: string | null },
): Promise<Html | null> {
  if (provider) {
    const name = await publicName(payload, { of: 'providers', slug: provider }, locale);
    return markup`<li>${pageWords(locale)('all.provider')} <bdi>${name}</bdi></li>`;
  }
  const submission = number ? await submissionOf(payload, number) : null;
  if (!submission) return null;
  const listing = listingOf(submission);
  const title = listing ? await titleFor(payload, listing, locale) : submission.number;
  const kind = submissionKindLabels[submission.kind][locale];
  return markup`<li><bdi>${title}</bdi> (${kind}, ${submission.number})<br>${pageWords(locale)(`state.${submission.state}`)}</li>`;
}

/**
 * Everything that we have of an address, and the button that erases it. Opening it changes nothing.
 * @returns the page for a link that does not work, when there is nothing any more.
 */
export async function everythingPage(
  req: PayloadRequest,
  link: Subject,
  address: string,
  wrong: WordKey | null = null,
): Promise<Response> {
  const { locale } = link;
  const say = pageWords(locale);
  const known = await contactsOf(req, link);
  if (!known) return noLinkPage(locale);
  const lines: Html[] = [];
  for (const contact of known.contacts) {
    const line = await lineOf(req, link, contact);
    if (line) lines.push(line);
  }
  const told = new Set(known.contacts.flatMap(({ name, phone }) => [name, phone]).filter((text) => text));
  const personal = [...told].map((text) => markup`<li><bdi>${text ?? ''}</bdi></li>`);
  const title = say('all.title');
  const main = markup`<div class="mine"><div class="page-head"><h1 class="station">${title}</h1>
<p class="lead">${say('all.text')} <bdi dir="ltr">${known.email}</bdi></p></div>
${wrong && markup`<p class="problems" role="alert">${say(wrong)}</p>`}
<section><h2>${say('all.have')}</h2><ul role="list"><li><bdi dir="ltr">${known.email}</bdi></li>${personal}${lines}</ul></section>
<section><h2>${say('erase.title')}</h2><p>${say('mine.privacy')}</p><p>${say('all.erase')}</p>
<form class="submission-form" method="post" action="${address}"><input type="hidden" name="do" value="erase-all">
<p><label class="box"><input type="checkbox" name="listing" value="yes" checked> <span>${say('all.listing')}</span></label></p>
<p><label class="box"><input type="checkbox" name="sure" value="yes" required> <span>${say('all.sure')}</span></label></p>
<p><button class="button" type="submit">${say('all.send')}</button></p></form></section></div>`;
  return page(wrong ? 422 : 200, { locale, title, main });
}

/** Erases everything of the address that a link is for, once its reader has said that they are sure. */
export async function eraseEverything(req: PayloadRequest, link: Subject, address: string): Promise<Response> {
  const { locale } = link;
  const sent = await readForm(req);
  if (typeof sent === 'number') return fault(req, locale, sent);
  const known = await contactsOf(req, link);
  if (!known) return noLinkPage(locale);
  if (firstOf(sent.values, 'do', 20) !== 'erase-all') return everythingPage(req, link, address);
  if (firstOf(sent.values, 'sure') !== 'yes') return everythingPage(req, link, address, 'erase.need');
  const withRecords = firstOf(sent.values, 'listing') === 'yes';
  await erase(req.payload, { email: known.email }, { by: 'sender', withRecords });
  if (withRecords) await publishSoon(req.payload, null);
  return messagePage(locale, 'erase.done', 'erase.doneText');
}
