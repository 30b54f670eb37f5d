import type { ServerProps } from 'payload';
import { latestPublication } from './latest-publication.ts';
import { liveView } from './live-view.ts';
import { Publishing } from './Publishing.tsx';

/** The button at the top of every page of the admin. */
export async function PublishAction({ payload, user }: ServerProps) {
  if (!user) return null;
  const [initial, live] = await Promise.all([latestPublication(payload, user), liveView(payload)]);
  return <Publishing initial={initial} live={live} canPublish={['admin', 'editor'].includes(user.role)} compact />;
}
