import type { Listing } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';
import type { Submission } from '../payload-types.ts';
import type { Decision } from '../submissions/decisions.ts';
import type { Changed, Target, Touched } from './submission.ts';

/** A decision that somebody makes: about which submission, in the version that they saw. */
export type Order = {
  number: string;
  decision: Decision;
  updatedAt: string;
  /** The words of a question or a reason. */
  text?: string | undefined;
  /** The record to merge with. */
  slug?: string | undefined;
  /** In its place: the number of another submission that waits; a draft of that one is made first. */
  other?: string | undefined;
};

/** What a decision works with, inside its transaction. */
export type Context = {
  /** Of who decides; every write needs it. */
  req: PayloadRequest;
  submission: Submission;
  listing: Listing;
  order: Order;
  /** `YYYY-MM-DD` in Amsterdam. */
  today: string;
  /** The id of the picture in the media library. */
  picture: string | null;
};

/** What a decision did to the content. */
export type Effect = {
  target: Target | null;
  made: Touched[];
  changed: Changed[];
};

export const noEffect = (target: Target | null): Effect => ({ target, made: [], changed: [] });
