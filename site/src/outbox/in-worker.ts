import type { Solution } from 'altcha-lib';
import type { Solve } from './proof.ts';

/** Solves a challenge beside the page. Rejects where workers are not allowed. */
export const solveInWorker: Solve = (challenge) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./solve-worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Solution | null>) => {
      worker.terminate();
      resolve(data);
    };
    worker.onerror = () => {
      worker.terminate();
      reject(new Error('The worker did not start'));
    };
    worker.postMessage(challenge);
  });
