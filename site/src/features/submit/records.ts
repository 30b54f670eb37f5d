import type { Kind } from '../../listing/entry.ts';

/* Where records have their pages, for the browser: urls.ts brings the whole model along. */

type Page = { kind: Kind | null; path: string };

const pages: Record<string, Page> = {
  activities: { kind: 'activity', path: '/aanbod/' },
  events: { kind: 'event', path: '/agenda/' },
  providers: { kind: 'provider', path: '/aanbieders/' },
  spaces: { kind: 'space', path: '/ruimtes/' },
  passes: { kind: 'pass', path: '/passen/' },
  stories: { kind: 'story', path: '/verhalen/' },
  notices: { kind: null, path: '/prikbord/#' },
};

/** The kind of card and the page of records of a collection; the front page for one without pages. */
export const pageOf = (collection: string): Page => pages[collection] ?? { kind: null, path: '/' };
