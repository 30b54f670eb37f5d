import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { canonicalJson } from '@kunstwijzer/content/model';
import { seed } from '@kunstwijzer/content/seed';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const patience = 60_000;

/** Writes the snapshot as the CMS does in development: a new folder takes the place of the old one. */
function writeContent(folder: string, name: string) {
  const { site, ...rest } = seed.published;
  const [first, ...others] = rest.providers;
  if (!first) throw new Error('The seed has no provider');
  const fresh = `${folder}.new`;
  mkdirSync(fresh);
  const snapshot = { ...rest, site, providers: [{ ...first, name }, ...others] };
  writeFileSync(join(fresh, 'snapshot.json'), canonicalJson(snapshot));
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return `/nl/aanbieders/${first.slug}/`;
}

const freePort = () =>
  new Promise<number>((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/** Asks until it answers well. */
async function textOf(url: string): Promise<string> {
  for (let waited = 0; waited < patience; waited += 250) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return response.text();
    await new Promise((wake) => setTimeout(wake, 250));
  }
  throw new Error(`${url} does not answer`);
}

/** Listens as an open page does: `told` resolves when it is told to load again. */
async function toldToReload(origin: string): Promise<{ ready: Promise<void>; told: Promise<string> }> {
  const client = await textOf(`${origin}/@vite/client`);
  const token = /wsToken = "([^"]+)"/u.exec(client)?.[1] ?? '';
  const socket = new WebSocket(`${origin.replace('http', 'ws')}/?token=${token}`, 'vite-hmr');
  const ready = new Promise<void>((resolve, reject) => {
    socket.addEventListener('open', () => resolve());
    socket.addEventListener('error', () => reject(new Error('The dev server refused the page')));
  });
  const told = new Promise<string>((resolve) =>
    socket.addEventListener('message', ({ data }) => {
      const { type } = JSON.parse(String(data)) as { type: string };
      if (type === 'full-reload') resolve(type);
    }),
  );
  return { ready, told };
}

it(
  'shows new content on an open page of the dev server',
  async () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'kunstwijzer-dev-')), 'snapshot');
    const path = writeContent(folder, 'Naam van eerst');
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const server = spawn(
      process.execPath,
      // A developer's own server may be running.
      [
        join(root, 'node_modules/astro/bin/astro.mjs'),
        'dev',
        '--ignore-lock',
        '--host',
        '127.0.0.1',
        '--port',
        `${port}`,
      ],
      {
        cwd: join(root, 'site'),
        // Astro draws no page where it sees VITEST.
        env: { ...process.env, VITEST: undefined, NODE_ENV: 'development', SNAPSHOT_DIR: folder },
        stdio: 'ignore',
      },
    );
    try {
      expect(await textOf(origin + path)).toContain('Naam van eerst');
      const page = await toldToReload(origin);
      await page.ready;
      writeContent(folder, 'Naam van straks');
      expect(await page.told).toBe('full-reload');
      expect(await textOf(origin + path)).toContain('Naam van straks');
    } finally {
      server.kill();
      rmSync(join(folder, '..'), { recursive: true, force: true });
    }
  },
  2 * patience,
);
