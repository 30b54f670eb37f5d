import type { Locale } from '@kunstwijzer/content/model';

/** Sections with a social image of their own, by the first segment of the path, and the words on it. */
export const socialSections = {
  home: 'home.title',
  aanbod: 'common.nav.offer',
  aanbieders: 'common.nav.providers',
  agenda: 'common.nav.agenda',
  routekaart: 'common.nav.routekaart',
  passen: 'common.nav.passes',
  ruimtes: 'common.nav.spaces',
  verhalen: 'common.nav.stories',
} as const;

export const isSocialSection = (section: string | undefined): section is keyof typeof socialSections =>
  section !== undefined && Object.hasOwn(socialSections, section);

/** Path of the image that social media show: the record's own, else that of its section, else that of home. */
export function socialImage(locale: Locale, path: string, own: string | undefined): string {
  const section = path.split('/')[1];
  return own ?? `/${locale}/og/${isSocialSection(section) ? section : 'home'}.png`;
}
