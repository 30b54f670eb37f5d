import { PlainText, Slug } from '@kunstwijzer/content/model';
import { z } from 'zod';
import { decisions } from '../submissions/decisions.ts';
import { longestText } from './longest-text.ts';

/** What the admin sends for a decision; the number of the submission is in the address. */
export const OrderBody = z.strictObject({
  decision: z.enum(decisions),
  updatedAt: z.iso.datetime(),
  text: PlainText.max(longestText).optional(),
  slug: Slug.optional(),
  other: z
    .string()
    .regex(/^[A-Z\d-]{1,20}$/u)
    .optional(),
});
