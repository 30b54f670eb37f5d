import type { Payload } from 'payload';
import { publishWaiting, requestPublication } from './publisher.ts';

/**
 * Publishes what is there: events that are over leave the site, and changes that nobody published arrive. Not when an editor
 * put an earlier release back: the publication and the dashboard then say that it waits.
 * @throws Error when the site was not published, saying why.
 */
export async function publishNightly(payload: Payload): Promise<void> {
  const id = await requestPublication(payload, null);
  await publishWaiting(payload);
  const { state, message, issues } = await payload.findByID({ collection: 'publications', id, depth: 0 });
  if (state === 'failed') throw new Error(message ?? 'The publication failed');
  if (state === 'refused') throw new Error(`The publication was refused: ${issues?.length ?? 0} things have to change`);
}
