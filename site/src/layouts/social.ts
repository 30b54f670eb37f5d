import { imageWidths } from '@kunstwijzer/content/model';
import type { Image, Locale } from '@kunstwijzer/content/model';

/** Sections with a social image of their own, by the first segment of the path; the rest uses `home`. */
export const socialSections = {
  home: 'common.footer.about',
  aanbod: 'common.nav.offer',
  aanbieders: 'common.nav.providers',
  agenda: 'common.nav.agenda',
  routekaart: 'common.nav.routekaart',
  passen: 'common.nav.passes',
  ruimtes: 'common.nav.spaces',
  verhalen: 'common.nav.stories',
} as const;

/** Path of the image that social media show: the record's own, else that of its section. */
export function socialImage(
  locale: Locale,
  path: string,
  image: Image | null | undefined,
  exists: (file: string) => boolean,
): string {
  const own = image && imageWidths.map((width) => `${image.slug}-${width}.webp`).filter(exists).at(-1);
  if (own) return `/media/${own}`;
  const section = path.split('/')[1] ?? '';
  return `/og/${locale}-${section in socialSections ? section : 'home'}.png`;
}
