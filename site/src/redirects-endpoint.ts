import type { APIRoute } from 'astro';
import { redirectLines } from './redirects.ts';
import { getSnapshot } from './snapshot.ts';

export const GET: APIRoute = () => new Response(`${redirectLines(getSnapshot().redirects).join('\n')}\n`);
