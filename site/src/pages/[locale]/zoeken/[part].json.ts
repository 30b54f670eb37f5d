import type { APIRoute } from 'astro';
import { searchFiles } from '../../../listing/parts.ts';
import { jsonResponse, listedLocales, notFound } from '../../../routing.ts';

export const getStaticPaths = () =>
  listedLocales().flatMap((locale) =>
    [...searchFiles(locale).parts.keys()].map((part) => ({ params: { locale, part } })),
  );

export const GET: APIRoute = ({ locals: { locale }, params: { part = '' } }) => {
  const text = searchFiles(locale).parts.get(part);
  return text === undefined ? notFound() : jsonResponse(text);
};
