import { createServer } from 'node:http';
import type { Server } from 'node:http';
import autocannon from 'autocannon';
import sirv from 'sirv';
import { freePort } from '../../cms/test/free-port.ts';
import { familyOf } from '../processes.ts';
import { startSystem } from '../system.ts';
import { peakOf } from './measure.ts';

const connections = 500;
const seconds = 20;
/** What a visit is made of: pages of each kind, in two languages. */
const paths = ['/nl/', '/nl/aanbod/', '/nl/agenda/', '/ar/passen/', '/nl/routekaart/', '/ar/aanbieders/'];

async function load(name: string, origin: string): Promise<number> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: origin,
    connections,
    duration: seconds,
    requests: paths.map((path) => ({ path, headers: { 'accept-encoding': 'identity' } })),
  });
  console.log(
    `  ${name.padEnd(6)} ${requests.average.toFixed(0)} requests/s, p50 ${latency.p50} ms, p99 ${latency.p99} ms, ${non2xx + errors} without an answer`,
  );
  return requests.average;
}

const closed = (server: Server) => new Promise<void>((done) => server.close(() => done()));

/**
 * Pages a second at 500 connections for 20 s, of our own server (which obeys netlify.toml) and of sirv, both from the
 * same folder on the same machine as who asks.
 */
export async function benchServe(): Promise<void> {
  console.log(`\nStatic pages at ${connections} connections (peer: sirv)`);
  const system = await startSystem('data/bench/serve');
  const peer = createServer(sirv(system.site));
  try {
    const ours = await load('ours', system.env.BASE_URL);
    console.log(
      `         peak memory of site and CMS together ${familyOf(system.pid)
        .map(peakOf)
        .reduce((sum, one) => sum + one)
        .toFixed(0)} MB`,
    );
    const port = await freePort();
    await new Promise<void>((listening) => peer.listen(port, '127.0.0.1', listening));
    const theirs = await load('sirv', `http://127.0.0.1:${port}`);
    console.log(`  ratio  ${(ours / theirs).toFixed(2)} × sirv in requests a second`);
  } finally {
    await closed(peer);
    await system.stop();
  }
}
