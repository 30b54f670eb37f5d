import type { Endpoint, PayloadRequest } from 'payload';
import { editors } from '../access/editors.ts';
import { believeClock, clockDoubt } from '../runtime/clock.ts';
import { jobNames } from './jobs.ts';
import { missedPlans, planAgain } from './planned.ts';
import { beginNow } from './schedule.ts';
import { jobStates } from './state.ts';

const problem = (message: string, status: number) => Response.json({ errors: [{ message }] }, { status });

/** Why someone may not decide about the work by the clock; null when they may. */
function refusal(req: PayloadRequest): Response | null {
  if (!req.user) return problem('Log in first.', 401);
  return editors({ req }) ? null : problem('Only editors do this.', 403);
}

const headers = { 'cache-control': 'no-store' };

/** GET /api/schedule: how the work by the clock stands, for who may begin it. */
const stateEndpoint: Endpoint = {
  path: '/schedule',
  method: 'get',
  handler: async (req) => {
    const { payload } = req;
    return (
      refusal(req) ??
      Response.json(
        { jobs: await jobStates(payload), missed: await missedPlans(payload), clock: await clockDoubt(payload) },
        { headers },
      )
    );
  },
};

/** POST /api/schedule/:job/run: begins a job now. 202, 404, or 409 when it is being done already. */
const runEndpoint: Endpoint = {
  path: '/schedule/:job/run',
  method: 'post',
  handler: async (req) => {
    const refused = refusal(req);
    if (refused) return refused;
    const job = jobNames.find((name) => name === req.routeParams?.job);
    if (!job) return problem('There is no such job.', 404);
    if (job === 'planned') await planAgain(req.payload);
    if (!(await beginNow(req.payload, job))) return problem('This is being done already.', 409);
    return Response.json({ job }, { status: 202 });
  },
};

/** POST /api/schedule/clock: somebody says that the clock is right. 200. */
const clockEndpoint: Endpoint = {
  path: '/schedule/clock',
  method: 'post',
  handler: async (req) => {
    const refused = refusal(req);
    if (refused) return refused;
    await believeClock(req.payload, Date.now());
    req.payload.logger.info('An editor says that the clock is right');
    return Response.json({ clock: null });
  },
};

/** The work by the clock, for the dashboard. */
export const scheduleEndpoints: Endpoint[] = [stateEndpoint, runEndpoint, clockEndpoint];
