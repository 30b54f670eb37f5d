import type { Endpoint } from 'payload';
import { editors } from '../access/editors.ts';
import { publishSoon } from './tasks.ts';

/** POST /api/publications/request: who decides about content asks for a publication; 202 with its id. */
export const requestEndpoint: Endpoint = {
  path: '/request',
  method: 'post',
  handler: async (req) => {
    if (!req.user) return Response.json({ errors: [{ message: 'Log in first.' }] }, { status: 401 });
    if (!editors({ req })) return Response.json({ errors: [{ message: 'Only editors publish.' }] }, { status: 403 });
    return Response.json({ id: await publishSoon(req.payload, req.user.id) }, { status: 202 });
  },
};
