import { today } from '@kunstwijzer/content/model';
import type { Payload } from 'payload';
import { askProviders } from './ask.ts';

/** Every morning: providers are asked whether what grows stale is still right. */
export async function askNightly(payload: Payload, now: Date): Promise<void> {
  const asked = await askProviders(payload, today(now));
  if (asked > 0) payload.logger.info(`${asked} providers were asked whether their listings are still right`);
}
