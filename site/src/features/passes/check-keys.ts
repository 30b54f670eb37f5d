import type { Verdict } from '@kunstwijzer/content/price';
import type { Key } from '../../i18n/index.ts';

/** The texts that the check needs in the browser. */
export type CheckKey =
  `passes.check.answer.${Verdict['answer']}` | `passes.check.ground.${Verdict['ground']}` | 'passes.check.waiting';

export const checkKeys = [
  'passes.check.answer.ask',
  'passes.check.answer.no',
  'passes.check.answer.yes',
  'passes.check.ground.age',
  'passes.check.ground.fits',
  'passes.check.ground.income',
  'passes.check.ground.municipality',
  'passes.check.ground.noAmounts',
  'passes.check.ground.noRule',
  'passes.check.ground.notHere',
  'passes.check.ground.pastYear',
  'passes.check.ground.requires',
  'passes.check.ground.savings',
  'passes.check.ground.tell',
  'passes.check.waiting',
] as const satisfies (Key & CheckKey)[];
