import { publishWaiting, requestPublication } from '../src/publish/publisher.ts';
import { boot } from './boot.ts';
import { say } from './step.ts';

/* Publishes the site and exits: 0 when it is live, 1 with the reason when it is not. Used by `npm start`. */
const payload = await boot();
const id = await requestPublication(payload, null);
await publishWaiting(payload);
const { state, message, issues } = await payload.findByID({ collection: 'publications', id, depth: 0 });
if (message) say(message);
for (const { of, slug, locale, field, message: reason } of issues ?? [])
  say(`${of}/${slug}, field ${field}${locale ? ` (${locale})` : ''}: ${reason}`);
process.exit(state === 'published' ? 0 : 1);
