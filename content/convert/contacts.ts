import type { z } from 'zod';
import type { Contact } from '../model/index.ts';

type ContactFact = {
  website: string | null;
  website_seen_in_source: boolean | null;
  email: string | null;
  phone: string | null;
};

/** Public contact of an organisation. A web address from general knowledge is left out, and `notes` says so. */
export function toContact(fact: ContactFact, notes: string[]): z.infer<typeof Contact> {
  const { website, email, phone } = fact;
  if (website === null || fact.website_seen_in_source !== false) return { website, email, phone };
  notes.push(`Het webadres ${website} stond niet in een bron. Kijk of het klopt en vul het dan in.`);
  return { website: null, email, phone };
}

/** Contact from a list of named lines, as passes and support records have it. */
export const toNamedContact = (lines: Record<string, string | null> | null): z.infer<typeof Contact> => ({
  website: lines?.['website'] ?? null,
  email: lines?.['email'] ?? null,
  phone: lines?.['phone'] ?? null,
});
