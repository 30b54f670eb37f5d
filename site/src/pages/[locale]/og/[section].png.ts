import { isLocale, pick } from '@kunstwijzer/content/model';
import type { APIRoute } from 'astro';
import { translate } from '../../../i18n/index.ts';
import { inAllLocales, notFound } from '../../../routing.ts';
import { getSnapshot } from '../../../snapshot.ts';
import { socialImage } from '../../../social/draw.ts';
import { isSocialSection, socialSections } from '../../../social/sections.ts';

export const getStaticPaths = () => inAllLocales(Object.keys(socialSections).map((section) => ({ section })));

export const GET: APIRoute = async ({ params: { locale, section } }) => {
  if (!isLocale(locale) || !isSocialSection(section)) return notFound();
  const title = translate(locale)(socialSections[section]);
  const png = await socialImage(locale, title, pick(getSnapshot().site.name, locale).value);
  return new Response(png, { headers: { 'Content-Type': 'image/png' } });
};
