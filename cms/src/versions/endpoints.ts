import { collectionNames, isLocale } from '@kunstwijzer/content/model';
import { APIError, restoreVersionOperation } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { staff } from '../access/staff.ts';
import { say } from '../fields/words.ts';
import { refuse } from '../http/refuse.ts';
import { restoreLanguage } from './restore.ts';

const done = (req: PayloadRequest) => say(req, { nl: 'Teruggezet als concept.', en: 'Restored as a draft.' });

/**
 * POST /api/restore/:collection/:version, body `{ locale }`: makes a draft of how a record was, in one language, or in all and
 * with its facts when `locale` is "all". 200 with `id` and `message`, 400, 403 or 404.
 */
const restoreEndpoint: Endpoint = {
  path: '/restore/:collection/:version',
  method: 'post',
  handler: async (req) => {
    const of = collectionNames.find((name) => name === req.routeParams?.collection);
    const id = String(req.routeParams?.version);
    if (!staff({ req })) return refuse(403, 'Only people of the desk.');
    if (!of) return refuse(404, 'There is no such collection.');
    const { locale } = ((await req.json?.().catch(() => null)) ?? {}) as { locale?: unknown };
    if (locale !== 'all' && !isLocale(locale)) return refuse(400, 'locale: a language, or all.');
    try {
      if (locale !== 'all')
        return Response.json({ id: await restoreLanguage(req, of, id, locale), message: done(req) });
      const collection = req.payload.collections[of];
      const doc: { id: string } = await restoreVersionOperation({ collection, id, draft: true, depth: 0, req });
      return Response.json({ id: doc.id, message: done(req) });
    } catch (error) {
      if (!(error instanceof APIError) || error.status >= 500) throw error;
      return Response.json({ errors: [{ message: error.message }] }, { status: error.status });
    }
  },
};

/** The way back to an earlier version of a record, in one language or all. */
export const versionEndpoints: Endpoint[] = [restoreEndpoint];
