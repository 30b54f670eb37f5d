import { foldedWords } from '@kunstwijzer/content/search';
import type { SubmissionKind } from '@kunstwijzer/content/submission';
import type { Records } from '../../inbox/listing-of-record.ts';

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

const folded = (text: string) => foldedWords(text).join(' ');

/** Whether an organisation that a notice names is this one: notices say so in words. */
export const isCalled = ({ name }: Provider, organisation: string): boolean =>
  folded(name) !== '' && folded(name) === folded(organisation);

/** Whether a record is of a provider: itself, or one that names it. */
export const isTheirs: { [Name in Of]: (record: Records[Name], provider: Provider) => boolean } = {
  providers: ({ slug }, own) => slug === own.slug,
  activities: ({ provider }, own) => provider === own.slug,
  events: ({ provider }, own) => provider === own.slug,
  spaces: ({ provider }, own) => provider === own.slug,
  notices: ({ organisation }, own) => isCalled(own, organisation),
};
