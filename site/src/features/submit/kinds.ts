import { submissionKinds } from '@kunstwijzer/content/submission';
import type { SubmissionKind } from '@kunstwijzer/content/submission';
import type { PictogramName } from '../../ui/pictograms.ts';
import { submitSlugs } from '../../urls.ts';

/** The pictogram of each form. */
export const kindIcons = {
  event: 'calendar',
  activity: 'spark',
  provider: 'provider',
  room: 'room',
  notice: 'board',
  mistake: 'pen',
} as const satisfies Record<SubmissionKind, PictogramName>;

/** The form of a URL segment such as `evenement`; null when there is none. */
export const kindOfSlug = (slug: string | undefined): SubmissionKind | null =>
  submissionKinds.find((kind) => submitSlugs[kind] === slug) ?? null;
