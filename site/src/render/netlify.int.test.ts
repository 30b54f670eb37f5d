import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createReadStream, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NetlifyAPI } from '@netlify/api';
import { canonicalJson } from '@kunstwijzer/content/model';
import type { Snapshot } from '@kunstwijzer/content/model';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { readEnv } from '../env.ts';
import { city } from './city.fixture.ts';
import { filesIn } from './files.ts';
import { renderer } from './renderer.ts';

/*
 * What Netlify is sent after one text has changed. Netlify is a stand-in here: it has the two calls of a deploy by
 * digest (https://docs.netlify.com/api/get-started/#deploy-with-the-api), and remembers files by their SHA-1, as the
 * real one does. The client is Netlify's own. Nothing of this ran against the real service.
 */

const site = resolve(import.meta.dirname, '../..');
const app = inject('app');
const folder = mkdtempSync(join(tmpdir(), 'kunstwijzer-netlify-'));

const { render, stop } = renderer(app, { remember: false });

const known = new Set<string>();
let requests: string[] = [];
let awaited = new Map<string, string>();
const standIn = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://stand-in').pathname);
    requests.push(`${request.method} ${path}`);
    const answer = (value: unknown) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(value));
    };
    if (request.method === 'POST') {
      const { files } = JSON.parse(body.toString()) as { files: Record<string, string> };
      awaited = new Map(Object.entries(files).filter(([, digest]) => !known.has(digest)));
      return answer({ id: 'deploy', required: [...new Set(awaited.values())] });
    }
    const digest = createHash('sha1').update(body).digest('hex');
    const isRight = awaited.get(path.replace('/api/v1/deploys/deploy/files', '')) === digest;
    if (isRight) known.add(digest);
    else response.statusCode = 422;
    return answer({ ok: isRight });
  });
});

beforeAll(async () => {
  standIn.listen(0, '127.0.0.1');
  await once(standIn, 'listening');
});
afterAll(async () => {
  await stop();
  standIn.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A build as on Netlify: from nothing, with no release before it. */
async function build(name: string, snapshot: Snapshot): Promise<string> {
  const [content, out] = [join(folder, `${name}-content`), join(folder, name)];
  for (const made of [content, out]) mkdirSync(made);
  writeFileSync(join(content, 'snapshot.json'), canonicalJson(snapshot));
  await render(readEnv(site, { SNAPSHOT_DIR: content, SITE_URL: 'https://kunst.example' }), out, null);
  return out;
}

/** Deploys a folder; gives the paths that were sent. */
async function deploy(from: string): Promise<string[]> {
  requests = [];
  const { port } = standIn.address() as AddressInfo;
  const api = new NetlifyAPI('token', { scheme: 'http', host: `127.0.0.1:${port}`, pathPrefix: '/api/v1' });
  const digests = new Map(
    filesIn(from).map((file) => [
      file,
      createHash('sha1')
        .update(readFileSync(join(from, file)))
        .digest('hex'),
    ]),
  );
  const files = Object.fromEntries([...digests].map(([file, digest]) => [`/${file}`, digest]));
  const { id = '', required = [] } = await api.createSiteDeploy({ site_id: 'site', body: { files } });
  const sent = [...digests].filter(([, digest]) => required.includes(digest)).map(([file]) => file);
  for (const path of sent)
    await api.uploadDeployFile({
      deploy_id: id,
      path: encodeURI(path),
      body: () => createReadStream(join(from, path)),
    });
  return sent;
}

it('sends what differs from the release before, and nothing else', { timeout: 300_000 }, async () => {
  const before = city();
  const first = await build('first', before);
  const all = await deploy(first);
  expect(all).toHaveLength(filesIn(first).length);

  const [activity] = before.activities;
  if (!activity) throw new Error('the city has no activity');
  const renamed = { ...activity, title: { ...activity.title, nl: 'Een andere titel' } };
  const after = { ...before, activities: [renamed, ...before.activities.slice(1)] };
  const second = await build('second', after);
  const sent = await deploy(second);

  const differs = (file: string) =>
    !all.includes(file) || !readFileSync(join(first, file)).equals(readFileSync(join(second, file)));
  expect(sent.toSorted()).toEqual(filesIn(second).filter(differs).toSorted());
  expect(sent).toContain(`nl/aanbod/${activity.slug}/index.html`);
  expect(sent.length).toBeLessThan(all.length / 4);
  expect(requests).toHaveLength(1 + sent.length);
  expect(requests.every((request) => !request.includes('undefined'))).toBe(true);
});
