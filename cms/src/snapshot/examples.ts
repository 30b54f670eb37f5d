import type { Payload } from 'payload';
import { readEnv } from '../env.ts';

const hidden = 'examples:hidden';

/** Whether the site has the invented examples: never for the public, and on a machine of one's own unless they are put aside. */
export const showsExamples = async (payload: Payload): Promise<boolean> =>
  !readEnv().production && !(await payload.kv.has(hidden));

/** Puts the examples aside, or shows them again, from the next publication on. */
export const showExamples = (payload: Payload, show: boolean): Promise<void> =>
  show ? payload.kv.delete(hidden) : payload.kv.set(hidden, { since: new Date().toISOString() });
