import { findRecord } from '../records.ts';
import { getSnapshot } from '../snapshot.ts';
import { paths } from '../urls.ts';

/**
 * Where to write to us about something: a mail with a subject, else the page about this site (a path for `url`).
 * Null when neither is there.
 */
export function reportHref(subject: string, url: (path: string) => string): string | null {
  const { email } = getSnapshot().site;
  if (email) return `mailto:${email}?subject=${encodeURIComponent(subject)}`;
  const about = findRecord('guides', 'over');
  return about ? url(paths.guide(about.slug)) : null;
}
