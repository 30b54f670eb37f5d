import type { Challenge } from 'altcha-lib';
import { solve } from './solve.ts';

/* A worker of a page: counting must not hold up what a visitor types. */

self.onmessage = ({ data }: MessageEvent<Challenge>) => {
  void solve(data)
    .catch(() => null)
    .then((solution) => {
      self.postMessage(solution);
    });
};
