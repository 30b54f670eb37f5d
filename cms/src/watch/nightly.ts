import { today } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { watchSources } from './watch.ts';

/** Every night: what providers tell elsewhere is compared with what they have here. */
export async function watchNightly(payload: Payload, now: Date): Promise<void> {
  const reports = await watchSources(payload, { today: today(now) });
  if (reports > 0) payload.logger.info(`${reports} providers tell something else than the site`);
}
