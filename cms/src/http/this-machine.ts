import type { PayloadRequest } from 'payload';
import { readEnv } from '../env.ts';

/** Names of this machine, and ours. Under any other a page of somebody else could read what comes from here (DNS rebinding). */
function isOurName(host: string): boolean {
  const { origin, cmsOrigin } = readEnv();
  const names = ['localhost', '127.0.0.1', '[::1]', ...[origin, cmsOrigin].map((one) => new URL(one).hostname)];
  return URL.canParse(`http://${host}`) && names.includes(new URL(`http://${host}`).hostname);
}

/** Whether somebody at this machine asks, by a name that is ours: what is for developers (`/dev/…`) is for nobody else. */
export const isThisMachine = (req: PayloadRequest): boolean =>
  /^127\.|^::1$/u.test(req.headers.get('x-client-ip') ?? '') && isOurName(req.headers.get('host') ?? '');
