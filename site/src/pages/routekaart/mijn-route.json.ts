import type { APIRoute } from 'astro';
import { wayData } from '../../features/my-way/graph.ts';

export const GET: APIRoute = () => Response.json(wayData());
