import type { APIRoute } from 'astro';
import { wayDataText } from '../../features/my-way/graph.ts';
import { jsonResponse } from '../../routing.ts';

export const GET: APIRoute = () => jsonResponse(wayDataText());
