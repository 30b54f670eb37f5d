import type { AccessFacts } from '../model/index.ts';
import { accessFacts, keysOf } from '../model/index.ts';
import { dice } from './random.ts';

/** Yes, no and unknown mixed; a fact that nobody filled in is not listed. */
export function inventedAccess(key: string, sure: AccessFacts = {}): AccessFacts {
  const roll = dice(`${key}/access`);
  const facts: AccessFacts = {};
  for (const fact of keysOf(accessFacts))
    if (roll.chance(75)) facts[fact] = roll.pick(['yes', 'yes', 'yes', 'no', 'unknown'] as const);
  return { ...facts, ...sure };
}
