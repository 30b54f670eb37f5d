import type { Locale } from '@kunstwijzer/content/model';
import type { Problem, SubmissionKind } from '@kunstwijzer/content/submission';
import type { Payload, PayloadRequest } from 'payload';
import { countRequest } from '../limits.ts';
import { json } from '../page/answer.ts';
import { fault, guarded, wantsJson } from '../page/faults.ts';
import { cleanPicture, largestPicture, storePicture } from '../picture.ts';
import { receiptOf, saveSubmission } from '../store.ts';
import type { Receipt } from '../store.ts';
import { withAbout } from './about.ts';
import { firstOf, readForm } from './body.ts';
import type { Sent } from './body.ts';
import { readDirectory } from './directory.ts';
import { keyOf } from './key.ts';
import { duplicatesPage, problemsPage, receiptPage } from './pages.ts';
import { problemsOf, readSubmission } from './read.ts';
import { weigh } from './weigh.ts';
import { localeOf } from './who.ts';

/** What stands between a form and its answer. */
type Incoming = Sent & { req: PayloadRequest; kind: SubmissionKind; locale: Locale };

const stored = (incoming: Incoming, receipt: Receipt) =>
  wantsJson(incoming.req) ? json(201, { receipt }) : receiptPage(incoming, receipt);

async function refused(incoming: Incoming, problems: Problem[], status: 415 | 422) {
  const { req, kind, locale } = incoming;
  if (wantsJson(req)) return json(status, problemsOf(problems, kind, locale));
  const { choices } = await readDirectory(req.payload);
  return problemsPage({ ...incoming, choices }, problems, status);
}

/** The id of the picture, written again and stored; null when there is none, and false when it cannot be read. */
async function pictureOf(payload: Payload, { req, picture }: Incoming): Promise<string | null | false> {
  if (!picture) return null;
  await countRequest(req, 'upload');
  const clean = await cleanPicture(picture);
  return clean !== null && storePicture(payload, clean);
}

async function handle(incoming: Incoming): Promise<Response> {
  const { req, kind, locale, values, picture } = incoming;
  const { payload } = req;
  const key = keyOf(req, kind, incoming);
  const before = await receiptOf(payload, key);
  if (before) return stored(incoming, before);
  if (picture && picture.byteLength > largestPicture) return fault(req, locale, 413);
  const read = await readSubmission(payload, kind, values, locale);
  if (!read.ok) return refused(incoming, read.problems, 422);
  const { listing, sender, duplicates } = read;
  if (duplicates.length > 0 && firstOf(values, 'similar') !== 'seen') {
    if (wantsJson(req)) return json(409, { duplicates });
    const { choices } = await readDirectory(payload);
    return duplicatesPage({ ...incoming, choices }, duplicates);
  }
  const image = await pictureOf(payload, incoming);
  if (image === false) return refused(incoming, [{ field: 'image', code: 'invalid' }], 415);
  const { proven, ...spam } = await weigh(payload, kind, values, [values]);
  return stored(incoming, await saveSubmission(payload, { listing, sender, key, spam, proven, duplicates, image }));
}

/**
 * POST /api/submissions/<kind>: takes a form. 201 with a receipt when it is stored; 422 what is wrong; 409 what it looks
 * like; 413, 415, 429, 503. For a program JSON, for a person a page in their language.
 */
export const submit =
  (kind: SubmissionKind) =>
  (req: PayloadRequest): Promise<Response> =>
    guarded(req, localeOf(req, ''), async () => {
      await countRequest(req, 'submit');
      const sent = await readForm(req);
      if (typeof sent === 'number') return fault(req, localeOf(req, ''), sent);
      const locale = localeOf(req, firstOf(sent.values, 'locale'));
      const values = withAbout(kind, sent.values, req.headers.get('referer'));
      return guarded(req, locale, () => handle({ ...sent, values, req, kind, locale }));
    });

/** POST /api/submissions/<kind>/check: what is wrong with a form, and what it looks like. Stores nothing. */
export const check =
  (kind: SubmissionKind) =>
  (req: PayloadRequest): Promise<Response> =>
    guarded(req, localeOf(req, ''), async () => {
      await countRequest(req, 'check');
      const sent = await readForm(req);
      if (typeof sent === 'number') return fault(req, localeOf(req, ''), sent);
      const locale = localeOf(req, firstOf(sent.values, 'locale'));
      const read = await readSubmission(req.payload, kind, sent.values, locale);
      return json(200, {
        ...problemsOf(read.ok ? [] : read.problems, kind, locale),
        duplicates: read.ok ? read.duplicates : [],
      });
    });
