import type { Payload, Where } from 'payload';
import type { Schedule } from '../payload-types.ts';

const collection = 'schedules';

/** A job that this process has; `turn` is which taking of it. */
export type Lease = { job: string; turn: number; tries: number };

type Change = Partial<Omit<Schedule, 'id' | 'job' | 'turn' | 'createdAt' | 'updatedAt'>>;

/** Changes the row of a job unless somebody took it meanwhile. Resolves with whether it did. */
async function change(payload: Payload, { job, turn }: Pick<Lease, 'job' | 'turn'>, data: Change & { turn?: number }) {
  const where: Where = { and: [{ job: { equals: job } }, { turn: { equals: turn } }] };
  return (await payload.db.updateOne({ collection, where, data })) !== null;
}

/** The rows of the jobs with these names; those that were never there are made, as of a `slot` that needs nothing. */
export async function rowsOf(payload: Payload, slots: Record<string, number>): Promise<Map<string, Schedule>> {
  const find = async () => {
    const where = { job: { in: Object.keys(slots) } };
    const { docs } = await payload.db.find<Schedule>({ collection, where, pagination: false });
    return new Map(docs.map((row) => [row.job, row]));
  };
  const found = await find();
  const missing = Object.entries(slots).filter(([job]) => !found.has(job));
  if (missing.length === 0) return found;
  for (const [job, slot] of missing) {
    const data = { job, slot: new Date(slot).toISOString(), tries: 0, settled: true, turn: 0 };
    // Another instance may make it in the same moment; then it is there when we look again.
    await payload.db.create({ collection, data }).catch(() => undefined);
  }
  return find();
}

/** Takes a job that nobody has: of several that want it at once, one gets it. Null for the others. */
export async function take(
  payload: Payload,
  { job, turn }: Pick<Schedule, 'job' | 'turn'>,
  { holder, slot, tries, now }: { holder: string; slot: number; tries: number; now: number },
): Promise<Lease | null> {
  const data = {
    turn: turn + 1,
    holder,
    slot: new Date(slot).toISOString(),
    tries,
    settled: false,
    startedAt: new Date(now).toISOString(),
  };
  return (await change(payload, { job, turn }, data)) ? { job, turn: turn + 1, tries } : null;
}

/** Notes how it ended, unless another took it over. */
export const end = (payload: Payload, lease: Lease, how: Change): Promise<boolean> =>
  change(payload, lease, { ...how, holder: null, startedAt: null });

/** Gives back what was not finished, as if it had not been tried: this process has to stop. */
export const giveBack = (payload: Payload, lease: Lease): Promise<boolean> =>
  end(payload, lease, { tries: lease.tries - 1 });

/** Changes the row of a job that nobody has. */
export const amend = (payload: Payload, row: Pick<Schedule, 'job' | 'turn'>, data: Change): Promise<boolean> =>
  change(payload, row, data);
