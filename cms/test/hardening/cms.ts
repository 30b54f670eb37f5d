import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getPayload, handleEndpoints } from 'payload';
import { serveCms } from '../../server/cms-server.ts';
import { onlyPictureLoaders } from '../../server/picture-loaders.ts';
import { readSettings } from '../../server/settings.ts';
import { single } from '../../server/static/site.ts';
import { roles } from '../../src/access/roles.ts';
import type { Role } from '../../src/access/roles.ts';
import { settle } from '../../src/health/settle.ts';
import config from '../../src/payload.config.ts';
import { offerBridge } from '../../src/preview/bridge.ts';
import { previewContent } from '../../src/preview/content.ts';
import { loadSite } from '../../src/snapshot/load-site.ts';
import { loadContent } from '../../src/snapshot/load.ts';
import { fixtureContent, site } from '../fixtures/content.ts';
import { apiRoutes } from '../fuzz/routes.ts';
import { createPeople, tokenOf } from '../people.ts';

/*
 * The CMS of the hardening tests: our guards as in production, and behind them Payload's REST API without the admin, so
 * that nothing has to be built. Started by server.ts: `cms.ts <socket>`. It loads its content once: a CMS that was killed
 * comes back with what it had.
 */
const [socketPath = ''] = process.argv.slice(2);
const settings = readSettings(process.env);
onlyPictureLoaders();
const payload = await getPayload({ config });
// As src/start-cms.ts, without what publishes.
offerBridge({
  isStaff: async (headers) => (await payload.auth({ headers })).user !== null,
  previewContent: (draft) => previewContent(payload, draft),
  settle: () => settle(payload),
});
if ((await payload.count({ collection: 'users' })).totalDocs === 0) {
  await loadContent(payload, await fixtureContent());
  await loadSite(payload, site);
  await createPeople(payload);
  // Whoever is not about logging in finds a session: an administrator needs a code for that, which works once.
  const sessions: Record<string, string> = {};
  for (const role of Object.keys(roles) as Role[]) sessions[role] = await tokenOf(payload, role);
  await writeFile(join(settings.dataDir, 'sessions.json'), JSON.stringify(sessions));
}

// For the test that goes to all of them.
await writeFile(join(settings.dataDir, 'routes.json'), JSON.stringify(apiRoutes(payload.config)));

const headersOf = (request: IncomingMessage) =>
  Object.entries(single(request.headers)).filter((pair): pair is [string, string] => pair[1] !== undefined);

async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method = 'GET', url = '/' } = request;
  const hasBody = method !== 'GET' && method !== 'HEAD';
  const asked = new Request(settings.siteUrl + url, {
    method,
    headers: headersOf(request),
    ...(hasBody && { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' as const }),
  });
  const answer = await handleEndpoints({ config, request: asked });
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  if (answer.body) await pipeline(Readable.fromWeb(answer.body as never), response);
  else response.end();
}

await serveCms(settings, { handle, close: () => payload.destroy() }, socketPath);
