import { locales, pick } from '@kunstwijzer/content/model';
import type { APIRoute } from 'astro';
import { inAllLocales } from '../../routing.ts';
import { getSnapshot } from '../../snapshot.ts';

export const getStaticPaths = () => inAllLocales();

export const GET: APIRoute = ({ locals: { locale, dir, url } }) => {
  const { site } = getSnapshot();
  return Response.json({
    name: pick(site.name, locale).value,
    description: pick(site.tagline, locale).value,
    lang: locales[locale].tag,
    dir,
    start_url: url('/'),
    scope: '/',
    display: 'browser',
    background_color: '#fffdf7',
    theme_color: '#00693c',
    icons: [192, 512].map((size) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })),
  });
};
