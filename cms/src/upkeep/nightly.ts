import type { Payload } from 'payload';
import { nightlyBackup } from '../backup/nightly.ts';
import { nightlyFiles } from '../files/check.ts';
import { forgetAttempts } from '../limits/limit.ts';
import { forgetMails } from '../mail/send.ts';
import { forgetOld } from '../submissions/retention.ts';
import { emptyTrash } from './empty-trash.ts';

/**
 * Every night: a backup, and what is no longer needed is forgotten; `now` is the moment that it is no longer needed at.
 * What goes wrong does not keep the rest from being done.
 * @throws Error with what went wrong.
 */
export async function nightlyUpkeep(payload: Payload, now: Date): Promise<void> {
  const parts = [
    () => nightlyBackup(payload),
    () => forgetAttempts(payload, now.getTime()),
    () => forgetMails(payload, now.getTime()),
    () => forgetOld(payload, now),
    () => emptyTrash(payload, now),
    () => nightlyFiles(payload),
  ];
  const errors: unknown[] = [];
  for (const part of parts) await part().catch((error: unknown) => void errors.push(error));
  const told = errors.map((error) => (error instanceof Error ? error.message : String(error)));
  if (errors.length > 0) throw new AggregateError(errors, told.join('; '));
}
