import { submissionKinds } from '@kunstwijzer/content/submission';
import type { Endpoint } from 'payload';
import { countRequest } from '../limits.ts';
import { json } from '../page/answer.ts';
import { guarded } from '../page/faults.ts';
import { newChallenge } from '../spam/proof.ts';
import { importMany } from './import.ts';
import { check, submit } from './submit.ts';
import { localeOf } from './who.ts';

/** GET /api/submissions/challenge: work for a browser that is about to send a form. */
const challenge: Endpoint = {
  path: '/challenge',
  method: 'get',
  handler: (req) =>
    guarded(req, localeOf(req, ''), async () => {
      await countRequest(req, 'challenge');
      return json(200, await newChallenge(req.payload));
    }),
};

/** What visitors send, below /api/submissions. A path for each kind, so that other paths stay those of Payload. */
export const receivingEndpoints: Endpoint[] = [
  challenge,
  { path: '/import', method: 'post', handler: importMany },
  ...submissionKinds.flatMap((kind): Endpoint[] => [
    { path: `/${kind}`, method: 'post', handler: submit(kind) },
    { path: `/${kind}/check`, method: 'post', handler: check(kind) },
  ]),
];
