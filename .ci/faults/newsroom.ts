import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { localeKeys } from '@kunstwijzer/content/model';
import { testAdmin } from '../system.ts';

const pictureFolder = path.resolve('content/demo/media');
const pictures = readdirSync(pictureFolder).filter((name) => name.endsWith('-1440.webp'));

type Publication = { id: string; state: string; message: string | null };

/** An editor at a running server: changes a story in all languages, publishes, uploads pictures. */
export async function newsroom(origin: string) {
  const json = { 'content-type': 'application/json', origin };
  const login = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify(testAdmin),
  });
  const { token } = (await login.json()) as { token?: string };
  if (!token) throw new Error(`The login was answered with ${login.status}`);
  const authorization = `JWT ${token}`;
  const ask = async <T>(path: string, init: RequestInit = {}): Promise<T> => {
    const response = await fetch(`${origin}/api${path}`, {
      ...init,
      headers: { origin, authorization, ...init.headers },
    });
    if (!response.ok) throw new Error(`${path} was answered with ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  const send = <T>(path: string, method: string, body: object) =>
    ask<T>(path, { method, body: JSON.stringify(body), headers: json });
  const { docs } = await ask<{ docs: { id: string; slug: string }[] }>(
    '/spaces?limit=1&depth=0&locale=nl&where[_status][equals]=published',
  );
  const [subject] = docs;
  if (!subject) throw new Error('There is nothing to change');

  return {
    /** Changes a name that many pages show. */
    rename: async (name: string): Promise<void> => {
      for (const locale of localeKeys)
        await send(`/spaces/${subject.id}?locale=${locale}`, 'PATCH', { name, _status: 'published' });
    },
    publish: async (): Promise<string> => (await send<{ id: string }>('/publications/request', 'POST', {})).id,
    publication: (id: string) => ask<Publication>(`/publications/${id}?depth=0`),
    /** The publications that are neither live nor given up. */
    open: async (): Promise<number> =>
      (await ask<{ totalDocs: number }>('/publications?limit=1&depth=0&where[state][in]=queued,running')).totalDocs,
    /** Waits until nothing is open; throws after `seconds`. */
    settled: async (seconds: number): Promise<void> => {
      for (const until = Date.now() + seconds * 1000; ; await wait(200)) {
        const { totalDocs } = await ask<{ totalDocs: number }>(
          '/publications?limit=1&depth=0&where[state][in]=queued,running',
        );
        if (totalDocs === 0) return;
        if (Date.now() > until) throw new Error(`After ${seconds} s a publication is still open`);
      }
    },
    /** The name of the record on its page in every language, as a visitor gets them; null where there is none. */
    live: async (names: string[]): Promise<(string | null)[]> =>
      Promise.all(
        localeKeys.map(async (locale) => {
          const html = await (await fetch(`${origin}/${locale}/ruimtes/${subject.slug}/`)).text();
          return names.find((name) => html.includes(name)) ?? null;
        }),
      ),
    /** Uploads a picture; resolves with the name of its file when it was acknowledged. */
    upload: async (text: string): Promise<string> => {
      const name = pictures[Math.floor(Math.random() * pictures.length)] ?? '';
      const bytes = readFileSync(path.join(pictureFolder, name));
      const form = new FormData();
      form.set('_payload', JSON.stringify({ alt: text }));
      form.set('file', new Blob([new Uint8Array(bytes)], { type: 'image/webp' }), 'foto.webp');
      return (await ask<{ doc: { filename: string } }>('/media?locale=nl&depth=0', { method: 'POST', body: form })).doc
        .filename;
    },
  };
}
