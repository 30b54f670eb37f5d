import type { APIRoute } from 'astro';
import { searchFiles } from '../../../listing/parts.ts';
import { listedLocales } from '../../../routing.ts';

export const getStaticPaths = () =>
  listedLocales().flatMap((locale) =>
    [...searchFiles(locale).parts.keys()].map((part) => ({ params: { locale, part } })),
  );

export const GET: APIRoute = ({ locals: { locale }, params: { part = '' } }) => {
  const text = searchFiles(locale).parts.get(part);
  return text === undefined
    ? new Response(null, { status: 404 })
    : new Response(text, { headers: { 'content-type': 'application/json' } });
};
