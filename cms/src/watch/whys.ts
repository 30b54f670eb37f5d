import type { Translate } from '../i18n/words.ts';

/** Why an address to watch was not compared: kept with the look at it, in the log, and in words in the admin (`sources:why.…`). */
const reasons = [
  'notHttps',
  'notPlain',
  'noSuchName',
  'notPublic',
  'packed',
  'tooLarge',
  'leadsOn',
  'tooSlow',
  'unreachable',
  'noCalendar',
  'noEvents',
  'tooMuch',
] as const;

export type Why = (typeof reasons)[number] | `status ${number}`;

/** Why it was not compared, in the language of the editor; as it is when an older version kept it. */
export function whyIn(why: string, t: Translate): string {
  const [, status] = /^status (\d+)$/u.exec(why) ?? [];
  if (status) return t('sources:why.status', { status });
  const reason = reasons.find((one) => one === why);
  return reason ? t(`sources:why.${reason}`) : why;
}
