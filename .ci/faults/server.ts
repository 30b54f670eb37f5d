import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { childrenOf, familyOf, kill } from '../processes.ts';
import { freePort } from '../../cms/test/free-port.ts';
import { testAdmin } from '../system.ts';

/**
 * A server that can be stopped in every way there is, and started again on the same data. It builds no site, unless it
 * `publishes`.
 */
export async function faultServer(folder: string, { minutes = 8, publishes = false } = {}) {
  await mkdir(folder, { recursive: true });
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const log = createWriteStream(`${folder}/../${path.basename(folder)}.log`, { flags: 'a' });

  const answers = async () => {
    try {
      if (publishes && !(await fetch(`${origin}/nl/`)).ok) return false;
      return (await fetch(`${origin}/api/users/me`)).ok;
    } catch {
      return false;
    }
  };

  const launch = () => {
    const child = spawn('node', ['cms/server/start.ts'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: path.resolve(folder),
        DEMO: '0',
        ADMIN_EMAIL: testAdmin.email,
        ADMIN_PASSWORD: testAdmin.password,
        SITE_URL: origin,
        // Only content is written here: the site is built by "somebody else", who is not there.
        ...(publishes ? {} : { NETLIFY_BUILD_HOOK: 'http://127.0.0.1:9/' }),
      },
    });
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    return child;
  };

  let child = launch();
  const ready = async () => {
    for (const until = Date.now() + minutes * 60_000; !(await answers()); await wait(50)) {
      if (child.exitCode !== null) throw new Error(`The server stopped while starting; see ${String(log.path)}`);
      if (Date.now() > until) throw new Error(`The server was not ready in time; see ${String(log.path)}`);
    }
  };
  const killAll = async () => {
    const ended = once(child, 'exit');
    // The CMS first: it would end in order when it saw the other one go.
    familyOf(child.pid ?? 0)
      .reverse()
      .forEach(kill);
    await ended;
  };
  await ready();
  return {
    origin,
    database: path.resolve(folder, 'kunstwijzer.db'),
    /** Ends or stops the CMS with a signal; resolves when the process of the site has started it again. */
    endCms: async (signal: NodeJS.Signals) => {
      const [before = 0] = childrenOf(child.pid ?? 0);
      const isOther = () => childrenOf(child.pid ?? 0).some((pid) => pid !== before);
      // Every two seconds: an abort in the very moment in which it begins to listen was lost twice.
      for (let looks = 0; !isOther(); looks += 1) {
        if (looks % 100 === 0 && childrenOf(child.pid ?? 0).includes(before)) process.kill(before, signal);
        await wait(20);
      }
      await ready();
    },
    /** The number of its process. */
    pid: () => child.pid ?? 0,
    /** Ends it and all that it started, at once. */
    kill: () => killAll(),
    /** Starts it again, after `kill`. */
    start: async () => {
      child = launch();
      await ready();
    },
    /** Kills everything, as a power cut of the processes does, and starts it again. */
    killAndRestart: async () => {
      await killAll();
      child = launch();
      await ready();
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}
