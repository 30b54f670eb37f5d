type Fetch = typeof window.fetch;

/** What to do about an answer of the API: another request to the same effect in its place, or nothing. */
export type Answerer = (
  response: Response,
  request: { url: string; init: RequestInit | undefined },
) => Promise<{ url: string } | null>;

/** Asks the editor before a request is sent; resolves with what to answer in its place, or null when it may go. */
export type Asker = (request: { url: string; init: RequestInit | undefined }) => Promise<Response | null>;

const methodOf = (init?: RequestInit) => (init?.method ?? 'GET').toUpperCase();

/**
 * Between Payload's own buttons and the API: a change goes to `askers` before it is sent, and its answer to `answerers`, who
 * may ask the editor something and have it sent again. Payload has no other place where all of its buttons (of one record, of a list, in a
 * drawer) pass. Returns the function that puts `fetch` back.
 */
export function answerRequests(
  { askers, answerers }: { askers: Asker[]; answerers: Answerer[] },
  within: { fetch: Fetch } = window,
): () => void {
  const before = within.fetch;
  const own: Fetch = async (input, init) => {
    if (typeof input !== 'string' || methodOf(init) === 'GET') return before.call(globalThis, input, init);
    for (const ask of askers) {
      const instead = await ask({ url: input, init });
      if (instead) return instead;
    }
    let url = input;
    let response = await before.call(globalThis, url, init);
    for (let again = true; again;) {
      again = false;
      for (const answer of answerers) {
        const next = await answer(response.clone(), { url, init });
        if (!next) continue;
        ({ url } = next);
        response = await before.call(globalThis, url, init);
        again = true;
        break;
      }
    }
    return response;
  };
  within.fetch = own;
  return () => {
    if (within.fetch === own) within.fetch = before;
  };
}
