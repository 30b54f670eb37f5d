import type { Endpoint } from 'payload';
import { editors } from '../access/editors.ts';
import { gapsCsv } from './gaps-csv.ts';
import { readRoute } from './read.ts';

const refused = (status: 401 | 403, message: string) => Response.json({ errors: [{ message }] }, { status });

/** GET /api/route/gaps.csv: the gap map, for who decides about content, in the language of the account. */
export const gapsEndpoint: Endpoint = {
  path: '/route/gaps.csv',
  method: 'get',
  handler: async (req) => {
    if (!req.user) return refused(401, 'Log in first.');
    if (!editors({ req })) return refused(403, 'Only editors see the gap map.');
    return new Response(gapsCsv(await readRoute(req.payload), req.i18n), {
      headers: {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': 'attachment; filename="routekaart.csv"',
        'cache-control': 'private, no-store',
      },
    });
  },
};
