import type { Refused } from './send.ts';
import type { DeskSay } from './words.ts';

/** Why the translation desk did not do it, in words. */
export const refusalText = ({ reason, at }: Refused, say: DeskSay): string =>
  say(`refused.${reason}`, { ...(at.tag && { tag: at.tag }), ...(at.fields && { fields: at.fields }) });
