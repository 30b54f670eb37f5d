import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../features/agenda/calendars.ts';
import { inAllLocales } from '../../../routing.ts';

export const getStaticPaths = () => inAllLocales();

export const GET: APIRoute = ({ site, url, locals }) => calendarResponse({}, site ?? url, locals.locale);
