import next from 'next';
import { serveCms } from './cms-server.ts';
import { onlyPictureLoaders } from './picture-loaders.ts';
import { cmsDir } from './paths.ts';
import { readSettings } from './settings.ts';

/*
 * The process of the CMS: Next with Payload, the live preview, and what they start. Started by start.ts, which has made
 * the environment complete: `cms.ts <socket>`.
 */
const [socketPath = ''] = process.argv.slice(2);
const settings = readSettings(process.env);
// Pages are drawn by another process (site/src/render/serve.ts), which needs more.
onlyPictureLoaders();
const app = next({ dev: false, dir: cmsDir, hostname: settings.host, port: settings.port });
await app.prepare();
const handle = app.getRequestHandler();
await serveCms(
  settings,
  { handle: async (request, response) => handle(request, response), close: () => app.close() },
  socketPath,
);
