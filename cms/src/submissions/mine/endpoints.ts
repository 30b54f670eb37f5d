import { defaultLocale } from '@kunstwijzer/content/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEnv } from '../../env.ts';
import { countRequest } from '../limits.ts';
import { readLink } from '../links.ts';
import type { Subject } from '../links.ts';
import { fault, guarded } from '../page/faults.ts';
import { firstOf, readForm } from '../receive/body.ts';
import { readDirectory } from '../receive/directory.ts';
import { localeOf } from '../receive/who.ts';
import { nl } from '../words/nl.ts';
import type { WordKey } from '../words/index.ts';
import { actions } from './actions.ts';
import { changePage, minePage, noLinkPage } from './page.ts';
import type { Told } from './page.ts';
import { readMine, submissionOf } from './subject.ts';
import type { Mine } from './subject.ts';
import { renewHandler } from './renew.ts';

const tokenOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.token === 'string' ? routeParams.token : '';

async function mineOf(req: PayloadRequest, link: Subject | null): Promise<Mine | null> {
  if (link?.purpose !== 'submission') return null;
  const submission = await submissionOf(req.payload, link.subject);
  return submission && readMine(req.payload, { token: tokenOf(req), locale: link.locale, submission });
}

/** What the page says after an action, from its address: only words of ours. */
function toldOf(req: PayloadRequest): Told {
  const key = req.searchParams.get('done') ?? '';
  return /\.done(?:Live|Review)?$/u.test(key) && Object.hasOwn(nl, key) ? { text: key as WordKey } : null;
}

/** GET /api/mine/<token>: how it stands. Changes nothing, whoever opens it. */
const look: Endpoint = {
  path: '/mine/:token',
  method: 'get',
  handler: (req) =>
    guarded(req, localeOf(req, ''), async () => {
      await countRequest(req, 'mine');
      const mine = await mineOf(req, await readLink(req.payload, tokenOf(req)));
      if (!mine) return noLinkPage(localeOf(req, req.searchParams.get('locale') ?? ''));
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
      const mine = await mineOf(req, link);
      if (!mine) return noLinkPage(localeOf(req, ''));
      const sent = await readForm(req);
      if (typeof sent === 'number') return fault(req, mine.locale, sent);
      return guarded(req, mine.locale, () => {
        const action = actions.get(firstOf(sent.values, 'do', 20));
        const seen = firstOf(sent.values, 'version', 40);
        if (!action) return fault(req, mine.locale, 400);
        // An editor, or the sender in another window, was first.
        if (seen !== mine.submission.updatedAt) return fault(req, mine.locale, 409);
        return action(req, mine, sent);
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
