import { localeKeys } from '@kunstwijzer/content/model';
import { testAdmin } from '../system.ts';

const json = { 'content-type': 'application/json' };
const inAll = (text: string) => Object.fromEntries(localeKeys.map((locale) => [locale, `${text} (${locale})`]));

/** How a submission was answered: `there` when it was stored by an earlier try whose answer got lost. */
export type Answer = { kind: 'stored' | 'there' | 'unavailable'; status: number; message: string };

/** Logs in once and submits notices; a session outlives the process of the server. */
export async function submitter(origin: string) {
  const login = await fetch(`${origin}/api/users/login`, {
    method: 'POST',
    headers: { ...json, origin },
    body: JSON.stringify(testAdmin),
  });
  const { token } = (await login.json()) as { token?: string };
  if (!token) throw new Error(`The login was answered with ${login.status}`);
  /** Submits one notice in four languages; throws when there is no answer at all. */
  return async (slug: string): Promise<Answer> => {
    const response = await fetch(`${origin}/api/notices?locale=all&depth=0`, {
      method: 'POST',
      headers: { ...json, origin, authorization: `JWT ${token}` },
      body: JSON.stringify({
        slug,
        kind: 'ask',
        title: inAll(slug),
        body: inAll('Wie speelt er mee?'),
        organisation: 'Voorbeeldkoor',
        placed: '2026-11-01T12:00:00.000Z',
        expires: '2026-12-01T12:00:00.000Z',
        _status: 'published',
      }),
    });
    const text = await response.text();
    const { status } = response;
    if (status === 201) return { kind: 'stored', status, message: '' };
    if (status === 400 && text.includes('slug')) return { kind: 'there', status, message: '' };
    return { kind: 'unavailable', status, message: text };
  };
}
