/** Names that would change what an object is, instead of what is in it. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any form of the admin: a rich text in a tab. */
const deepest = 40;

function problem(value: unknown, depth = 0): string | null {
  if (value === null || typeof value !== 'object') return null;
  if (depth > deepest) return 'This goes too deep.';
  for (const [name, item] of Object.entries(value)) {
    const found = forbidden.has(name) ? `No field has the name ${name}.` : problem(item, depth + 1);
    if (found) return found;
  }
  return null;
}

/** What is wrong with a text that has to be a JSON object. */
function badJson(text: string): string | null {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return 'The body is not JSON.';
  }
  return body === null || typeof body !== 'object' || Array.isArray(body)
    ? 'The body is not a JSON object.'
    : problem(body);
}

/** What is wrong with a form that Payload reads: the document is in its field `_payload`, as JSON. */
async function badForm(request: Body): Promise<string | null> {
  const form = await request.formData().catch(() => null);
  if (form === null) return 'The form cannot be read.';
  for (const name of ['_payload', 'file'])
    for (const value of form.getAll(name)) {
      const found = typeof value === 'string' && value !== '' ? badJson(value) : null;
      if (found !== null) return `${name}: ${found}`;
    }
  return null;
}

type Sent = Pick<Request, 'headers'> & Partial<Pick<Request, 'method' | 'clone'>>;

/**
 * What is wrong with a body that no endpoint can read, in one line: not JSON, not an object, or with names that an object
 * must not have; null when it is fine or of another kind. `forms`: also of forms with a document in them, which only
 * endpoints of Payload take. Payload answers 500 to those.
 */
export async function badBody(request: Sent, forms: boolean): Promise<string | null> {
  if (['GET', 'HEAD'].includes(request.method ?? 'GET')) return null;
  const type = request.headers.get('content-type') ?? '';
  const copy = request.clone?.();
  if (!copy) return null;
  if (/^application\/json\b/iu.test(type)) {
    const text = await copy.text();
    return text === '' ? null : badJson(text);
  }
  return forms && /^multipart\//iu.test(type) ? badForm(copy) : null;
}
