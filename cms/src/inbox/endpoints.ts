import { APIError } from 'payload';
import type { Endpoint, PayloadRequest } from 'payload';
import { handlers } from '../access/handlers.ts';
import { decide } from './decide.ts';
import { refuse } from './errors.ts';
import { findSubmission } from './submission.ts';
import { hasLeft, isLooking } from './looking.ts';
import { OrderBody } from './order.ts';

/** Who asks, when they handle the inbox. Payload knows them by a cookie only from pages of our own (CSRF). */
function handlerOf(req: PayloadRequest) {
  if (!req.user) throw new APIError('Log in first.', 401, null, true);
  if (!handlers({ req })) throw refuse('role');
  return req.user;
}

const numberOf = ({ routeParams }: PayloadRequest): string =>
  typeof routeParams?.number === 'string' ? routeParams.number : '';

async function bodyOf(req: PayloadRequest): Promise<unknown> {
  try {
    return JSON.parse((await req.text?.()) ?? '');
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/**
 * POST /api/inbox/:number `{ decision, updatedAt, text?, slug?, other? }`: decides about a submission; 200 with how it stands,
 * otherwise `errors[0].data.reason` says why not (errors.ts).
 */
const decideEndpoint: Endpoint = {
  path: '/inbox/:number',
  method: 'post',
  handler: async (req) => {
    const user = handlerOf(req);
    const body = OrderBody.safeParse(await bodyOf(req));
    if (!body.success) throw refuse('wrong');
    return Response.json(await decide(req.payload, user, { number: numberOf(req), ...body.data }));
  },
};

/** POST /api/inbox/:number/looking: somebody has a submission open (`?left=1`: no longer); 200 with who else does. */
const lookingEndpoint: Endpoint = {
  path: '/inbox/:number/looking',
  method: 'post',
  handler: async (req) => {
    const { id, name } = handlerOf(req);
    const number = numberOf(req);
    if (req.searchParams.has('left')) hasLeft(number, id);
    else if (!(await findSubmission(req, number))) throw refuse('notThere');
    const others = req.searchParams.has('left') ? [] : isLooking(number, { id, name }, Date.now());
    return Response.json({ others }, { headers: { 'cache-control': 'no-store' } });
  },
};

export const inboxEndpoints: Endpoint[] = [decideEndpoint, lookingEndpoint];
