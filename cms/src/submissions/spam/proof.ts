import { createChallenge, verifySolution } from 'altcha-lib';
import type { Challenge, Payload as Solved } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { randomInt } from 'node:crypto';
import type { Payload } from 'payload';
import { countAttempt } from '../../limits/limit.ts';
import { keyedHash } from '../secrets.ts';

/** Seconds in which a challenge must be solved: long enough for somebody who writes slowly and is offline for a while. */
const lifetime = 20 * 60;
/** Rounds of one try, and how many tries it takes: about a second on a telephone. */
const cost = 1000;
const [fewest, most] = [1000, 3000];

const keysOf = ({ secret }: Payload) => ({
  hmacSignatureSecret: keyedHash(secret, 'proof', 'challenge'),
  hmacKeySignatureSecret: keyedHash(secret, 'proof', 'key'),
});

/** Work for a browser, which makes sending a thousand forms expensive and one form not. Nothing is stored. */
export const newChallenge = (payload: Payload): Promise<Challenge> =>
  createChallenge({
    algorithm: 'PBKDF2/SHA-256',
    cost,
    counter: randomInt(fewest, most),
    deriveKey,
    expiresAt: Math.floor(Date.now() / 1000) + lifetime,
    ...keysOf(payload),
  });

/** Whether the work was done. `none`: nothing was sent, as without JavaScript. */
export type Proof = 'solved' | 'none' | 'wrong';

function read(text: string): Solved | null {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8')) as Solved;
  } catch (error) {
    // What is no JSON is no proof; why does not matter to anybody.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Checks what a browser made of a challenge. Each solution counts once, also when it is sent twice at the same moment. */
export async function checkProof(payload: Payload, text: string): Promise<Proof> {
  if (text === '') return 'none';
  const solved = read(text.slice(0, 4000));
  if (typeof solved?.challenge?.parameters !== 'object' || typeof solved.challenge.signature !== 'string')
    return 'wrong';
  try {
    const { verified, expired } = await verifySolution({ ...solved, deriveKey, ...keysOf(payload) });
    // Somebody who was offline for longer did nothing wrong.
    if (expired) return 'none';
    if (!verified) return 'wrong';
    await countAttempt(payload, { name: 'proof', times: 1, seconds: lifetime }, solved.challenge.signature);
    return 'solved';
  } catch (error) {
    if ((error as { status?: number }).status === 503) throw error;
    // Made up (the library throws on shapes that no browser sends), or used before.
    payload.logger.debug({ err: error, msg: 'A proof of work that does not count' });
    return 'wrong';
  }
}
