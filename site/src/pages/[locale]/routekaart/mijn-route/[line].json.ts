import { disciplineStyle } from '@kunstwijzer/content/model';
import type { APIRoute } from 'astro';
import { wayCardsText } from '../../../../features/my-way/cards.ts';
import { inAllLocales, jsonResponse, notFound } from '../../../../routing.ts';
import { disciplineOfSlug } from '../../../../urls.ts';

export const getStaticPaths = () => inAllLocales(Object.values(disciplineStyle).map(({ slug }) => ({ line: slug })));

export const GET: APIRoute = ({ params, locals: { locale } }) => {
  const discipline = disciplineOfSlug(params.line);
  return discipline ? jsonResponse(wayCardsText(discipline, locale)) : notFound();
};
