import type { SnapshotIssue } from '@kunstwijzer/content/model';
import type { Built } from './build-site.ts';

/**
 * How a publication ended. `digest` is the SHA-256 (hex) of the snapshot, `missing` names files of pictures that are gone
 * or damaged, `leftOut` says which records cannot be shown (whole) and why, `pages` counts the HTML pages of all languages.
 */
export type Outcome =
  | {
      state: 'published';
      digest: string;
      missing: string[];
      leftOut: SnapshotIssue[];
      pages: number;
      release: string;
      built: Built;
    }
  // Built elsewhere: what came of it is not known here.
  | {
      state: 'published';
      digest: string;
      missing: string[];
      leftOut: SnapshotIssue[];
      pages: null;
      release: null;
      built: null;
    }
  | { state: 'refused'; issues: SnapshotIssue[] }
  // Nobody asked for it, and an editor put an earlier release back.
  | { state: 'held' }
  | { state: 'failed'; message: string };

/** What a publication can be, with the labels that editors read. */
export const publicationStates = {
  queued: { nl: 'In de wachtrij', en: 'Waiting' },
  running: { nl: 'Bezig', en: 'Running' },
  published: { nl: 'Gepubliceerd', en: 'Published' },
  refused: { nl: 'Geweigerd', en: 'Refused' },
  held: { nl: 'Niet gedaan: een eerdere versie is teruggezet', en: 'Not done: an earlier version was put back' },
  failed: { nl: 'Mislukt', en: 'Failed' },
} as const;
export type PublicationState = keyof typeof publicationStates;
