import { APIError } from 'payload';
import type { PayloadRequest } from 'payload';
import type { Submission } from '../../payload-types.ts';
import { logged } from '../log.ts';
import { inTransaction } from '../../database/in-transaction.ts';

/** Fields of a submission that change; its log is written here. */
export type Change = Partial<Omit<Submission, 'log' | 'id' | 'number'>>;

/**
 * Changes a submission for its sender, with a line in the log, and whatever `also` writes with it.
 * @throws APIError 409 when somebody else changed it since it was read.
 */
export async function saveMine(
  { payload }: PayloadRequest,
  seen: Submission,
  step: string,
  data: Change,
  also: (req: PayloadRequest) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await inTransaction(payload, async (req) => {
    const now = await payload.findByID({ collection: 'submissions', id: seen.id, depth: 0, req });
    if (now.updatedAt !== seen.updatedAt) throw new APIError('Changed meanwhile', 409, null, true);
    await also(req);
    await payload.update({
      collection: 'submissions',
      id: seen.id,
      data: { ...data, log: logged(now.log, { by: 'sender', step }) },
      depth: 0,
      req,
    });
  });
}
