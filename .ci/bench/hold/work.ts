import { addDays, today } from '@kunstwijzer/content/model';
import { spawn } from 'node:child_process';
import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { largePicture } from '../../../cms/test/large-picture.ts';
import { signIn } from '../api.ts';
import type { Api } from '../api.ts';

/* What holds a server up: each piece of work runs to its end while somebody else reads the site. */

/** A piece of work; `work` resolves with a line about what was done. */
export type Work = { name: string; work: () => Promise<string> };

/** An address of the internet, so that the limits of one visitor do not stop the next. */
const someone = () => ({ 'x-forwarded-for': `198.51.${randomInt(256)}.${randomInt(1, 255)}` });
const times = <T>(count: number, one: (n: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, n) => one(n)));

/** How often each status was answered, such as `201 × 10`. */
const summary = (statuses: number[]) =>
  [...new Set(statuses)].map((status) => `${status} × ${statuses.filter((one) => one === status).length}`).join(', ');

const readers = (origin: string, token: string, seconds: number) => async (): Promise<string> => {
  const until = Date.now() + seconds * 1000;
  const statuses: number[] = [];
  await times(16, async () => {
    while (Date.now() < until) {
      const answer = await fetch(`${origin}/api/events?limit=100&depth=2`, {
        headers: { authorization: `JWT ${token}` },
      });
      await answer.arrayBuffer();
      statuses.push(answer.status);
    }
  });
  return summary(statuses);
};

const imports = (origin: string) => async (): Promise<string> => {
  const row = (n: number) => ({
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
  });
  const statuses = await times(10, async (batch) => {
    const answer = await fetch(`${origin}/api/submissions/import`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...someone() },
      body: JSON.stringify({
        kind: 'event',
        locale: 'nl',
        key: randomUUID(),
        sender: { email: `meting-${batch}@example.org`, consent: 'yes' },
        rows: Array.from({ length: 200 }, (_, n) => row(batch * 200 + n)),
      }),
    });
    await answer.arrayBuffer();
    return answer.status;
  });
  return summary(statuses);
};

const logins = (origin: string) => async (): Promise<string> =>
  summary(
    await times(20, async (n) => {
      const answer = await fetch(`${origin}/api/users/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...someone() },
        body: JSON.stringify({ email: `niemand-${n}@example.org`, password: randomBytes(12).toString('hex') }),
      });
      await answer.arrayBuffer();
      return answer.status;
    }),
  );

const uploads = (origin: string, token: string, photos: Uint8Array<ArrayBuffer>[]) => async (): Promise<string> =>
  summary(
    await times(photos.length, async (n) => {
      const form = new FormData();
      form.set('file', new File([photos[n] ?? new Uint8Array()], `meting-${n}.jpg`, { type: 'image/jpeg' }));
      form.set('_payload', JSON.stringify({ alt: 'Een foto om te meten' }));
      const encoded = new Response(form);
      const answer = await fetch(`${origin}/api/media?locale=nl`, {
        method: 'POST',
        headers: {
          'content-type': encoded.headers.get('content-type') ?? '',
          authorization: `JWT ${token}`,
          cookie: `payload-token=${token}`,
          origin,
          ...someone(),
        },
        body: new Uint8Array(await encoded.arrayBuffer()),
      });
      await answer.arrayBuffer();
      return answer.status;
    }),
  );

/** The name of the site is on every page: another one makes all of them again. */
const publication = (origin: string, api: Api) => async (): Promise<string> => {
  const name = `Kunstwijzer ${Date.now()}`;
  await api('/api/globals/site?locale=nl', { method: 'POST', body: JSON.stringify({ name }) });
  for (const locale of ['en', 'tr', 'ar'])
    await api(`/api/globals/site?locale=${locale}`, { method: 'POST', body: JSON.stringify({ name }) });
  await api('/api/publications/request', { method: 'POST' });
  const start = Date.now();
  while (!(await (await fetch(`${origin}/nl/`)).text()).includes(name)) {
    if (Date.now() - start > 600_000) throw new Error('The publication did not end within ten minutes');
    await wait(500);
  }
  return `live after ${((Date.now() - start) / 1000).toFixed(0)} s`;
};

const backup = (folder: string) => async (): Promise<string> => {
  const file = path.resolve(folder, 'hold.tar.gz');
  const child = spawn('node', ['cms/server/backup.ts', file], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATA_DIR: path.resolve(folder) },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return `ended with ${code}`;
};

/** Everything that holds up, in turn, on a running system whose data is in `folder`. */
export async function works(origin: string, folder: string): Promise<Work[]> {
  const { api, token } = await signIn(origin);
  const photos: Uint8Array<ArrayBuffer>[] = [];
  while (photos.length < 10) photos.push(await largePicture(photos.length));
  return [
    { name: 'nothing', work: () => wait(10_000, 'for ten seconds') },
    { name: '16 readers of the API', work: readers(origin, token, 15) },
    { name: '10 imports of 200 rows', work: imports(origin) },
    { name: '20 wrong logins', work: logins(origin) },
    { name: '10 pictures of 35 megapixels', work: uploads(origin, token, photos) },
    { name: 'a publication of every page', work: publication(origin, api) },
    { name: 'a backup', work: backup(folder) },
  ];
}
