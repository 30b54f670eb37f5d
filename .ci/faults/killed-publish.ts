import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { newsroom } from './newsroom.ts';
import type { Row } from './row.ts';
import { faultServer } from './server.ts';

const kills = 12;
/** Milliseconds after an editor published, at which a process is killed. */
const longest = 3000;
const folder = path.resolve('data/faults/killed-publish');

/** The process that renders, among those that a server started; null when there is none now. */
function rendererOf(server: number): number | null {
  const statOf = (pid: string) => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/u.test(name)))
    try {
      const isOurs = Number(statOf(pid)[2]) === server;
      if (isOurs && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('render/serve.ts')) return Number(pid);
    } catch (error) {
      // It ended between two looks.
      if (!['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  return null;
}

/** The renderer alone, and the whole server, are killed while the site is published: it is published all the same. */
export async function killedPublishFault(): Promise<Row> {
  console.log(`\nkill -9 of the renderer and of the server, ${kills} times while the site is published`);
  rmSync(folder, { recursive: true, force: true });
  const server = await faultServer(folder, { publishes: true });
  let editor = await newsroom(server.origin);
  const count = { lost: 0, unanswered: 0, seconds: 0, renderers: 0 };
  let old = 'Zaal';
  for (let kill = 1; kill <= kills; kill += 1) {
    const name = `Zaal ${kill}`;
    await editor.rename(name);
    const id = await editor.publish();
    await wait(Math.random() * longest);
    const start = Date.now();
    const renderer = kill % 2 === 0 ? rendererOf(server.pid()) : null;
    if (renderer !== null) {
      process.kill(renderer, 'SIGKILL');
      count.renderers += 1;
    } else {
      await server.killAndRestart();
      editor = await newsroom(server.origin);
    }
    const between = new Set(await editor.live([old, name]));
    if (kill > 1 && (between.size !== 1 || between.has(null))) count.unanswered += 1;
    await editor.settled(600).catch(() => (count.unanswered += 1));
    const { state, message } = await editor.publication(id);
    const live = await editor.live([name]);
    if (state !== 'published' || live.includes(null)) {
      count.lost += 1;
      console.log(`  kill ${kill} (${renderer === null ? 'server' : 'renderer'}): ${state} ${message ?? ''}`);
    }
    count.seconds = Math.max(count.seconds, (Date.now() - start) / 1000);
    old = name;
  }
  await server.stop();
  const left = ['publish', 'site', 'site/releases'].flatMap((inside) =>
    readdirSync(path.join(folder, inside)).filter((name) => name.endsWith('.new')),
  );
  console.log(
    `  ${count.renderers} renderers and ${kills - count.renderers} servers; left over: ${left.join(' ') || 'nothing'}`,
  );
  const { lost, unanswered, seconds } = count;
  return { held: lost + unanswered + left.length === 0, times: kills, lost, empty: null, unanswered, seconds };
}
