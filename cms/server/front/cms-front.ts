import type { IncomingMessage, ServerResponse } from 'node:http';
import { requestScope } from '../../src/request-scope.ts';
import { log } from '../log.ts';
import { refusalOf } from './guard.ts';
import type { Handler } from './handler.ts';
import { protect } from './policy.ts';
import { broken, refuse } from './refuse.ts';
import { cmsAddress, routeOf } from './route.ts';

/** Who answers in the process of the CMS: Payload in Next, the live preview, and pictures for its pages. */
type Handlers = { cms: Handler; preview: Handler; pictures: Handler };

/**
 * What is of the CMS: its headers, its guards, then who answers. Requests come from our own front only (serve.ts), which
 * has given each a number and the address of who asks.
 */
export function cmsFront(handlers: Handlers): Handler {
  const answer = async (request: IncomingMessage, response: ServerResponse, id: string): Promise<void> => {
    const [pathname = '/'] = (request.url ?? '/').split('?');
    const route = routeOf(pathname);
    if (route === 'cms' || route === 'blocked') {
      protect(request, response, pathname);
      response.setHeader('X-Request-Id', id);
    }
    const refusal = await refusalOf(request);
    if (refusal) return refuse(response, refusal);
    if (route === 'preview') return handlers.preview(request, response);
    if (route === 'site') return handlers.pictures(request, response);
    request.url = cmsAddress(request.url ?? '/');
    return handlers.cms(request, response);
  };
  return async (request, response) => {
    const id = String(request.headers['x-request-id'] ?? '');
    await requestScope.run({ request: id }, () =>
      answer(request, response, id).catch((error: unknown) => {
        log.error({ err: error }, 'A request was not answered');
        refuse(response, broken);
      }),
    );
  };
}
