import type { ServerResponse } from 'node:http';

/** An answer in place of the one that was asked for. */
export type Refusal = { status: number; text: string; headers?: Record<string, string> };

/** Says what is wrong in a line that nobody keeps; an answer that has begun is cut off instead. */
export function refuse(response: ServerResponse, { status, text, headers }: Refusal): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, {
    'cache-control': 'no-store',
    'content-type': 'text/plain; charset=utf-8',
    ...headers,
  });
  response.end(`${text}\n`);
}

/** What is said when something broke, whatever it was. */
export const broken: Refusal = { status: 500, text: 'Something went wrong on our side.' };
