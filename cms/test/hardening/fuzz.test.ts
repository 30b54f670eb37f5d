import { afterAll, beforeAll, expect, it } from 'vitest';
import { fuzzServer, hardeningTarget } from '../fuzz/run.ts';
import { fuzzSockets } from '../fuzz/sockets.ts';
import { launch } from './start.ts';

/*
 * No input gives a 5xx and none is left without an answer: 2,000 requests, always the same, to every endpoint of the API
 * and to what lies around it. `npm run test:faults -- fuzz` sends 20,000. On a server of its own: what editors send here
 * changes and removes things.
 */

let server: Awaited<ReturnType<typeof launch>>;
beforeAll(async () => {
  server = await launch();
});
afterAll(() => server.stop());

it('answers 2,000 mutated requests of every role, none with a fault of ours', async () => {
  const { failures, statuses } = await fuzzServer(await hardeningTarget(server), 2000, 20_261_130);
  expect(failures).toEqual([]);
  // It does get past the door: some of it is answered.
  expect(statuses.get(200)).toBeGreaterThan(50);
}, 120_000);

it('answers or closes 400 connections that speak HTTP wrongly, and serves who comes after', async () => {
  const { failures, statuses } = await fuzzSockets(server.origin, 400, 20_261_130);
  expect(failures).toEqual([]);
  for (const status of [200, 400]) expect(statuses.get(status)).toBeGreaterThan(20);
  expect((await fetch(`${server.origin}/nl/`)).status).toBe(200);
}, 120_000);
