import { randomUUID } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import type { Payload, Where } from 'payload';

/*
 * Who runs on this database, and is still alive. Everything that is taken (a job, a mail) names the instance that took it;
 * when that one is gone, the next may have it. No clocks are compared: an instance is gone when its beat stands still.
 */

const collection = 'instances';
/** Milliseconds between two beats, and after how many without one an instance is gone. */
const beatEvery = 15_000;
export const longestSilence = 120_000;

type Row = { id: string; key: string; machine: string; pid: number; beat: number };
type Self = {
  key: string;
  beat: number;
  /** The beat of each other one, and since when it stands still (milliseconds of this process). */
  seen: Map<string, { beat: number; since: number }>;
  timer: NodeJS.Timeout;
};

// Next bundles the CMS in parts that share no module: they meet on the Payload that they share.
const mark = Symbol.for('kunstwijzer.instance');
type Marked = Payload & { [mark]?: Self };

function read(look: () => string): string {
  try {
    return look().trim();
  } catch {
    return '';
  }
}

/** Where a number of a process means one process: this boot of this machine, inside this container. */
const machine = [
  hostname(),
  read(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
  read(() => readlinkSync('/proc/self/ns/pid')),
].join(' ');

function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

async function beat(payload: Payload, self: Self): Promise<void> {
  self.beat += 1;
  const data = { key: self.key, machine, pid: process.pid, beat: self.beat };
  // Not there yet, or another one took us for gone.
  if (!(await payload.db.updateOne({ collection, where: { key: { equals: self.key } }, data })))
    await payload.db.create({ collection, data });
}

/** Makes this process known on the database, once, and keeps it so. Resolves with its key. */
export async function join(payload: Payload): Promise<string> {
  const marked = payload as Marked;
  if (marked[mark]) return marked[mark].key;
  const again = () =>
    void beat(payload, self).catch((error: unknown) =>
      payload.logger.warn({ err: error, msg: 'The database was not told that this process lives' }),
    );
  const timer = setInterval(again, beatEvery).unref();
  const self: Self = { key: randomUUID(), beat: 0, seen: new Map(), timer };
  marked[mark] = self;
  const { destroy } = payload;
  payload.destroy = async () => {
    await leave(payload);
    await destroy();
  };
  await beat(payload, self);
  return self.key;
}

/** Whatever this process had is free for others at once. */
export async function leave(payload: Payload): Promise<void> {
  const marked = payload as Marked;
  const self = marked[mark];
  if (!self) return;
  clearInterval(self.timer);
  delete marked[mark];
  await payload.db.deleteMany({ collection, where: { key: { equals: self.key } } });
}

/**
 * The keys of the instances that live, this one included; those that are gone are forgotten. `now` is in milliseconds of
 * a clock that nobody sets.
 */
export async function living(payload: Payload, now = performance.now()): Promise<Set<string>> {
  const own = await join(payload);
  const seen = (payload as Marked)[mark]?.seen ?? new Map<string, { beat: number; since: number }>();
  const { docs } = await payload.db.find<Row>({ collection, pagination: false });
  const alive = new Set([own]);
  for (const { key, beat: count, ...where } of docs) {
    if (key === own) continue;
    const known = seen.get(key);
    const since = known?.beat === count ? known.since : now;
    seen.set(key, { beat: count, since });
    const isOver = where.machine === machine && where.pid !== process.pid && hasEnded(where.pid);
    if (!isOver && now - since < longestSilence) {
      alive.add(key);
      continue;
    }
    seen.delete(key);
    // Unless it has just shown that it lives.
    const still: Where = { and: [{ key: { equals: key } }, { beat: { equals: count } }] };
    await payload.db
      .deleteMany({ collection, where: still })
      .catch((error: unknown) => payload.logger.warn({ err: error, msg: 'A process that is gone was not forgotten' }));
  }
  return alive;
}
