import { solveChallenge } from 'altcha-lib';
// What browsers have; `algorithms/pbkdf2` asks for node:crypto, and then neither worker starts at all.
import { deriveKey } from 'altcha-lib/algorithms/web/pbkdf2';
import type { Solve } from './proof.ts';

/** So long a visitor may wait for a proof; after that the form goes without. */
const patience = 30_000;

/** Solves a challenge where this runs: in a worker of the page, or in the service worker. */
export const solve: Solve = (challenge) => solveChallenge({ challenge, deriveKey, timeout: patience });
