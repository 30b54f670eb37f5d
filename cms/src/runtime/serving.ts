import type { Payload } from 'payload';
import type { Lease } from './lease.ts';

/** What the schedule of a running server keeps: its clock, and what it is doing now. */
export type Serving = { timer: NodeJS.Timeout | null; stopped: boolean; lanes: Set<string>; leases: Set<Lease> };

// Next bundles the CMS in parts that share no module: they meet on the Payload that they share.
const mark = Symbol.for('kunstwijzer.schedule');
type Marked = Payload & { [mark]?: Serving };

/** The schedule of this Payload; made when it is not there. */
export const servingOf = (payload: Payload): Serving =>
  ((payload as Marked)[mark] ??= { timer: null, stopped: false, lanes: new Set(), leases: new Set() });

/** Whether this process does what is planned. A script that only stores something leaves that to the server. */
export const isServing = (payload: Payload): boolean => servingOf(payload).timer !== null;
