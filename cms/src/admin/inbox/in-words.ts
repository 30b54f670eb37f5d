import type { Translate } from '../../i18n/words.ts';
import type { Decision } from '../../submissions/decisions.ts';

/** What a decision is called; a report of a mistake is settled. */
export const nameOf = (decision: Decision, t: Translate, isReport: boolean): string =>
  isReport && decision === 'accept' ? t('inbox:settle') : t(`inbox:decision.${decision}`);

/** How long something is in, in whole days. */
export const daysIn = (days: number, t: Translate): string =>
  days === 0 ? t('inbox:today') : t('inbox:days', { count: days });
