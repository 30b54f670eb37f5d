import type { APIRoute } from 'astro';
import { storiesFeed } from '../../../features/stories/feed.ts';
import { inAllLocales } from '../../../routing.ts';

export const getStaticPaths = () => inAllLocales();

export const GET: APIRoute = ({ site, url, locals }) => storiesFeed(site ?? url, locals.locale);
