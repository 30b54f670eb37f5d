import { commitTransaction, createLocalReq, initTransaction, killTransaction } from 'payload';
import type { Payload, PayloadRequest, TypedUser } from 'payload';

/**
 * Runs writes that belong together: all of them are stored, or none. Each has to get `req`, which is of `user` when that
 * is given.
 */
export async function inTransaction<T>(
  payload: Payload,
  write: (req: PayloadRequest) => Promise<T>,
  user?: TypedUser,
): Promise<T> {
  const req = await createLocalReq({ ...(user && { user }) }, payload);
  const ours = await initTransaction(req);
  try {
    const result = await write(req);
    if (ours) await commitTransaction(req);
    return result;
  } catch (error) {
    await killTransaction(req);
    throw error;
  }
}
