import { mkdir, symlink, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getPayload, handleEndpoints } from 'payload';
import { serve } from '../../server/front/serve.ts';
import { onlyPictureLoaders } from '../../server/picture-loaders.ts';
import { stopOnSignal } from '../../server/process.ts';
import { readSettings } from '../../server/settings.ts';
import { single } from '../../server/static/site.ts';
import { settle } from '../../src/health/settle.ts';
import config from '../../src/payload.config.ts';
import { offerBridge } from '../../src/preview/bridge.ts';
import { previewContent } from '../../src/preview/content.ts';
import { loadSite } from '../../src/snapshot/load-site.ts';
import { loadContent } from '../../src/snapshot/load.ts';
import { fixtureContent, site } from '../fixtures/content.ts';
import { createPeople } from '../people.ts';

/*
 * The server of the hardening tests, in a process of its own: our front as in production, and behind it Payload's REST
 * API without the admin, so that nothing has to be built. Its folder and port come from the environment.
 */
const settings = readSettings(process.env);
onlyPictureLoaders();
const payload = await getPayload({ config });
// As src/start-cms.ts, without what publishes.
offerBridge({
  isStaff: async (headers) => (await payload.auth({ headers })).user !== null,
  previewContent: (draft) => previewContent(payload, draft),
  settle: () => settle(payload),
});
await loadContent(payload, await fixtureContent());
await loadSite(payload, site);
await createPeople(payload);

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

// A site of one page: enough to see the headers that every page gets.
const release = join(settings.dataDir, 'site', 'releases', 'test');
await mkdir(join(release, 'nl'), { recursive: true });
await writeFile(join(release, 'nl', 'index.html'), '<!doctype html><title>Test</title>');
await symlink(release, join(settings.dataDir, 'site', 'current'));

const close = await serve(settings, {
  handle,
  upgrade: (_request, socket) => Promise.resolve(void socket.destroy()),
  close: () => payload.destroy(),
});
stopOnSignal(() => close);
process.stdout.write('listening\n');
