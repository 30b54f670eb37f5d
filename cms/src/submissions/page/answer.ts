import type { Locale } from '@kunstwijzer/content/model';
import type { Html } from './html.ts';
import { pageOf } from './shell.ts';

/** Nothing of what is answered here is kept by a browser; that its address is told to nobody, cms/server/front says. */
const secretive = { 'cache-control': 'no-store' };

/** An answer for a program. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  Response.json(body, { status, headers: { ...secretive, ...headers } });

/** A page for a person; `title` is its heading too. */
export async function page(
  status: number,
  { locale, title, main }: { locale: Locale; title: string; main: Html },
  headers: Record<string, string> = {},
): Promise<Response> {
  const all = { 'content-type': 'text/html; charset=utf-8', ...secretive, ...headers };
  return new Response(await pageOf(locale, title, main), { status, headers: all });
}

/** To another page, by GET. */
export const seeOther = (location: string): Response =>
  new Response(null, { status: 303, headers: { ...secretive, location } });
