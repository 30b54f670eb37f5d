import { expect, it } from 'vitest';
import { as, ask } from './api.ts';

/* 9. An id is never used again after its document was removed. */

it('gives every document an id of its own', async () => {
  const headers = await as('editor');
  const seen = new Set<string>();
  for (let i = 0; i < 5; i += 1) {
    const json = { of: 'guides', from: `oud-${i}`, to: 'voorbeeldgids' };
    const { doc } = (await (await ask('/api/redirects', { json, headers })).json()) as { doc: { id: string } };
    expect(doc.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u);
    seen.add(doc.id);
    expect((await ask(`/api/redirects/${doc.id}`, { method: 'DELETE', headers })).status).toBe(200);
    expect((await ask(`/api/redirects/${doc.id}`, { headers })).status).toBe(404);
  }
  expect(seen.size).toBe(5);
});
