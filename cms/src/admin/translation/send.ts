import type { TextState } from '@kunstwijzer/content/model';
import type { DeskReason } from '../../translation/errors.ts';

export type Refused = {
  ok: false;
  reason: DeskReason | 'noAnswer' | 'loggedOut' | 'invalid';
  /** Where: the field, the segment in it, the tag. */
  at: { path?: string; segment?: number; tag?: string; fields?: string };
};
export type Answer = { ok: true; state?: TextState } | Refused;

type Data = {
  reason?: DeskReason;
  path?: string;
  segment?: number;
  tag?: string;
  errors?: { label?: string; path: string }[];
};

/** Sends something to the translation desk. Never throws: no answer is an answer too. */
export async function send(path: string, body: object): Promise<Answer> {
  try {
    const response = await fetch(`/api/translation/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer = (await response.json()) as { state?: TextState; errors?: { data?: Data }[] };
    if (response.ok) return { ok: true, ...(answer.state && { state: answer.state }) };
    if (response.status === 401) return { ok: false, reason: 'loggedOut', at: {} };
    const data = answer.errors?.[0]?.data;
    // What Payload finds wrong in a record that is published.
    if (data?.errors) {
      const fields = data.errors.map(({ label, path: field }) => label ?? field).join(', ');
      return { ok: false, reason: 'invalid', at: { fields } };
    }
    return { ok: false, reason: data?.reason ?? 'noAnswer', at: data ?? {} };
  } catch {
    return { ok: false, reason: 'noAnswer', at: {} };
  }
}
