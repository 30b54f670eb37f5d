import type { Challenge, Solution } from 'altcha-lib';

/** Finds the number that a challenge asks for; null when it was not found in time. */
export type Solve = (challenge: Challenge) => Promise<Solution | null>;

/**
 * A proof of work for one sending, as the server reads it. Null when the server gives no challenge or it takes too long:
 * without a proof a form is looked at more closely, and never refused.
 */
export async function proofOfWork(solve: Solve): Promise<string | null> {
  try {
    const response = await fetch('/api/submissions/challenge', { headers: { accept: 'application/json' } });
    if (!response.ok) return null;
    const challenge = (await response.json()) as Challenge;
    const solution = await solve(challenge);
    return solution && btoa(JSON.stringify({ challenge, solution }));
  } catch {
    return null;
  }
}
