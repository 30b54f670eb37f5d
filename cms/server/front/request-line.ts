import type { IncomingMessage } from 'node:http';
import type { Refusal } from './refuse.ts';

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** The target of a request as path and query; a proxy may have sent the whole address (RFC 9112, 3.2.2). */
export const originForm = (target: string): string => target.replace(/^https?:\/\/[^/?#]*\/?/iu, '/');

/**
 * Why a request line is refused, whoever would answer it; null when it is not. `//x` and `/\x` are the address of another
 * host to whoever resolves them.
 */
export function badRequestLine({ method = 'GET', url = '/' }: Pick<IncomingMessage, 'method' | 'url'>): Refusal | null {
  if (!methods.includes(method))
    return {
      status: 405,
      text: `${method.slice(0, 20)}: this method is not known here.`,
      headers: { allow: methods.join(', ') },
    };
  if (!url.startsWith('/') || /^\/[/\\]/u.test(url) || !URL.canParse(url, 'http://localhost'))
    return { status: 400, text: 'This address cannot be read.' };
  return null;
}
