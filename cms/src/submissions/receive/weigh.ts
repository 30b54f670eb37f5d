import type { SubmissionKind, Values } from '@kunstwijzer/content/submission';
import type { Payload } from 'payload';
import { filterOf, textsOf } from '../spam/judged.ts';
import { checkProof } from '../spam/proof.ts';
import { suspicion } from '../spam/score.ts';
import { firstOf } from './body.ts';

function secondsSince(opened: string): number | null {
  const at = Number(opened);
  return opened === '' || !Number.isFinite(at) ? null : (Date.now() - at) / 1000;
}

/** How suspicious one sending of forms is, a batch as its most suspicious row; and whether the work for it was done. */
export async function weigh(payload: Payload, kind: SubmissionKind, common: Values, rows: Values[]) {
  const proof = await checkProof(payload, firstOf(common, 'proof'));
  const filter = await filterOf(payload);
  const honeypot = firstOf(common, 'website2') !== '';
  const seconds = secondsSince(firstOf(common, 'opened', 20));
  // Each row by itself: one link in each is not many links.
  const each = rows.map((values) => suspicion({ texts: textsOf(kind, values), proof, honeypot, seconds }, filter));
  const [first, ...rest] = each;
  const worst = rest.reduce((most, one) => (most && one.score <= most.score ? most : one), first);
  return { ...(worst ?? suspicion({ texts: [], proof, honeypot, seconds })), proven: proof === 'solved' };
}
