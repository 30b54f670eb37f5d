import { addDays, today } from '@kunstwijzer/content/model';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { freePort } from '../../cms/test/free-port.ts';
import { passwordOf } from '../../cms/test/people.ts';

const atOnce = 1000;
const seconds = 60;
const senders = 20;

/** A right form: a lesson of somebody who is not in the directory yet. */
const formOf = (n: number, key: string) =>
  new URLSearchParams({
    key,
    locale: 'nl',
    similar: 'seen',
    title: `Les nummer ${n} om te meten`,
    summary: 'Kom meedoen, je hoeft niets te kunnen.',
    disciplines: 'singing',
    provider: 'new',
    'provider-name': `Groep ${n}`,
    'provider-kind': 'choir',
    'provider-summary': 'Wij zingen elke week.',
    ages: 'all',
    price: 'free',
    repeats: 'once',
    date: addDays(today(), 60),
    start: '19:30',
    end: '21:30',
    'sender-email': `meting-${n}@example.org`,
    'sender-consent': 'yes',
  });

const folder = path.resolve('data/bench/submissions');

/**
 * Our own front with Payload's API behind it, on an empty SQLite database, in a process of its own: the server of the
 * hardening tests. Nothing has to be built for it.
 */
async function startServer() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn('node', ['cms/test/hardening/server.ts'], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      SITE_URL: origin,
      DATA_DIR: folder,
      DATABASE_URL: `file:${folder}/bench.db`,
      PAYLOAD_SECRET: 'only-to-measure-only-to-measure-only-to-measure',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ready = Promise.withResolvers<void>();
  child.stdout.on('data', (chunk: Buffer) => {
    if (chunk.toString().includes('listening\n')) ready.resolve();
  });
  child.once('exit', (code) => ready.reject(new Error(`The server ended with ${code}`)));
  await ready.promise;
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  };
  return { origin, stop };
}

/** How many submissions the server has, as its administrator sees them. */
async function counter(origin: string): Promise<() => Promise<number>> {
  const headers = { 'content-type': 'application/json', origin };
  const account = JSON.stringify({ email: 'admin@example.org', password: passwordOf('admin') });
  const login = await fetch(`${origin}/api/users/login`, { method: 'POST', headers, body: account });
  const { token } = (await login.json()) as { token: string };
  return async () => {
    const question = `${origin}/api/submissions/count`;
    const answer = await fetch(question, { headers: { ...headers, authorization: `JWT ${token}` } });
    return ((await answer.json()) as { totalDocs: number }).totalDocs;
  };
}

type Sent = { ms: number; number: string | null };

/** Sends a form as visitor number `n`, from an address of its own; `number` only when there is a receipt. */
async function send(origin: string, n: number): Promise<Sent> {
  const start = performance.now();
  const from = `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`;
  const response = await fetch(`${origin}/api/submissions/event`, {
    method: 'POST',
    headers: { accept: 'application/json', 'x-forwarded-for': from },
    body: formOf(n, randomUUID()),
  }).catch(() => null);
  const answer = response?.status === 201 ? ((await response.json()) as { receipt: { number: string } }) : null;
  return { ms: performance.now() - start, number: answer?.receipt.number ?? null };
}

function report(what: string, sent: Sent[], elapsed: number, stored: number): void {
  const receipts = sent.filter(({ number }) => number !== null);
  const times = sent.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(0);
  const lost = receipts.length - stored;
  console.log(`  ${what}`);
  console.log(
    `    sent ${sent.length}, with a receipt ${receipts.length}, stored ${stored}, acknowledged and lost ${lost}`,
  );
  console.log(`    p50 ${at(0.5)} ms · p95 ${at(0.95)} ms · ${(receipts.length / elapsed).toFixed(0)} a second`);
}

/** A thousand people who send a form at the same moment, then twenty who go on for a minute. */
export async function benchSubmissions(): Promise<void> {
  console.log(`\nSubmissions: ${atOnce} at once, then ${senders} senders for ${seconds} s`);
  const { origin, stop } = await startServer();
  try {
    const count = await counter(origin);
    const run = async (what: string, work: () => Promise<Sent[]>) => {
      const before = await count();
      const start = performance.now();
      const sent = await work();
      report(what, sent, (performance.now() - start) / 1000, (await count()) - before);
    };
    let next = Math.floor(Math.random() * 2 ** 22);
    const one = () => send(origin, (next += 1));
    await run(`${atOnce} at once`, () => Promise.all(Array.from({ length: atOnce }, one)));
    await run(`${senders} senders for ${seconds} s`, async () => {
      const until = Date.now() + seconds * 1000;
      const sender = async () => {
        const sent: Sent[] = [];
        while (Date.now() < until) sent.push(await one());
        return sent;
      };
      return (await Promise.all(Array.from({ length: senders }, sender))).flat();
    });
  } finally {
    await stop();
  }
}
