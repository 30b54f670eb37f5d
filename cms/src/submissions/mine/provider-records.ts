import type { RecordOf } from '@kunstwijzer/content/model';
import type { SubmissionKind } from '@kunstwijzer/content/submission';

/** The kind of form that says what a record of each collection says; these are what a provider manages. */
export const kindOf = {
  providers: 'provider',
  activities: 'activity',
  events: 'event',
  spaces: 'room',
  notices: 'notice',
} as const satisfies Record<string, SubmissionKind>;
export type Of = keyof typeof kindOf;

/** A provider by its address and its name. */
export type Provider = { slug: string; name: string };

/** Whether a record is of a provider: itself, one that names it, or one of the notices that are theirs (provider-notices.ts). */
export const isOfProvider: {
  [Name in Of]: (record: RecordOf<Name>, provider: Provider, notices: ReadonlySet<string>) => boolean;
} = {
  providers: ({ slug }, own) => slug === own.slug,
  activities: ({ provider }, own) => provider === own.slug,
  events: ({ provider }, own) => provider === own.slug,
  spaces: ({ provider }, own) => provider === own.slug,
  notices: ({ slug }, _own, notices) => notices.has(slug),
};
