import { localeKeys } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';

type Params = Record<string, string | undefined>;

let listed: readonly Locale[] = localeKeys;

/** From now on only the pages in these languages are listed: a thread that renders some languages derives nothing for the others. */
export function listOnly(locales: readonly Locale[]): void {
  listed = locales;
}

/** The languages whose pages are listed. */
export const listedLocales = (): readonly Locale[] => listed;

/**
 * Static paths of a page in all languages: one per language, or one per language and item of `params`.
 * Pages look their record up by params and never take props, so that the live preview can render any of them.
 */
export function inAllLocales<P extends Params = Record<never, never>>(
  params: P[] = [{} as P],
): { params: P & { locale: Locale } }[] {
  return listed.flatMap((locale) => params.map((each) => ({ params: { ...each, locale } })));
}

/** What a page answers when nothing is published at its address; the host shows the 404 page of the language. */
export const notFound = (): Response => new Response(null, { status: 404 });

/** A JSON file whose text is there already. */
export const jsonResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'application/json' } });
