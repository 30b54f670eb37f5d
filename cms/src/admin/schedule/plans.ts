import type { CollectionSlug, Payload } from 'payload';
import { titleOf } from '../../collections/content/title.ts';

const shown = 20;

/** Plans with the titles of their records, as far as those are still there; the first ones. */
export const titled = async <Plan extends { collection: string; record: string }>(
  payload: Payload,
  plans: Plan[],
): Promise<(Plan & { title: string })[]> =>
  Promise.all(
    plans.slice(0, shown).map(async (plan) => {
      const found = { collection: plan.collection as CollectionSlug, id: plan.record, depth: 0, draft: true } as const;
      const doc = plan.record === '' ? null : await payload.findByID({ ...found, disableErrors: true });
      return { ...plan, title: doc ? titleOf(doc as Parameters<typeof titleOf>[0]) : plan.record };
    }),
  );
