import { defaultLocale, isLocale } from '@kunstwijzer/content/model';
import { defineMiddleware } from 'astro:middleware';
import { pageContext } from './page-context.ts';

/** Puts the language of the path, its texts and formatters on `Astro.locals`. */
export const onRequest = defineMiddleware(({ url, locals }, next) => {
  const [, segment] = url.pathname.split('/');
  Object.assign(locals, pageContext(isLocale(segment) ? segment : defaultLocale));
  return next();
});
