import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { isDevPage } from './route.ts';

/**
 * Scripts of the admin: ours, and inline ones that carry the nonce of this answer. Styles may be inline: the fields of
 * Payload's forms set `style` attributes while one works, which no nonce can allow.
 */
const policyOf = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ');

const fixed = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Referrer-Policy': 'same-origin',
  'Strict-Transport-Security': 'max-age=63072000',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
};

/**
 * Pages that the CMS makes for visitors, in the look of the site: what may run in them is in the document, as on every
 * page of the site. Their address may be a secret, which is told to nobody.
 */
const isVisitorPage = (pathname: string) => /^\/api\/(?:mine|submissions|confirm)\//u.test(pathname);
const visitorPolicy = "base-uri 'none'; object-src 'none'; form-action 'self'; frame-ancestors 'none'";

function policyFor(pathname: string): string {
  if (isVisitorPage(pathname)) return visitorPolicy;
  const isApi = pathname === '/api' || pathname.startsWith('/api/');
  // Mails have their styles with them, for programs that read no other.
  const isDev = isDevPage(pathname);
  const closed = `default-src 'none'; ${isDev ? "style-src 'unsafe-inline'; " : ''}frame-ancestors 'none'`;
  return isApi || isDev ? closed : policyOf(randomBytes(16).toString('base64'));
}

/** Sets the security headers of the CMS. Next takes the nonce for its own scripts from the header of the request. */
export function protect(request: IncomingMessage, response: ServerResponse, pathname: string): void {
  for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
  if (isVisitorPage(pathname)) response.setHeader('Referrer-Policy', 'no-referrer');
  const policy = policyFor(pathname);
  request.headers['content-security-policy'] = policy;
  response.setHeader('Content-Security-Policy', policy);
}
