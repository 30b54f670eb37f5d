import { request as httpRequest } from 'node:http';
import { randomInt } from 'node:crypto';
import { encode } from './requests.ts';
import type { FuzzRequest } from './requests.ts';

/** Milliseconds until a request counts as not answered. */
const patience = 10_000;

/** How a request was answered; `status` is null when it was not. */
export type FuzzAnswer = { status: number | null; text: string };

/** Characters that a header may hold; Node refuses to send others. */
const headerText = (text: string) => text.replaceAll(/[^\u0020-\u007E]/gu, '').trim();

/** Sends a request to a server as it is, which `fetch` would not. `sessions` has headers for each role. */
export function send(
  origin: string,
  { as, method, path, query, headers, body }: FuzzRequest,
  sessions: Map<string, Record<string, string>>,
): Promise<FuzzAnswer> {
  const { hostname, port } = new URL(origin);
  const search = query.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&');
  const bytes = body === null || method === 'GET' || method === 'HEAD' ? null : Buffer.from(body.text.toWellFormed());
  const { promise, resolve } = Promise.withResolvers<FuzzAnswer>();
  const outgoing = httpRequest(
    {
      hostname,
      port,
      method,
      path: (search ? `${path}?${search}` : path).slice(0, 12_000),
      timeout: patience,
      agent: false,
      headers: {
        // Each as somebody else: limits are not what is looked for.
        'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
        ...(sessions.get(as) ?? {}),
        ...(bytes && { 'content-type': body?.type ?? '', 'content-length': bytes.length }),
        ...Object.fromEntries(headers.map(([name, value]) => [name, headerText(value)])),
      },
    },
    (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(chunks).toString().slice(0, 300) }),
      );
      answer.on('error', (error) => resolve({ status: null, text: error.message }));
    },
  );
  outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer in ${patience} ms`)));
  outgoing.on('error', (error) => resolve({ status: null, text: error.message }));
  outgoing.end(bytes ?? undefined);
  return promise;
}
