import type { Values } from '@kunstwijzer/content/submission';
import type { PayloadRequest } from 'payload';

/** What a form sent: its values by name, and the picture, if there is one. */
export type Sent = { values: Values; picture: Uint8Array | null };

const formTypes = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/iu;

/** Fields and values of one form at most; ours have far fewer. */
const mostEntries = 1000;

/** Reads the body of a form; 415 when it is of another kind, 400 when it cannot be read. */
export async function readForm(req: PayloadRequest): Promise<Sent | 400 | 415> {
  if (!formTypes.test(req.headers.get('content-type') ?? '') || !req.formData) return 415;
  let form: FormData;
  try {
    form = await req.formData();
  } catch (error) {
    // Half a form, or a boundary that does not fit.
    if (error instanceof TypeError) return 400;
    throw error;
  }
  const values: Values = Object.create(null) as Values;
  let picture: Uint8Array | null = null;
  for (const [name, value] of [...form].slice(0, mostEntries)) {
    if (typeof value === 'string') (values[name] ??= []).push(value);
    else if (name === 'image' && value.size > 0) picture = new Uint8Array(await value.arrayBuffer());
  }
  // A form says that there is a picture by sending one, and in no other way.
  values.image = picture ? ['sent'] : [];
  return { values, picture };
}

/** The first value of a field that the server itself reads, not longer than `most`. */
export const firstOf = (values: Values, name: string, most = 5000): string => (values[name]?.[0] ?? '').slice(0, most);
