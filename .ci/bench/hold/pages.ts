import { Agent, get } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';

/*
 * Somebody who reads: asks pages of each server at a fixed rate, whether the earlier ones were answered or not, and
 * counts from the moment at which each should have been asked. `pages.ts <pages a second> <origin> …`, a process of its
 * own with a channel: on each message it tells what happened since the one before.
 */

/** How the pages were answered: milliseconds of each, and how many were not (or not with 200) within `longest`. */
export type Seen = { times: number[]; unanswered: number };

const longest = 30_000;
/** What a visit is made of: pages of each kind, in two languages. */
const paths = ['/nl/', '/nl/aanbod/', '/nl/agenda/', '/ar/passen/', '/nl/routekaart/', '/ar/aanbieders/'];
const [rate, ...origins] = process.argv.slice(2);
const between = 1000 / Number(rate);

function reader(origin: string) {
  const agent = new Agent({ keepAlive: true });
  let seen: Seen = { times: [], unanswered: 0 };
  const headers = { 'accept-encoding': 'br, gzip' };
  const ask = (n: number, due: number) => {
    const options = { agent, headers, timeout: longest };
    const request = get(origin + paths[n % paths.length], options, (answer) => {
      answer.on('error', () => (seen.unanswered += 1));
      answer.resume().once('end', () => {
        if (answer.statusCode === 200) seen.times.push(performance.now() - due);
        else seen.unanswered += 1;
      });
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => (seen.unanswered += 1));
  };
  const take = () => {
    const taken = seen;
    seen = { times: [], unanswered: 0 };
    return taken;
  };
  return { ask, take };
}

const readers = origins.map(reader);
process.on('message', () => process.send?.(readers.map(({ take }) => take())));
process.on('disconnect', () => process.exit(0));

const start = performance.now();
for (let n = 0; ; n += 1) {
  const due = start + n * between;
  const early = due - performance.now();
  if (early > 0) await wait(early);
  // None of them is always the first.
  for (const { ask } of n % 2 ? readers : readers.toReversed()) ask(n, due);
}
