import { isLocale } from '@kunstwijzer/content/model';
import type { APIRoute } from 'astro';
import { sheetOf } from '../../../paper/sheet-of.ts';
import { filesOf } from '../../../paper/subjects.ts';
import { pdfOf } from '../../../paper/typeset.ts';
import { inAllLocales, notFound } from '../../../routing.ts';
import { getSnapshot } from '../../../snapshot.ts';

export const getStaticPaths = () => inAllLocales(filesOf(getSnapshot()).map(({ file }) => ({ file })));

export const GET: APIRoute = async ({ params: { locale, file }, site, url }) => {
  const found = filesOf(getSnapshot()).find((each) => each.file === file);
  const sheet = found && isLocale(locale) ? sheetOf(found.subject, found.form, locale, site ?? url) : null;
  if (!sheet) return notFound();
  return new Response(new Uint8Array(await pdfOf(sheet)), { headers: { 'Content-Type': 'application/pdf' } });
};
