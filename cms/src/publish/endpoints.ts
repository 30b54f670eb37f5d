import type { Endpoint, PayloadRequest } from 'payload';
import { editors } from '../access/editors.ts';
import { readEnv } from '../env.ts';
import { publishFolders } from '../site-folders.ts';
import type { Publication } from '../payload-types.ts';
import { goBackTo } from './roll-back.ts';
import { publishSoon } from './publish-soon.ts';

const problem = (message: string, status: number) => Response.json({ errors: [{ message }] }, { status });

/** Why someone may not decide what is on the site; null when they may. */
function refusal(req: PayloadRequest): Response | null {
  if (!req.user) return problem('Log in first.', 401);
  return editors({ req }) ? null : problem('Only editors publish.', 403);
}

/** POST /api/publications/request: who decides about content asks for a publication; 202 with its id. */
export const requestEndpoint: Endpoint = {
  path: '/request',
  method: 'post',
  handler: async (req) =>
    refusal(req) ?? Response.json({ id: await publishSoon(req.payload, req.user?.id ?? null) }, { status: 202 }),
};

/**
 * POST /api/publications/:id/go-back: shows the release of an earlier publication again, until somebody publishes on purpose.
 * 200, 404, or 409 while busy or when it is damaged.
 */
export const goBackEndpoint: Endpoint = {
  path: '/:id/go-back',
  method: 'post',
  handler: async (req) => {
    const refused = refusal(req);
    if (refused) return refused;
    const { docs } = await req.payload.find({
      collection: 'publications',
      where: { id: { equals: String(req.routeParams?.id) } },
      depth: 0,
      limit: 1,
    });
    const [publication] = docs;
    const release = publication?.release;
    if (!release) return problem('This release is not kept any more.', 404);
    const { id, putBackAt, putBackBy } = publication;
    const mark = (data: Pick<Publication, 'putBackAt' | 'putBackBy'>) =>
      req.payload.update({ collection: 'publications', id, data, depth: 0 });
    // Before: it only counts for the release that is on the site.
    await mark({ putBackAt: new Date().toISOString(), putBackBy: req.user?.id ?? null });
    const went = await goBackTo(publishFolders(readEnv().dataDir), release);
    // Damage may bring that release back one day, which is no wish of anybody.
    if (went !== 'done') await mark({ putBackAt: putBackAt ?? null, putBackBy: putBackBy ?? null });
    if (went === 'gone') return problem('This release is not kept any more.', 404);
    if (went === 'damaged') return problem('Files of this release are damaged. Choose another one.', 409);
    if (went === 'busy') return problem('The site is being published. Try again in a moment.', 409);
    req.payload.logger.info(`The site shows an earlier release again (${release})`);
    return Response.json({ release });
  },
};
