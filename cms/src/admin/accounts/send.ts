/** What the server made of something that was sent; `problems` are by the name of the field, '' is the whole. */
export type Answer =
  | { ok: true; json: Record<string, unknown> }
  | { ok: false; step: Record<string, unknown> | null; problems: Record<string, string> };

type Errors = { message: string; data?: { errors?: { path: string; message: string }[] } & Record<string, unknown> }[];

/** Sends JSON to the API in the language of the interface. Never rejects: no answer is a problem of the whole. */
export async function send(path: string, data: object | null, language: string, noAnswer: string): Promise<Answer> {
  try {
    const response = await fetch(`/api/users/${path}`, {
      method: data ? 'POST' : 'GET',
      credentials: 'same-origin',
      headers: { 'Accept-Language': language, 'Content-Type': 'application/json' },
      ...(data && { body: JSON.stringify(data) }),
    });
    const json = (await response.json()) as Record<string, unknown>;
    if (response.ok) return { ok: true, json };
    const [error] = (json.errors ?? []) as Errors;
    const fields = error?.data?.errors?.map(({ path: field, message }) => [field, message] as const);
    return {
      ok: false,
      step: error?.data && 'step' in error.data ? error.data : null,
      problems: fields ? Object.fromEntries(fields) : { '': error?.message ?? noAnswer },
    };
  } catch {
    return { ok: false, step: null, problems: { '': noAnswer } };
  }
}
