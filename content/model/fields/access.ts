import { z } from 'zod';
import { AccessFact, accessFacts, Known, known } from '../vocabulary.ts';
import { optional } from './field.ts';
import type { Fields } from './field.ts';
import { group } from './parts.ts';
import { choice } from './values.ts';

/** Yes, no or unknown for each access fact; a fact that is not listed is unknown. */
export const AccessFacts = z.partialRecord(AccessFact, Known);
export type AccessFacts = z.infer<typeof AccessFacts>;

const facts: Fields = Object.fromEntries(
  Object.entries(accessFacts).map(([fact, { nl, en }]) => [fact, optional(choice(known, { nl, en }))]),
);

export const access = () => ({
  ...group({ nl: 'Toegankelijkheid', en: 'Accessibility' }, facts, { typeName: 'AccessFields' }),
  leaveOutEmpty: true,
  schema: AccessFacts,
});
