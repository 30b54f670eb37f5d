import { defaultLocale, localeKeys } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';

/** The path of a page without its language: `/nl/aanbod/` → `/aanbod/`. */
export const pathWithoutLocale = (pathname: string): string => `/${pathname.split('/').slice(2).join('/')}`;

/** The addresses of a page in every language, and the one for other languages (`x-default`). */
export const alternates = (site: URL, path: string): { hreflang: Locale | 'x-default'; href: string }[] => [
  ...localeKeys.map((locale) => ({ hreflang: locale, href: new URL(`/${locale}${path}`, site).href })),
  { hreflang: 'x-default', href: new URL(`/${defaultLocale}${path}`, site).href },
];

/** schema.org's way to a page: the names and complete addresses of its crumbs, in order. */
export const breadcrumbJsonLd = (crumbs: { name: string; item: string }[]) => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: crumbs.map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, ...crumb })),
});

/** A description for search engines: at most 160 characters that end at a word; a very short one gets the title. */
export function metaDescription(description: string, title: string): string {
  const text = description.length < 50 ? `${title}: ${description}` : description;
  if (text.length <= 160) return text;
  const cut = text.slice(0, 159);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 100))}…`;
}
