import type { Answerer } from '../desk/requests.ts';
import type { Decision, InUse } from './InUseDialog.tsx';

/** What a refusal says of a record that is in use; null when it is about something else. */
async function inUseOf(response: Response): Promise<InUse | null> {
  if (response.status !== 409) return null;
  const body = (await response.json().catch(() => null)) as { errors?: { data?: Partial<InUse> }[] } | null;
  const data = body?.errors?.[0]?.data;
  return data?.usedBy && data.of && data.id ? (data as InUse) : null;
}

/** Asks the editor about a record that does not go because it is in use, and sends the request again as they decide. */
export const askInUse =
  (ask: (inUse: InUse) => Promise<Decision>): Answerer =>
  async (response, { url }) => {
    const inUse = await inUseOf(response);
    if (!inUse) return null;
    const decision = await ask(inUse);
    if (decision === 'cancel') return null;
    return { url: decision === 'again' ? url : `${url}${url.includes('?') ? '&' : '?'}takeAlong=true` };
  };
