import { District, districts, keysOf } from '@kunstwijzer/content/model';
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../../features/agenda/calendars.ts';
import { inAllLocales, notFound } from '../../../../routing.ts';

export const getStaticPaths = () => inAllLocales(keysOf(districts).map((district) => ({ district })));

export const GET: APIRoute = ({ params, site, url, locals }) => {
  const district = District.safeParse(params.district).data;
  return district ? calendarResponse({ district }, site ?? url, locals.locale) : notFound();
};
