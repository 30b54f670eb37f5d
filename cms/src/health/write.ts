import { setTimeout as wait } from 'node:timers/promises';
import type { Payload } from 'payload';

/** Milliseconds that an outcome is good for: whoever asks in between costs the disk nothing. */
const fresh = 15_000;
/** Milliseconds after which a write has not come through. */
const patience = 10_000;

/** Whether a write is really stored, and the milliseconds that it took; null when it was not. */
export type WriteState = { ok: boolean; ms: number | null };

const probes = new WeakMap<Payload, { began: number; outcome: Promise<WriteState> }>();

async function probe(payload: Payload): Promise<WriteState> {
  const start = performance.now();
  const ended = new AbortController();
  const late = wait(patience, undefined, { ref: false, signal: ended.signal }).then(
    () => Promise.reject(new Error('No write came through in ten seconds')),
    // Ours came first.
    () => undefined,
  );
  try {
    await Promise.race([payload.kv.set('write-probe', { at: new Date().toISOString() }), late]);
    return { ok: true, ms: Math.round(performance.now() - start) };
  } catch (error) {
    payload.logger.error({ err: error, msg: 'The database cannot be written' });
    return { ok: false, ms: null };
  } finally {
    ended.abort();
  }
}

/** Writes one row and waits until it is stored: a full disk, a damaged page or a lost right shows here first. Never rejects. */
export function writeState(payload: Payload, now = Date.now()): Promise<WriteState> {
  const last = probes.get(payload);
  if (last && now - last.began < fresh) return last.outcome;
  const outcome = probe(payload);
  probes.set(payload, { began: now, outcome });
  return outcome;
}
