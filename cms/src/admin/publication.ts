import type { Publication } from '../payload-types.ts';

/** What the button and the dashboard show of a publication. */
export type PublicationView = Pick<
  Publication,
  'id' | 'state' | 'startedAt' | 'duration' | 'pages' | 'link' | 'message' | 'release'
> & {
  issues: {
    of?: string | null;
    slug?: string | null;
    locale?: string | null;
    field?: string | null;
    message?: string | null;
  }[];
};

/** A publication as the admin shows it. */
export const publicationView = ({
  id,
  state,
  startedAt,
  duration,
  pages,
  link,
  message,
  release,
  issues,
}: Publication): PublicationView => ({
  id,
  state,
  startedAt,
  duration,
  pages,
  link,
  message,
  release,
  issues: issues ?? [],
});

/** Whether there is something to wait for. */
export const isBusy = (publication: PublicationView | null): boolean =>
  publication !== null && ['queued', 'running'].includes(publication.state);
