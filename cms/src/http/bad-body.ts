/** Names that would change what an object is, instead of what is in it. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);
/** Deeper than any form of the admin: a rich text in a tab. */
const deepest = 40;

const refuse = (message: string) => Response.json({ errors: [{ message }] }, { status: 400 });

function problem(value: unknown, depth = 0): string | null {
  if (value === null || typeof value !== 'object') return null;
  if (depth > deepest) return 'This goes too deep.';
  for (const [name, item] of Object.entries(value)) {
    const found = forbidden.has(name) ? `No field has the name ${name}.` : problem(item, depth + 1);
    if (found) return found;
  }
  return null;
}

/**
 * The answer to a JSON body that no endpoint can read: not JSON, not an object, or with names that an object must not
 * have; null when it is fine or of another kind. Payload answers 500 to those.
 */
export async function badBody(request: Request): Promise<Response | null> {
  const isJson = /^application\/json\b/iu.test(request.headers.get('content-type') ?? '');
  if (!isJson || request.method === 'GET' || request.method === 'HEAD') return null;
  const text = await request.clone().text();
  if (text === '') return null;
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return refuse('The body is not JSON.');
  }
  if (body === null || typeof body !== 'object' || Array.isArray(body)) return refuse('The body is not a JSON object.');
  const found = problem(body);
  return found === null ? null : refuse(found);
}
