import type { Slug } from '../model/common.ts';
import type { PassRule } from '../model/fields/pass-rules.ts';
import type { z } from 'zod';

/* One question for every pass; a slug holds no dot, so these names meet no other field. */

type PassSlug = z.infer<typeof Slug>;

/** The field that says what a pass does. */
export const passField = (slug: PassSlug) => `pass.${slug}`;

/** The field with the percentage or the amount in euros of a pass. */
export const passAmountField = (slug: PassSlug) => `pass-amount.${slug}`;

/** The pass that a field asks about; null for any other field. */
export const passOfField = (name: string): PassSlug | null => /^pass(?:-amount)?\.(.+)$/u.exec(name)?.[1] ?? null;

/** A rule of a pass with only what a form asks of it. */
export const plainRule = ({ pass, accepted, benefit }: Pick<PassRule, 'pass' | 'accepted' | 'benefit'>) => ({
  pass,
  accepted,
  tier: null,
  benefit,
  perYear: null,
  maxPerYear: null,
  minAge: null,
  maxAge: null,
  municipalities: [] satisfies never[],
  from: null,
  until: null,
  note: null,
});
