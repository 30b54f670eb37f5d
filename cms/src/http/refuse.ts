/** An answer of the API that says in one line why a request is refused. */
export const refuse = (status: 400 | 401 | 403 | 404, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });
