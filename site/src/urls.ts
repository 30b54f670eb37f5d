import { recordPages } from '@kunstwijzer/content/core';
import { disciplineStyle, keysOf } from '@kunstwijzer/content/model';
import type { AgeGroup, Coach, CollectionName, Discipline, District, Guide } from '@kunstwijzer/content/model';
import type { SubmissionKind } from '@kunstwijzer/content/submission';

/* Every path of the site, without the language: `locals.url(paths.activity(slug))` adds it. */

const facets =
  (base: string) =>
  (filter: { discipline?: Discipline | null; district?: District | null } = {}) => {
    const { discipline, district } = filter;
    if (discipline) return `${base}kunst/${disciplineStyle[discipline].slug}/${district ? `${district}/` : ''}`;
    return district ? `${base}wijk/${district}/` : base;
  };

/** The topics of guides that are for providers, in the order of their overview, with their URL segment. */
export const providerTopics = {
  help: 'hulp',
  training: 'leren',
  money: 'geld',
  fairPay: 'eerlijk-betalen',
  safety: 'veilig',
  quality: 'keurmerk',
  policy: 'beleid',
  technology: 'technologie',
} as const satisfies Partial<Record<Guide['topic'], string>>;
export type ProviderTopic = keyof typeof providerTopics;

/** The age groups of "my way", with their URL segment. */
export const ageGroupSlugs = {
  toddlers: 'peuters',
  children: 'kinderen',
  teens: 'jongeren',
  adults: 'volwassenen',
  seniors: 'ouderen',
} as const satisfies Record<AgeGroup, string>;

/** What can be sent in, with the URL segment of its form. */
export const submitSlugs = {
  event: 'evenement',
  activity: 'activiteit',
  provider: 'aanbieder',
  room: 'ruimte',
  notice: 'oproep',
  mistake: 'fout',
} as const satisfies Record<SubmissionKind, string>;

/** The place of a step on the page of a line. */
export const stepId = (slug: string): string => `stap-${slug}`;

/** The place of the contacts on the page of an audience, and of those of a district. */
export const contactId = 'contact';
export const districtId = (district: District): string => `stadsdeel-${district}`;

/** Paths of pages, by kind; facet lists take a discipline, a district, or both. */
export const paths = {
  home: '/',
  offer: facets('/aanbod/'),
  activity: recordPages.activities,
  providers: facets('/aanbieders/'),
  provider: recordPages.providers,
  agenda: facets('/agenda/'),
  event: recordPages.events,
  agendaWeek: (week: string) => `/agenda/week/${week}/`,
  agendaFor: { schools: '/agenda/voor-scholen/', providers: '/agenda/voor-aanbieders/' },
  agendaFeed: '/agenda/rss.xml',
  storiesFeed: '/verhalen/rss.xml',
  openData: '/voor-aanbieders/open-data/',
  acceptPasses: '/voor-aanbieders/passen/',
  routekaart: (discipline?: Discipline) => `/routekaart/${discipline ? `${disciplineStyle[discipline].slug}/` : ''}`,
  /** A route for one visitor: where to choose an art, then an age group. */
  myWay: (discipline?: Discipline, group?: AgeGroup) =>
    ['/routekaart/mijn-route', discipline && disciplineStyle[discipline].slug, group && ageGroupSlugs[group], '']
      .filter((part) => part !== undefined)
      .join('/'),
  /** A step has no page of its own: its place on a line's page. */
  step: (slug: string, line: Discipline | undefined) =>
    `/routekaart/${line ? `${disciplineStyle[line].slug}/` : ''}#${stepId(slug)}`,
  passes: '/passen/',
  pass: recordPages.passes,
  spaces: '/ruimtes/',
  space: recordPages.spaces,
  stories: '/verhalen/',
  story: recordPages.stories,
  /** Where the contacts of a district (or of the whole city) stand, on the page of whom they are for. */
  contact: ({ audiences, districts: [district] }: Pick<Coach, 'audiences' | 'districts'>): string =>
    audiences.includes('everyone') || audiences.includes('schools')
      ? `${audiences.includes('everyone') ? paths.parents : paths.teachers}#${district ? districtId(district) : contactId}`
      : paths.forProviders(),
  parents: '/voor-ouders/',
  teachers: '/voor-leraren/',
  workers: '/voor-buurtwerkers/',
  /** Leaflets and posters; those of a district are a place on the page. */
  paper: (district?: District) => `/op-papier/${district ? `#${district}` : ''}`,
  forProviders: (topic?: ProviderTopic) => `/voor-aanbieders/${topic ? `${providerTopics[topic]}/` : ''}`,
  guide: recordPages.guides,
  notices: '/prikbord/',
  /** The form for something to send in; without a kind the page to choose one. */
  submit: (kind?: SubmissionKind) => `/insturen/${kind ? `${submitSlugs[kind]}/` : ''}`,
  submitMany: '/insturen/importeren/',
  /** An example table to fill in, for a kind of listing (its URL segment). */
  template: (kind: string) => `/insturen/voorbeeld-${kind}.csv`,
  submitMine: '/insturen/mijn/',
  /** "This is us", of a provider. */
  claim: (provider: string) => `/insturen/${submitSlugs.provider}/?wij=${provider}`,
  /** To report a mistake in a record. */
  mistake: (collection: CollectionName, slug: string) => `/insturen/${submitSlugs.mistake}/?over=${collection}/${slug}`,
  search: '/zoeken/',
  list: '/lijst/',
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

/** Guides that are the pages about this site, in the order of the footer. */
export const sitePages = ['over', 'toegankelijkheid', 'privacy', 'bronnen'] as const;

/** The discipline of a URL segment such as `beeldende-kunst`; null when there is none. */
export const disciplineOfSlug = (slug: string | undefined): Discipline | null =>
  keysOf(disciplineStyle).find((key) => disciplineStyle[key].slug === slug) ?? null;

/** The topic of a URL segment such as `geld`; null when there is none. */
export const topicOfSlug = (slug: string | undefined): ProviderTopic | null =>
  keysOf(providerTopics).find((key) => providerTopics[key] === slug) ?? null;

/** The age group of a URL segment such as `kinderen`; null when there is none. */
export const ageGroupOfSlug = (slug: string | undefined): AgeGroup | null =>
  keysOf(ageGroupSlugs).find((key) => ageGroupSlugs[key] === slug) ?? null;
