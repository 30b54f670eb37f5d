import type { APIRoute } from 'astro';
import { calendarResponse } from '../../../features/agenda/calendars.ts';
import { eventsToCome } from '../../../features/agenda/query.ts';
import { findRecord } from '../../../records.ts';
import { inAllLocales, notFound } from '../../../routing.ts';
import { getSnapshot, today } from '../../../snapshot.ts';

export const getStaticPaths = () =>
  inAllLocales(eventsToCome(getSnapshot().events, today).map(({ slug }) => ({ slug })));

export const GET: APIRoute = ({ params, site, url, locals }) => {
  const event = findRecord('events', params.slug);
  return event ? calendarResponse({ event: event.slug }, site ?? url, locals.locale) : notFound();
};
