import type { Decision } from '../../submissions/decisions.ts';
import type { Reason } from '../../inbox/errors.ts';

/** What some decisions need: the words of a mail, or what to merge with (a record's slug, another submission's number). */
export type Given = { text?: string; slug?: string; other?: string };

export type Answer =
  { ok: true; decision: Decision } | { ok: false; reason: Reason | 'noAnswer' | 'loggedOut'; lines: string[] };

type Refused = { errors?: { data?: { reason?: Reason; lines?: string[] } }[] };

/** Sends a decision to the server. Never throws: no answer is an answer too. */
export async function send(number: string, order: Given & { decision: Decision; updatedAt: string }): Promise<Answer> {
  try {
    const response = await fetch(`/api/inbox/${number}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(order),
    });
    if (response.ok) return { ok: true, decision: order.decision };
    if (response.status === 401) return { ok: false, reason: 'loggedOut', lines: [] };
    const { errors } = (await response.json()) as Refused;
    const { reason, lines } = errors?.[0]?.data ?? {};
    return { ok: false, reason: reason ?? 'noAnswer', lines: lines ?? [] };
  } catch {
    return { ok: false, reason: 'noAnswer', lines: [] };
  }
}
