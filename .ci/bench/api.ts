import { testAdmin } from '../system.ts';

/** Calls the API of a running system as its administrator; resolves with the JSON, throws when it is refused. */
export type Api = <T>(path: string, init?: RequestInit) => Promise<T>;

/** Logs in at a running system that `startSystem` started; `token` is that session. */
export async function signIn(origin: string): Promise<{ api: Api; token: string }> {
  const headers = { 'content-type': 'application/json', origin };
  const login = await fetch(`${origin}/api/users/login`, { method: 'POST', headers, body: JSON.stringify(testAdmin) });
  const { token } = (await login.json()) as { token: string };
  const api: Api = async <T>(path: string, init: RequestInit = {}) => {
    const response = await fetch(`${origin}${path}`, {
      ...init,
      headers: { ...headers, authorization: `JWT ${token}` },
    });
    if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
    return (await response.json()) as T;
  };
  return { api, token };
}
