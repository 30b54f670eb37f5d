import { APIError } from 'payload';
import type { Refusal } from './decisions.ts';

/** Why the inbox does not do what was asked; the admin has a text for each. */
export type Reason =
  Refusal | 'changed' | 'recordChanged' | 'merged' | 'noAddress' | 'noRecord' | 'notThere' | 'unpublishable' | 'wrong';

const statuses: Record<Reason, number> = {
  role: 403,
  notThere: 404,
  state: 409,
  changed: 409,
  recordChanged: 409,
  merged: 409,
  kind: 422,
  noAddress: 422,
  noRecord: 422,
  unpublishable: 422,
  wrong: 400,
};

/** Stops a decision; nothing of it is kept. `lines` say what to correct, or which submissions stand in the way. */
export const refuse = (reason: Reason, lines: string[] = []): APIError =>
  new APIError(`The inbox refused: ${reason}`, statuses[reason], { reason, lines }, true);

type Refused = Error & { status: number; data: { reason: Reason; lines: string[] } };

const isRefused = (error: unknown): error is Refused =>
  error instanceof Error && typeof (error as Partial<Refused>).data?.reason === 'string';

/**
 * The answer of work, or of why it was refused. Payload leaves `data` out of the answer in a built server: there its own
 * copy of APIError is another class than the one that we throw.
 */
export async function orRefusal(work: Promise<Response>): Promise<Response> {
  try {
    return await work;
  } catch (error) {
    if (!isRefused(error)) throw error;
    const { message, data, status } = error;
    return Response.json({ errors: [{ message, data }] }, { status });
  }
}
