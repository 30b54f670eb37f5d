import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { requestScope } from '../../src/request-scope.ts';
import { log, logAnswer } from '../log.ts';
import type { Settings } from '../settings.ts';
import { identify, loopback } from './client.ts';
import { deadlines, watchAnswer } from './deadlines.ts';
import type { Handler, Upgrade } from './handler.ts';
import { broken, refuse } from './refuse.ts';
import { badRequestLine, originForm } from './request-line.ts';
import { routeOf } from './route.ts';
import { unavailable } from './unavailable.ts';

/** Milliseconds for who is being answered when we stop. */
const patience = 4000;

/** Who answers: the site, and everything that is of the CMS. `upgrade` takes web sockets, in development. */
type Handlers = { site: Handler; cms: Handler; upgrade?: Upgrade };

const hasBody = ({ headers }: IncomingMessage) =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/** One way in: each request to who answers it, within the deadlines, and no error without an answer. */
export function front({ site, cms }: Handlers, limits = deadlines, proxies = loopback) {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const id = identify(request, proxies);
    await requestScope.run({ request: id }, async () => {
      logAnswer(request, response);
      watchAnswer(response, limits, () => {
        log.error('A request was not answered in time');
        unavailable(request, response);
      });
      request.url = originForm(request.url ?? '/');
      const [pathname = '/'] = request.url.split('?');
      const badLine = badRequestLine(request);
      if (!badLine && routeOf(pathname) !== 'site') return cms(request, response);
      // No page reads what is sent to it.
      if (hasBody(request)) response.setHeader('connection', 'close');
      return badLine ? refuse(response, badLine) : site(request, response);
    });
  };
  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'A request was not answered');
      refuse(response, broken);
    });
  };
}

/**
 * Serves site and CMS on one origin; resolves with the function that stops it. Whoever asks to go on in another protocol
 * is answered in this one, unless `upgrade` is there for it.
 */
export async function serve(
  { host, port, trustedProxies }: Pick<Settings, 'host' | 'port'> & Partial<Pick<Settings, 'trustedProxies'>>,
  { upgrade, ...handlers }: Handlers,
  limits = deadlines,
): Promise<() => Promise<void>> {
  const server = createServer(
    {
      keepAliveTimeout: 65_000,
      headersTimeout: limits.head,
      requestTimeout: limits.request,
      connectionsCheckingInterval: Math.min(1000, limits.head),
      shouldUpgradeCallback: ({ headers }) => upgrade !== undefined && headers.upgrade?.toLowerCase() === 'websocket',
    },
    front(handlers, limits, trustedProxies),
  );
  if (upgrade) server.on('upgrade', upgrade);
  const listening = Promise.withResolvers<void>();
  server.once('error', listening.reject);
  server.listen(port, host, listening.resolve);
  await listening.promise;
  server.on('error', (error) => log.error({ err: error }, 'The server had an error'));
  return async () => {
    // Who is being answered gets the answer.
    const answered = new Promise<void>((done) => server.close(() => done()));
    server.closeIdleConnections();
    await Promise.race([answered, wait(patience)]);
    server.closeAllConnections();
  };
}
