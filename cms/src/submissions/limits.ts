import type { PayloadRequest } from 'payload';
import { countAttempt } from '../limits/limit.ts';
import type { Limit } from '../limits/limit.ts';

/** How often one address of the internet may do what; `renew` also counts for one address of mail. */
const limits = {
  submit: { name: 'submit', times: 10, seconds: 60 },
  check: { name: 'check', times: 30, seconds: 60 },
  import: { name: 'import', times: 3, seconds: 60 },
  challenge: { name: 'challenge', times: 60, seconds: 60 },
  upload: { name: 'submission-upload', times: 5, seconds: 60 },
  mine: { name: 'mine', times: 60, seconds: 60 },
  change: { name: 'mine-change', times: 20, seconds: 60 },
  renew: { name: 'renew', times: 3, seconds: 3600 },
} satisfies Record<string, Limit>;

/** Counts what somebody asks. @throws APIError 429 with the seconds to wait, when it was too often. */
export async function countRequest(req: PayloadRequest, what: keyof typeof limits, who?: string): Promise<void> {
  // Only our own front says who asks; without it (a test, a script of ours) nobody is counted.
  const counted = who ?? req.headers.get('x-client-ip');
  if (counted) await countAttempt(req.payload, limits[what], counted);
}
