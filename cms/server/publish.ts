import { getPayload } from 'payload';
import config from '../src/payload.config.ts';
import { publishWaiting, requestPublication } from '../src/publish/publisher.ts';

/* Publishes the site and exits: 0 when it is live, 1 with the reason when it is not. Used by `npm start`. */
const payload = await getPayload({ config });
const id = await requestPublication(payload, null);
await publishWaiting(payload);
const { state } = await payload.findByID({ collection: 'publications', id, depth: 0 });
process.exit(state === 'published' ? 0 : 1);
