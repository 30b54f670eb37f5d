import { defaultLocale } from '@kunstwijzer/content/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnv } from '../../env.ts';
import { countRequest } from '../limits.ts';
import { readLink } from '../links.ts';
import type { Found } from '../links.ts';
import { seeOther } from '../page/answer.ts';
import { fault, guarded } from '../page/faults.ts';
import { firstOf, readForm } from '../receive/body.ts';
import { readDirectory } from '../receive/directory.ts';
import { localeOf } from '../receive/who.ts';
import { isWordKey } from '../words/index.ts';
import type { WordKey } from '../words/index.ts';
import { actions } from './actions.ts';
import { confirmAddress } from './confirm-address.ts';
import { changePage, minePage, noLinkPage } from './page.ts';
import type { Told } from './page.ts';
import { providerPage } from './provider-page.ts';
import { eraseEverything, everythingPage } from './everything.ts';
import { offeredBy } from './offered.ts';
import { recordOfProvider } from './provider.ts';
import { confirmTheirs } from './still-right.ts';
import { readMine, submissionOf } from './subject.ts';
import type { Mine } from './subject.ts';
import { renewHandler } from './renew.ts';

const tokenOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.token === 'string' ? routeParams.token : '';

const addressOf = (req: PayloadRequest): string => `/api/mine/${tokenOf(req)}`;

/** What was done, from the address of the page: only words of ours. */
function doneKey(req: PayloadRequest): WordKey | null {
  const key = req.searchParams.get('done') ?? '';
  return /\.done(?:Live|Review)?$/u.test(key) && isWordKey(key) ? key : null;
}

function toldOf(req: PayloadRequest): Told {
  const text = doneKey(req);
  return text && { text };
}

/** What a link opens; with `toChange` so that it can be changed. Null when it does not work, or not for this. */
async function mineOf(req: PayloadRequest, link: Found | null, toChange = false): Promise<Mine | null> {
  const token = tokenOf(req);
  if (link?.purpose === 'provider') {
    const record = req.searchParams.get('record') ?? '';
    return recordOfProvider(req.payload, link, { token, record, toChange });
  }
  if (link?.purpose !== 'submission') return null;
  const submission = await submissionOf(req.payload, link.subject);
  return submission && readMine(req.payload, { token, locale: link.locale, submission, contact: link.contact });
}

/** The one page of a provider; null when the link is for something else, or the provider is not public any more. */
async function listOf(req: PayloadRequest, link: Found | null): Promise<Response | null> {
  if (link?.purpose !== 'provider' || req.searchParams.has('record')) return null;
  const all = await offeredBy(req.payload, link.subject, link.locale);
  return all && providerPage({ locale: link.locale, address: addressOf(req) }, all, doneKey(req));
}

/** What the page of a provider asks: to store that something is still right. Null when it asks something else. */
async function stillRight(req: PayloadRequest, link: Found | null): Promise<Response | null> {
  if (link?.purpose !== 'provider' || req.searchParams.has('record')) return null;
  const sent = await readForm(req);
  if (typeof sent === 'number') return fault(req, link.locale, sent);
  const which = firstOf(sent.values, 'do', 20) === 'still' ? firstOf(sent.values, 'still', 150) : '';
  const count = await confirmTheirs(req.payload, link, which);
  return count > 0 ? seeOther(`${addressOf(req)}?done=provider.done`) : listOf(req, link);
}

/** GET /api/mine/<token>: how it stands. Changes nothing, whoever opens it. */
const look: Endpoint = {
  path: '/mine/:token',
  method: 'get',
  handler: (req) =>
    guarded(req, localeOf(req, ''), async () => {
      await countRequest(req, 'mine');
      const link = await readLink(req.payload, tokenOf(req));
      if (link?.purpose === 'person') return everythingPage(req, link, addressOf(req));
      const list = await listOf(req, link);
      if (list) return list;
      const mine = await mineOf(req, link);
      if (!mine) return noLinkPage(localeOf(req, ''));
      return req.searchParams.get('change') === '1'
        ? changePage(mine, (await readDirectory(req.payload)).choices)
        : minePage(mine, toldOf(req));
    }),
};

/** POST /api/mine/<token>: does what a form of that page asks. */
const act: Endpoint = {
  path: '/mine/:token',
  method: 'post',
  handler: (req) =>
    guarded(req, localeOf(req, ''), async () => {
      await countRequest(req, 'change');
      const link = await readLink(req.payload, tokenOf(req));
      // A program that checks mail opens links, and sends no forms.
      await confirmAddress(req.payload, link?.contact ?? null);
      if (link?.purpose === 'person') return eraseEverything(req, link, addressOf(req));
      const kept = await stillRight(req, link);
      if (kept) return kept;
      const seenFirst = await mineOf(req, link);
      if (!seenFirst) return noLinkPage(localeOf(req, ''));
      const sent = await readForm(req);
      const { locale } = seenFirst;
      if (typeof sent === 'number') return fault(req, locale, sent);
      return guarded(req, locale, async () => {
        const action = actions.get(firstOf(sent.values, 'do', 20));
        if (!action) return fault(req, locale, 400);
        // An editor, or the sender in another window, was first.
        if (firstOf(sent.values, 'version', 40) !== seenFirst.submission.updatedAt) return fault(req, locale, 409);
        const mine = seenFirst.submission.id === '' ? await mineOf(req, link, true) : seenFirst;
        return mine ? action(req, mine, sent) : noLinkPage(locale);
      });
    }),
};

/** GET /api/mine/<token>/picture: the picture that was sent, for its sender. */
const picture: Endpoint = {
  path: '/mine/:token/picture',
  method: 'get',
  handler: (req) =>
    guarded(req, defaultLocale, async () => {
      await countRequest(req, 'mine');
      const mine = await mineOf(req, await readLink(req.payload, tokenOf(req)));
      const id = mine?.submission.image;
      const { docs } = await req.payload.find({
        collection: 'submission-images',
        where: { id: { equals: typeof id === 'string' ? id : '' } },
        limit: 1,
      });
      const name = docs[0]?.filename;
      if (!name) return noLinkPage(localeOf(req, ''));
      const bytes = await readFile(join(readEnv().dataDir, 'submission-images', name));
      return new Response(new Uint8Array(bytes), {
        headers: { 'content-type': 'image/webp', 'cache-control': 'no-store' },
      });
    }),
};

/** What somebody does with a link, below /api/mine. */
export const mineEndpoints: Endpoint[] = [
  { path: '/mine/renew', method: 'post', handler: renewHandler },
  look,
  act,
  picture,
];
