import type { IncomingMessage, ServerResponse } from 'node:http';
import { pino } from 'pino';
import { loggedPath, logLevelOf, logOptions } from '../src/log.ts';

/** The log of the server itself; that of Payload is made in the same way (cms/src/log.ts). */
export const log = pino(logOptions(logLevelOf(process.env)));

/** Writes a line when a request has been answered: what, how, how long. Not who, and not what they asked for. */
export function logAnswer({ method, url = '/' }: IncomingMessage, response: ServerResponse): void {
  const start = performance.now();
  const [whole = '/'] = url.split('?');
  const path = loggedPath(whole);
  response.once('close', () => {
    const { statusCode: status } = response;
    const line = { method, path, status, ms: Math.round(performance.now() - start) };
    if (status >= 500) log.error(line, 'answered');
    else log.info(line, 'answered');
  });
}
