import { disciplineStyle } from '@kunstwijzer/content/model';
import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../../features/agenda/calendars.ts';
import { inAllLocales, notFound } from '../../../../routing.ts';
import { disciplineOfSlug } from '../../../../urls.ts';

export const getStaticPaths = () =>
  inAllLocales(Object.values(disciplineStyle).map(({ slug }) => ({ discipline: slug })));

export const GET: APIRoute = ({ params, site, url, locals }) => {
  const discipline = disciplineOfSlug(params.discipline);
  return discipline ? calendarResponse({ discipline }, site ?? url, locals.locale) : notFound();
};
