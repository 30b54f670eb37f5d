import type { SubmissionKind, Values } from '@kunstwijzer/content/submission';
import { solveInWorker } from '../../../../outbox/in-worker.ts';
import type { Receipt } from '../../../../outbox/parcel.ts';
import { proofOfWork } from '../../../../outbox/proof.ts';

type Batch = { kind: SubmissionKind; locale: string; key: string; opened: number; sender: Values; rows: Values[] };

/** A problem that the server found; `row` counts from 0, as they were sent. */
type RowProblem = { row: number; field: string; message: string };

export type Sent =
  | { is: 'received'; receipts: Receipt[] }
  | { is: 'problems'; problems: RowProblem[] }
  | { is: 'busy'; minutes: number }
  | { is: 'unreachable' | 'failed' };

/** Sends rows as one batch: the server stores all or none. Never throws. */
export async function sendRows(batch: Batch): Promise<Sent> {
  const proof = await proofOfWork(solveInWorker);
  try {
    const response = await fetch('/api/submissions/import', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ ...batch, ...(proof !== null && { proof }) }),
    });
    if ([502, 503, 504].includes(response.status)) return { is: 'unreachable' };
    if (response.status === 429)
      return { is: 'busy', minutes: Math.ceil(Number(response.headers.get('retry-after') ?? 60) / 60) };
    const answer = (await response.json()) as { receipts?: Receipt[]; problems?: RowProblem[] };
    if (response.status === 201 && answer.receipts) return { is: 'received', receipts: answer.receipts };
    return response.status === 422 ? { is: 'problems', problems: answer.problems ?? [] } : { is: 'failed' };
  } catch (error) {
    return { is: error instanceof TypeError ? 'unreachable' : 'failed' };
  }
}
