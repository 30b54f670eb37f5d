import type { ServerProps } from 'payload';
import { latestPublication } from './latest-publication.ts';
import { Publishing } from './Publishing.tsx';

/** The button at the top of every page of the admin. */
export async function PublishAction({ payload, user }: ServerProps) {
  if (!user) return null;
  const initial = await latestPublication(payload, user);
  return <Publishing initial={initial} canPublish={['admin', 'editor'].includes(user.role)} compact />;
}
