import type { Endpoint } from 'payload';
import { staff } from '../access/staff.ts';
import { readEnv } from '../env.ts';
import { health } from './health.ts';

/**
 * GET /api/health: 200 when all is well, else 503. People with an account read what it is; a visitor (or a program that
 * watches the server) only whether.
 */
export const healthEndpoint: Endpoint = {
  path: '/health',
  method: 'get',
  handler: async (req) => {
    const state = await health(req.payload, readEnv().dataDir);
    const headers = { 'cache-control': 'no-store' };
    return Response.json(staff({ req }) ? state : { ok: state.ok }, { status: state.ok ? 200 : 503, headers });
  },
};
