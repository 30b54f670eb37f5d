import type { Locale } from '@kunstwijzer/content/model';
import type { Asker } from '../desk/requests.ts';

/** What an editor restores: one language, or all and the facts; null when nothing. */
export type Restored = Locale | 'all' | null;

/** The version that a request of Payload's own button restores; null when it is another request. */
export function versionOf(url: string, init: RequestInit | undefined) {
  const found = /^\/api\/(?!globals\/)([\w-]+)\/versions\/([\w-]+)$/u.exec(
    new URL(url, 'http://admin.invalid').pathname,
  );
  return found && init?.method?.toUpperCase() === 'POST' ? { collection: found[1] ?? '', id: found[2] ?? '' } : null;
}

/** Asks which languages of a version come back, before anything does, and restores those as a draft. */
export const askRestore =
  (ask: () => Promise<Restored>): Asker =>
  async ({ url, init }) => {
    const version = versionOf(url, init);
    if (!version) return null;
    const locale = await ask();
    if (locale === null) return Response.json({ errors: [] }, { status: 400 });
    return fetch(`/api/restore/${version.collection}/${version.id}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { ...init?.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ locale }),
    });
  };
