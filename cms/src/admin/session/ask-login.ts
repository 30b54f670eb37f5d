import type { Answerer } from '../desk/requests.ts';

/** Requests that begin or end a session: what they answer is about themselves. */
const ofSessions = /^\/api\/users\/(?:login|logout|refresh-token|reset-password|forgot-password)\b/u;

/** Whether somebody is logged in here. Without an answer nobody knows, and a new login would not help. */
async function hasSession(): Promise<boolean> {
  const answer = await fetch('/api/users/me', { credentials: 'same-origin' }).catch(() => null);
  if (!answer?.ok) return true;
  return Boolean(((await answer.json()) as { user?: unknown }).user);
}

/** When a request is refused because the session has ended: asks to log in again, in place, and sends it once more. */
export function askLogin(ask: () => Promise<boolean>): Answerer {
  // Two requests that are refused together ask once.
  let asking: Promise<boolean> | null = null;
  return async (response, { url }) => {
    const { pathname } = new URL(url, 'http://admin.invalid');
    if (![401, 403].includes(response.status) || ofSessions.test(pathname) || (await hasSession())) return null;
    asking ??= ask().finally(() => (asking = null));
    return (await asking) ? { url } : null;
  };
}
