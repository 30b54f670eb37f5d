import { fieldsOf } from '@kunstwijzer/content/submission';
import type { SubmissionKind, Values } from '@kunstwijzer/content/submission';
import type { Payload } from 'payload';
import { checkProof } from '../spam/proof.ts';
import { suspicion } from '../spam/score.ts';
import { firstOf } from './body.ts';

/** What somebody wrote in their own words; addresses of the web and mail have fields of their own and do not count. */
const textsOf = (kind: SubmissionKind, values: Values): string[] =>
  fieldsOf(kind)
    .filter(({ type, name }) => (type === 'line' || type === 'text') && !name.startsWith('sender-'))
    .flatMap(({ name }) => values[name] ?? []);

function secondsSince(opened: string): number | null {
  const at = Number(opened);
  return opened === '' || !Number.isFinite(at) ? null : (Date.now() - at) / 1000;
}

/** How suspicious one sending of forms is, all rows of a batch together; and whether the work for it was done. */
export async function weigh(payload: Payload, kind: SubmissionKind, common: Values, rows: Values[]) {
  const proof = await checkProof(payload, firstOf(common, 'proof'));
  const found = suspicion({
    texts: rows.flatMap((values) => textsOf(kind, values)),
    proof,
    honeypot: firstOf(common, 'website2') !== '',
    seconds: secondsSince(firstOf(common, 'opened', 20)),
  });
  return { ...found, proven: proof === 'solved' };
}
