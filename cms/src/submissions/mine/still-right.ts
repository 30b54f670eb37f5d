import { today } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { confirm } from '../../freshness/confirm.ts';
import { confirmedNames } from '../../freshness/timing.ts';
import { offeredBy } from './offered.ts';
import type { Subject } from '../links.ts';

/**
 * Stores that a provider says that records of its own are still right: `which` is `<collection>/<slug>`, or `all`.
 * Resolves with how many; what is not theirs, or not on the site, is not among them.
 */
export async function confirmTheirs(payload: Payload, { subject, locale }: Subject, which: string): Promise<number> {
  const { offered = [] } = (await offeredBy(payload, subject, locale)) ?? {};
  let count = 0;
  for (const { of: name, slug } of offered) {
    const of = confirmedNames.find((one) => one === name);
    const isMeant = which === 'all' || which === `${name}/${slug}`;
    if (of && isMeant && (await confirm(payload, { of, slug }, today()))) count += 1;
  }
  return count;
}
