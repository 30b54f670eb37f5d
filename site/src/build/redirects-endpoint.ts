import type { APIRoute } from 'astro';
import { shortLinkLines } from '../paper/short-links.ts';
import { redirectLines } from '../redirects.ts';
import { getSnapshot } from '../snapshot.ts';

export const GET: APIRoute = () => {
  const snapshot = getSnapshot();
  return new Response(`${[...redirectLines(snapshot.redirects), ...shortLinkLines(snapshot)].join('\n')}\n`);
};
