import type { Outcome, Parcel, Receipt } from './parcel.ts';

/** Answers that say that nobody is there to store it: from the network, from a proxy, or from a CMS that starts. */
const away = new Set([502, 503, 504]);

const minutes = (response: Response) => Math.max(1, Math.ceil(Number(response.headers.get('retry-after') ?? 60) / 60));

const isReceipt = (value: unknown): value is Receipt =>
  typeof value === 'object' &&
  value !== null &&
  'number' in value &&
  'link' in value &&
  typeof value.number === 'string' &&
  typeof value.link === 'string';

/** What an answer means. Only a receipt says that it is stored. */
export async function outcomeOf(response: Response): Promise<Outcome> {
  if (away.has(response.status)) return { is: 'unreachable' };
  if (response.status === 413) return { is: 'tooLarge' };
  if (response.status === 415) return { is: 'noPicture' };
  if (response.status === 429) return { is: 'busy', minutes: minutes(response) };
  const body = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  if (response.status === 201 && isReceipt(body?.receipt)) return { is: 'received', receipt: body.receipt };
  if (response.status === 422) return { is: 'problems', problems: body?.problems };
  if (response.status === 409) return { is: 'similar', duplicates: body?.duplicates };
  return { is: 'failed' };
}

/** The parcel as a form sends it. */
function bodyOf({ key, locale, fields, image }: Parcel, more: Record<string, string>): FormData {
  const body = new FormData();
  for (const [name, value] of fields) body.append(name, value);
  for (const [name, value] of Object.entries({ locale, key, ...more })) body.set(name, value);
  if (image) body.set('image', image, image.name);
  return body;
}

/** Sends a parcel, once, with other fields beside it (the proof of work). Never throws. */
export async function post(parcel: Parcel, more: Record<string, string>): Promise<Outcome> {
  try {
    const response = await fetch(`/api/submissions/${parcel.kind}`, {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: bodyOf(parcel, more),
    });
    return await outcomeOf(response);
  } catch {
    return { is: 'unreachable' };
  }
}
