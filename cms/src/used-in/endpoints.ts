import { collectionNames } from '@kunstwijzer/content/model';
import type { Endpoint, PayloadRequest } from 'payload';
import { APIError } from 'payload';
import { editors } from '../access/editors.ts';
import { staff } from '../access/staff.ts';
import { usesOf } from '../collections/content/uses.ts';
import type { Used } from '../collections/content/uses.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { refuse } from '../http/refuse.ts';
import { pointElsewhere, targetOf } from '../collections/content/mentions.ts';

const usedOf = ({ routeParams }: PayloadRequest): Used | null =>
  [...collectionNames, 'media' as const].find((name) => name === routeParams?.collection) ?? null;

const headers = { 'cache-control': 'no-store' };

/** GET /api/used-in/:collection/:id: what names a record or picture, for people of the desk. `{ uses }`, or 404. */
const usesEndpoint: Endpoint = {
  path: '/used-in/:collection/:id',
  method: 'get',
  handler: async (req) => {
    const of = usedOf(req);
    if (!staff({ req })) return refuse(403, 'Only people of the desk.');
    if (!of || !(await targetOf(req, of, String(req.routeParams?.id)))) return refuse(404, 'There is no such record.');
    return Response.json({ uses: await usesOf(req, of, String(req.routeParams?.id)) }, { headers });
  },
};

/**
 * POST /api/used-in/:collection/:id/point-elsewhere, body `{ to }`: everything that names this record names that one from now
 * on. 200 with how many records changed, 404, or the refusal of one that may not name it.
 */
const pointEndpoint: Endpoint = {
  path: '/used-in/:collection/:id/point-elsewhere',
  method: 'post',
  handler: async (req) => {
    const of = usedOf(req);
    if (!editors({ req })) return refuse(403, 'Only editors do this.');
    const { to } = ((await req.json?.().catch(() => null)) ?? {}) as { to?: unknown };
    if (!of || typeof to !== 'string') return refuse(400, 'to: the id of the other record.');
    const [from, other] = [await targetOf(req, of, String(req.routeParams?.id)), await targetOf(req, of, to)];
    if (!from || !other || from.id === other.id) return refuse(404, 'There is no such record.');
    try {
      const changed = await inTransaction(
        req.payload,
        (own) => pointElsewhere(own, of, from, other),
        req.user ?? undefined,
      );
      return Response.json({ changed }, { headers });
    } catch (error) {
      if (error instanceof APIError && error.status < 500)
        return Response.json({ errors: [{ message: error.message }] }, { status: error.status });
      throw error;
    }
  },
};

/** What uses a record, and the way to let that use another. */
export const usedInEndpoints: Endpoint[] = [usesEndpoint, pointEndpoint];
