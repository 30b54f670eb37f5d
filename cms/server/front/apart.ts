import { join } from 'node:path';
import type { CmsProcess } from '../cms-process.ts';
import { appDir, root } from '../paths.ts';
import type { Settings } from '../settings.ts';
import { siteHandler } from '../static/site.ts';
import type { Fallback } from '../static/site.ts';
import type { Handler } from './handler.ts';
import { isForStaff, newScripts } from './preview-assets.ts';
import { serve } from './serve.ts';
import { unavailable } from './unavailable.ts';
import { upstream } from './upstream.ts';

/** Serves the site from this process, and passes on what is of the CMS; resolves with the function that stops both. */
export async function serveApart(settings: Settings, cms: CmsProcess): Promise<() => Promise<void>> {
  const { pass } = upstream();
  const toCms: Handler = async (request, response) => {
    const address = cms.address();
    if (!address || (await pass(address, request, response)) === 'unavailable') unavailable(request, response);
  };
  const scripts = newScripts(appDir);
  const fallback: Fallback = async (request, response) => {
    if (await scripts(request, response)) return true;
    const address = isForStaff(request) ? cms.address() : null;
    return address !== null && (await pass(address, request, response, (status) => status !== 404)) === 'answered';
  };
  const site = await siteHandler(root, join(settings.dataDir, 'site', 'current'), fallback);
  const close = await serve(settings, { site, cms: toCms });
  return async () => {
    await close();
    await cms.stop();
  };
}
