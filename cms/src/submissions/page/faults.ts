import type { Locale } from '@kunstwijzer/content/model';
import type { PayloadRequest } from 'payload';
import { pageWords } from '../words/index.ts';
import type { WordKey } from '../words/index.ts';
import { json, page } from './answer.ts';
import { markup } from './html.ts';

/** What can go wrong before a form is understood, by status. */
const texts: Record<number, WordKey> = {
  400: 'error.form',
  409: 'error.changed',
  413: 'error.large',
  415: 'error.type',
  429: 'error.often',
  503: 'error.unsaved',
};

/** Whether a program asks (the script of the form) and not a person with a browser. */
export function wantsJson(req: PayloadRequest): boolean {
  const accept = req.headers.get('accept') ?? '';
  return accept.includes('application/json') && !accept.includes('text/html');
}

/** Says that something did not work, in words: as data or as a page. Nothing was stored. */
export function fault(
  req: PayloadRequest,
  locale: Locale,
  status: number,
  { text = texts[status] ?? 'error.form', retryAfter }: { text?: WordKey; retryAfter?: number } = {},
): Response | Promise<Response> {
  const message = pageWords(locale)(text);
  const headers: Record<string, string> = retryAfter ? { 'retry-after': String(retryAfter) } : {};
  if (wantsJson(req)) return json(status, { errors: [{ message }] }, headers);
  const title = pageWords(locale)('error.title');
  const main = markup`<div class="page-head"><h1 class="station">${title}</h1><p class="lead">${message}</p></div>`;
  return page(status, { locale, title, main }, headers);
}

/** Runs a handler; too many attempts and a database that cannot be written are answered in words. */
export async function guarded(
  req: PayloadRequest,
  locale: Locale,
  handle: () => Promise<Response> | Response,
): Promise<Response> {
  try {
    return await handle();
  } catch (error) {
    const { status, data } = error as { status?: number; data?: { retryAfter?: number } | null };
    if (status === 429) return fault(req, locale, 429, { retryAfter: data?.retryAfter ?? 60 });
    if (status === 409) return fault(req, locale, 409);
    if (status === 503) return fault(req, locale, 503, { retryAfter: 5 });
    throw error;
  }
}
