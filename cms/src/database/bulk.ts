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
