import { defaultLocale, localeKeys } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';

/** The path of a page without its language: `/nl/aanbod/` → `/aanbod/`. */
export const pathWithoutLocale = (pathname: string): string => `/${pathname.split('/').slice(2).join('/')}`;

/** The addresses of a page in every language, and the one for other languages (`x-default`). */
export const alternates = (site: URL, path: string): { hreflang: Locale | 'x-default'; href: string }[] => [
  ...localeKeys.map((locale) => ({ hreflang: locale, href: new URL(`/${locale}${path}`, site).href })),
  { hreflang: 'x-default', href: new URL(`/${defaultLocale}${path}`, site).href },
];

/** JSON for a script element: `<` is escaped, so that no text can end the element. */
export const jsonForScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** A description of at most 160 characters that ends at a word. */
export function metaDescription(text: string): string {
  if (text.length <= 160) return text;
  const cut = text.slice(0, 159);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100))}…`;
}
