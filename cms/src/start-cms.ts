import { getPayload } from 'payload';
import payloadConfig from './payload.config.ts';
import { checkFiles } from './files/check.ts';
import { settle } from './health/settle.ts';
import { offerBridge } from './preview/bridge.ts';
import { previewContent } from './preview/content.ts';
import { prepareToPublish, publishWaiting } from './publish/publisher.ts';
import { startSchedule } from './schedule/schedule.ts';
import { upgradeSubmissions } from './submissions/upgrade.ts';

/** Starts Payload in the server: its schedule, the bridge to the live preview, and what a killed process left unpublished. */
export async function startCms(): Promise<void> {
  const payload = await getPayload({ config: payloadConfig });
  const upgraded = await upgradeSubmissions(payload);
  if (upgraded > 0) payload.logger.info(`${upgraded} submissions of an older version were brought up to date`);
  offerBridge({
    isStaff: async (headers) => (await payload.auth({ headers })).user !== null,
    previewContent: (draft) => previewContent(payload, draft),
    settle: () => settle(payload),
  });
  startSchedule(payload);
  publishWaiting(payload)
    .then(() => checkFiles(payload, { calm: true }))
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'Files were not compared with their digests' }))
    .then(() => prepareToPublish(payload))
    .catch((error: unknown) => payload.logger.error({ err: error, msg: 'The renderer is not ready' }));
}
