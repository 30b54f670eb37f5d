import type { APIRoute } from 'astro';
import { eventsFeed } from '../../../features/agenda/feed.ts';
import { inAllLocales } from '../../../routing.ts';

export const getStaticPaths = () => inAllLocales();

export const GET: APIRoute = ({ site, url, locals }) => eventsFeed(site ?? url, locals.locale);
