import type { APIRoute } from 'astro';
import { securityText } from '../../security-text.ts';
import { getSnapshot, today } from '../../snapshot.ts';

/** The file is there when somebody can be written to. Its ending is in the name of the route: Astro wants a slash after others. */
export const getStaticPaths = () => {
  if (getSnapshot().site.email !== null) return [{ params: { file: 'security' } }];
  process.emitWarning('There is no security.txt: the settings of the site hold no e-mail address of the editors.');
  return [];
};

export const GET: APIRoute = ({ site, url }) =>
  new Response(securityText(getSnapshot().site, today, site ?? url), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
