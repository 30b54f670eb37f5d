import type { Payload } from 'payload';
import { publishWaiting, requestPublication } from './publisher.ts';

/** Requests a publication and starts it in the background; resolves with the id of the publication. */
export async function publishSoon(payload: Payload, requestedBy: string | null): Promise<string> {
  const id = await requestPublication(payload, requestedBy);
  publishWaiting(payload).catch((error: unknown) =>
    payload.logger.error({ err: error, msg: 'The publication did not run' }),
  );
  return id;
}
