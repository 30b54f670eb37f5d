import { z } from 'zod';
import { EmailAddress } from './common.ts';
import { LocalizedText } from './text.ts';

/** What the editors set once for the whole site. */
export const SiteSettings = z.strictObject({
  name: LocalizedText,
  tagline: LocalizedText,
  welcome: LocalizedText,
  email: EmailAddress.nullable(),
});
export type SiteSettings = z.infer<typeof SiteSettings>;
