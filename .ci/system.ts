import { spawn } from 'node:child_process';
import { createWriteStream, realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { freePort } from '../cms/test/free-port.ts';
import { postOffice } from './post-office.ts';

export const testAdmin = { email: 'beheer@kunstwijzer.invalid', password: 'only-for-tests-2f8a1c' };

/**
 * Starts the whole product as `npm start` does, in a data folder of its own, and waits until it serves: on `port`, or
 * on a free one. With `mail` it has a mail server, and that folder holds what it sent. `pid` is its first process (the site; those of the CMS are under it), `site` the folder of the built site, `env` what the browser tests need, `stop` ends it.
 */
export async function startSystem(
  folder: string,
  { minutes = 8, port: wanted, mail }: { minutes?: number; port?: number; mail?: string } = {},
) {
  await mkdir(folder, { recursive: true });
  const port = String(wanted ?? (await freePort()));
  const origin = `http://127.0.0.1:${port}`;
  const post = mail ? await postOffice(mail) : null;
  const log = createWriteStream(`${folder}/start.log`);
  const child = spawn('node', ['cms/server/start.ts'], {
    // With a channel: it ends when we do, in whatever way.
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      PORT: port,
      DATA_DIR: path.resolve(folder),
      ADMIN_EMAIL: testAdmin.email,
      ADMIN_PASSWORD: testAdmin.password,
      SITE_URL: origin,
      // The browser tests log in as often as they like.
      LOGINS_PER_MINUTE: '1000',
      // As much as there is: no line of it may hold what is about a person (site/e2e/editor.spec.ts).
      LOG_LEVEL: 'debug',
      ...post?.settings,
    },
  });
  const streams = [child.stdout, child.stderr].filter((stream) => stream !== null);
  for (const stream of streams) {
    stream.pipe(log);
    stream.pipe(process.stdout);
  }
  let ended = null as number | null;
  child.channel?.unref();
  const exit = new Promise<void>((resolve) =>
    child.on('exit', (code) => {
      ended = code ?? 1;
      resolve();
    }),
  );
  const ready = async () => {
    try {
      return (await fetch(`${origin}/nl/`)).ok && (await fetch(`${origin}/admin/login`)).ok;
    } catch {
      return false;
    }
  };
  for (
    const until = Date.now() + minutes * 60_000;
    !(await ready());
    await new Promise((wake) => setTimeout(wake, 500))
  ) {
    if (ended !== null)
      throw new Error(`The system stopped while starting (exit code ${ended}); see ${folder}/start.log`);
    if (Date.now() > until) {
      child.kill('SIGTERM');
      throw new Error(`The system was not ready within ${minutes} minutes; see ${folder}/start.log`);
    }
  }
  // From here on it says a line for each request: those are in start.log.
  for (const stream of streams) stream.unpipe(process.stdout);
  return {
    pid: child.pid ?? 0,
    site: realpathSync(`${folder}/site/current`),
    env: {
      BASE_URL: origin,
      ADMIN_EMAIL: testAdmin.email,
      ADMIN_PASSWORD: testAdmin.password,
      SYSTEM_DATA_DIR: path.resolve(folder),
      ...(mail && { SYSTEM_MAIL_DIR: path.resolve(mail) }),
    },
    stop: async () => {
      child.kill('SIGTERM');
      await exit;
      await post?.close();
    },
  };
}
