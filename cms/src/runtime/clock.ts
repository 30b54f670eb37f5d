import type { Payload } from 'payload';

const hour = 60 * 60 * 1000;
/** A clock that moves further than this since we last looked is not believed at once. */
const longestStep = 72 * hour;
/** When it says the same for so long, it is. */
const untilBelieved = 24 * hour;

/** The time that we last took for right, and what the clock said when we began to doubt it (milliseconds). */
export type ClockState = { seen: number; doubted: number | null };

/**
 * What to make of a reading of the clock. `now` is the time for everything that cannot be undone: never later than what
 * we took for right, until the clock is believed.
 */
export function readingOf(kept: ClockState | null, reading: number): { kept: ClockState; now: number } {
  if (!kept || Math.abs(reading - kept.seen) <= longestStep)
    return { kept: { seen: reading, doubted: null }, now: reading };
  const since = reading - (kept.doubted ?? reading);
  if (since >= untilBelieved && since <= untilBelieved + longestStep)
    return { kept: { seen: reading, doubted: null }, now: reading };
  const isSame = since >= 0 && since < untilBelieved;
  const doubted = isSame && kept.doubted !== null ? kept.doubted : reading;
  return { kept: { seen: kept.seen, doubted }, now: Math.min(reading, kept.seen) };
}

const collection = 'clock';
const where = { key: { equals: collection } };

async function keptIn(payload: Payload): Promise<ClockState | null> {
  const [row] = (await payload.db.find<Row>({ collection, where, limit: 1 })).docs;
  return row ? { seen: Date.parse(row.seen), doubted: row.doubted ? Date.parse(row.doubted) : null } : null;
}
type Row = { seen: string; doubted?: string | null };

async function keep(payload: Payload, { seen, doubted }: ClockState): Promise<void> {
  const data = {
    key: collection,
    seen: new Date(seen).toISOString(),
    doubted: doubted === null ? null : new Date(doubted).toISOString(),
  };
  if (await payload.db.updateOne({ collection, where, data })) return;
  // Another instance may make it in the same moment.
  await payload.db.create({ collection, data }).catch(() => payload.db.updateOne({ collection, where, data }));
}

/** Reads the clock and remembers what it said. Resolves with the time for everything that cannot be undone. */
export async function readClock(payload: Payload, reading: number): Promise<number> {
  const { kept, now } = readingOf(await keptIn(payload), reading);
  await keep(payload, kept);
  return now;
}

/** The time that we take for right while the clock says something else (ISO 8601); null when it is believed. */
export async function clockDoubt(payload: Payload): Promise<{ believed: string; since: string } | null> {
  const kept = await keptIn(payload);
  if (!kept || kept.doubted === null) return null;
  return { believed: new Date(kept.seen).toISOString(), since: new Date(kept.doubted).toISOString() };
}

/** Somebody says that the clock is right. */
export const believeClock = (payload: Payload, reading: number): Promise<void> =>
  keep(payload, { seen: reading, doubted: null });
