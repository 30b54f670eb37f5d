import type { SubmissionKind, Values } from '@kunstwijzer/content/submission';
import { randomUUID } from 'node:crypto';
import { encoded, formValues } from '../fixtures/submissions.ts';
import { ask, someAddress } from './api.ts';

type Sending = { from?: string; headers?: Record<string, string>; picture?: Uint8Array<ArrayBuffer> };

/** Sends a form as a visitor does, from an address of its own; what is in `more` takes the place of right answers. */
export async function submit(
  kind: SubmissionKind,
  more: Values = {},
  { from = someAddress(), headers, picture }: Sending = {},
): Promise<Response> {
  const form = new FormData();
  const values = { ...formValues(kind, 'Zingen op zondag'), key: [randomUUID()], similar: ['seen'], ...more };
  for (const [name, value] of encoded(values)) form.append(name, value);
  if (picture) form.set('image', new File([picture], '../../IMG <1>.jpg', { type: 'image/jpeg' }));
  // A length is stated: `fetch` does that for bytes only.
  const whole = new Response(form);
  const type = whole.headers.get('content-type') ?? '';
  const body = new Uint8Array(await whole.arrayBuffer());
  return ask(`/api/submissions/${kind}`, {
    body,
    from,
    headers: { accept: 'application/json', 'content-type': type, ...headers },
  });
}

/** The path of the link in a receipt. */
export async function linkOf(response: Response): Promise<string> {
  const { receipt } = (await response.json()) as { receipt: { link: string } };
  return new URL(receipt.link).pathname;
}
