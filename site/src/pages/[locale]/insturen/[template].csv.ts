import { submissionKinds } from '@kunstwijzer/content/submission';
import { templateCsv } from '@kunstwijzer/content/submission/import';
import type { APIRoute } from 'astro';
import { kindOfSlug } from '../../../features/submit/kinds.ts';
import { inAllLocales, notFound } from '../../../routing.ts';
import { today } from '../../../snapshot.ts';
import { submitSlugs } from '../../../urls.ts';

const prefix = 'voorbeeld-';

export const getStaticPaths = () =>
  inAllLocales(
    submissionKinds.filter((kind) => kind !== 'mistake').map((kind) => ({ template: `${prefix}${submitSlugs[kind]}` })),
  );

export const GET: APIRoute = ({ params, locals: { locale } }) => {
  const kind = kindOfSlug(params.template?.slice(prefix.length));
  if (!kind) return notFound();
  return new Response(templateCsv(kind, locale, today), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
