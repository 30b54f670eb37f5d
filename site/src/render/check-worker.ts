import { parentPort, workerData } from 'node:worker_threads';
import { check } from './check.ts';

/* Checks the changed pages of a release in a thread of its own, so that the next publication need not wait. */
const { release, changed, origin } = workerData as { release: string; changed: string[]; origin: string };
parentPort?.postMessage(await check(release, changed, origin));
