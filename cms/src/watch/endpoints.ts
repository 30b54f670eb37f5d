import type { Endpoint } from 'payload';
import { editors } from '../access/editors.ts';
import { changeInPlace } from '../collections/change-in-place.ts';
import { inTransaction } from '../database/in-transaction.ts';
import { sources } from './looks.ts';

const problem = (message: string, status: number) => Response.json({ errors: [{ message }] }, { status });

/**
 * POST /api/sources/:id/move, body `{ to }`: from now on a provider is compared with the address that its own leads to for
 * good. 200, or 409 when that is not (any more) where it leads.
 */
const moveEndpoint: Endpoint = {
  path: '/sources/:id/move',
  method: 'post',
  handler: async (req) => {
    const { payload } = req;
    if (!req.user) return problem('Log in first.', 401);
    if (!editors({ req })) return problem('Only editors do this.', 403);
    const { to } = ((await req.json?.().catch(() => null)) ?? {}) as { to?: unknown };
    const source = (await sources(payload)).find(({ id }) => id === req.routeParams?.id);
    // What an editor saw: an address that came after that is another decision.
    if (!source?.movedTo || source.movedTo !== to) return problem('The address has not moved there.', 409);
    const watch = source.movedTo;
    await inTransaction(payload, (own) => changeInPlace('providers', source.id, { watch }, own));
    payload.logger.info(`An editor moved the address to watch of ${source.slug}`);
    return Response.json({ watch });
  },
};

/** The addresses that providers are compared with, for the dashboard. */
export const sourceEndpoints: Endpoint[] = [moveEndpoint];
