import { disciplineStyle, keysOf } from '@kunstwijzer/content/model';
import type { CollectionName, Discipline, District } from '@kunstwijzer/content/model';

/* Every path of the site, without the language: `locals.url(paths.activity(slug))` adds it. */

const facets =
  (base: string) =>
  (filter: { discipline?: Discipline | null; district?: District | null } = {}) => {
    const { discipline, district } = filter;
    if (discipline) return `${base}kunst/${disciplineStyle[discipline].slug}/${district ? `${district}/` : ''}`;
    return district ? `${base}wijk/${district}/` : base;
  };

/** Paths of pages, by kind; facet lists take a discipline, a district, or both. */
export const paths = {
  home: '/',
  offer: facets('/aanbod/'),
  activity: (slug: string) => `/aanbod/${slug}/`,
  providers: facets('/aanbieders/'),
  provider: (slug: string) => `/aanbieders/${slug}/`,
  agenda: facets('/agenda/'),
  event: (slug: string) => `/agenda/${slug}/`,
  agendaWeek: (week: string) => `/agenda/week/${week}/`,
  agendaFor: { schools: '/agenda/voor-scholen/', providers: '/agenda/voor-aanbieders/' },
  agendaFeed: '/agenda/rss.xml',
  storiesFeed: '/verhalen/rss.xml',
  openData: '/voor-aanbieders/open-data/',
  routekaart: (discipline?: Discipline) => `/routekaart/${discipline ? `${disciplineStyle[discipline].slug}/` : ''}`,
  passes: '/passen/',
  pass: (slug: string) => `/passen/${slug}/`,
  spaces: '/ruimtes/',
  space: (slug: string) => `/ruimtes/${slug}/`,
  stories: '/verhalen/',
  story: (slug: string) => `/verhalen/${slug}/`,
  parents: '/voor-ouders/',
  teachers: '/voor-leraren/',
  workers: '/voor-buurtwerkers/',
  forProviders: (topic?: string) => `/voor-aanbieders/${topic ? `${topic}/` : ''}`,
  guide: (slug: string) => ((sitePages as readonly string[]).includes(slug) ? `/${slug}/` : `/gids/${slug}/`),
  notices: '/prikbord/',
  search: '/zoeken/',
} as const;

/** The calendar file of one event, of a discipline, of a district, or of everything. */
export function calendarPath({
  event,
  discipline,
  district,
}: {
  event?: string;
  discipline?: Discipline | null;
  district?: District | null;
}): string {
  if (event) return `/agenda/${event}.ics`;
  if (!discipline && !district) return '/agenda/agenda.ics';
  return paths.agenda(discipline ? { discipline } : { district: district ?? null }).replace(/\/$/u, '.ics');
}

/** Guides with a path of their own: the pages about this site. */
export const sitePages = ['over', 'toegankelijkheid', 'privacy', 'bronnen'] as const;

/** The page of a record; null for collections whose records have no page of their own. */
export function recordPath(collection: CollectionName, slug: string): string | null {
  const pages: Partial<Record<CollectionName, (slug: string) => string>> = {
    activities: paths.activity,
    events: paths.event,
    providers: paths.provider,
    passes: paths.pass,
    spaces: paths.space,
    stories: paths.story,
    guides: paths.guide,
  };
  return pages[collection]?.(slug) ?? null;
}

/** The discipline of a URL segment such as `beeldende-kunst`; null when there is none. */
export const disciplineOfSlug = (slug: string | undefined): Discipline | null =>
  keysOf(disciplineStyle).find((key) => disciplineStyle[key].slug === slug) ?? null;
