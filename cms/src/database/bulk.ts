import type { Payload } from 'payload';
import { writingOf } from './single-writer.ts';

/**
 * Runs many writes at once. On SQLite the disk is then not waited for after each of them (a process that is killed
 * still loses nothing, only a power cut could), and afterwards the rows are counted, so that it picks the right index.
 */
export async function inBulk(payload: Payload, write: () => Promise<void>): Promise<void> {
  const writer = writingOf(payload.db)?.writer();
  if (!writer) return write();
  await writer.setSynchronous('NORMAL');
  try {
    await write();
    await writer.run('ANALYZE');
  } finally {
    await writer.setSynchronous('FULL');
  }
}

/**
 * Writes documents in an order in which they may refer to some that come later; on SQLite, references are then checked
 * at the end, unless `loose`.
 * @throws Error when something refers to what is not there.
 */
export async function inAnyOrder(payload: Payload, write: () => Promise<void>, { loose = false } = {}): Promise<void> {
  const writer = writingOf(payload.db)?.writer();
  if (!writer) return write();
  await writer.run('PRAGMA foreign_keys = OFF');
  try {
    await write();
    if (loose) return;
    const { rows } = await writer.run('PRAGMA foreign_key_check');
    if (rows.length > 0) throw new Error(`${rows.length} references are to something that is not there`);
  } finally {
    await writer.run('PRAGMA foreign_keys = ON');
  }
}
