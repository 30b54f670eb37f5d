import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

vi.stubEnv('SITE_ROOT', `${join(import.meta.dirname, '../../..')}/`);
const { getSnapshot } = await import('../../snapshot.ts');
const { reachOf } = await import('./reach.ts');

it('says where an offer is and how to reach who offers it', () => {
  const snapshot = getSnapshot();
  const activity = snapshot.activities.find(({ venue, booking }) => venue.place?.address?.street && booking.email);
  const told = reachOf({ kind: 'activity', slug: activity?.slug ?? '' });
  expect(told[0]).toContain(activity?.venue.place?.address?.street);
  expect(told).toContain(activity?.booking.email);
});

it('knows how to reach a provider, and whoever offers a step', () => {
  const { providers, steps } = getSnapshot();
  const phoned = providers.find(({ contact }) => contact.phone !== null);
  expect(reachOf({ kind: 'provider', slug: phoned?.slug ?? '' })).toContain(phoned?.contact.phone);
  const step = steps.find(({ providers: [first] }) => first !== undefined);
  expect(reachOf({ kind: 'step', slug: step?.slug ?? '' })).toEqual(
    reachOf({ kind: 'provider', slug: step?.providers[0] ?? '' }),
  );
});

it('has nothing to say about what is not there', () => {
  expect(reachOf({ kind: 'activity', slug: 'is-er-niet' })).toEqual([]);
  expect(reachOf({ kind: 'step', slug: 'is-er-niet' })).toEqual([]);
});
