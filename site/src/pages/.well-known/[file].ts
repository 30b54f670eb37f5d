import type { APIRoute } from 'astro';
import { securityText } from '../../security-text.ts';
import { getSnapshot, siteEnv, today } from '../../snapshot.ts';

const text = () => securityText(getSnapshot().site, today, new URL(siteEnv.url));

/** The file is there when somebody can be written to. */
export const getStaticPaths = () => {
  if (text() !== null) return [{ params: { file: 'security.txt' } }];
  process.emitWarning('There is no security.txt: the settings of the site hold no e-mail address of the editors.');
  return [];
};

export const GET: APIRoute = () => new Response(text(), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
