import type { Payload } from 'payload';
import type { Submission } from '../payload-types.ts';
import { titleFor } from '../submissions/about-of.ts';
import { listingOf } from '../submissions/listing-of.ts';

/** What submissions are called, by number: a report and a claim by the name of what they are about. Erased ones are not in it. */
export async function titlesOf(
  payload: Payload,
  submissions: Submission[],
  language: 'nl' | 'en',
): Promise<Map<string, string>> {
  const titles = new Map<string, string>();
  for (const submission of submissions) {
    const listing = listingOf(submission);
    if (listing) titles.set(submission.number, await titleFor(payload, listing, language));
  }
  return titles;
}
