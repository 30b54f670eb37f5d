import { join } from 'node:path';
import { expect, it, vi } from 'vitest';

vi.stubEnv('SITE_ROOT', `${join(import.meta.dirname, '../..')}/`);
const { shortLinkLines } = await import('./short-links.ts');

it('opens the page of the paper in the language of the paper', () => {
  const lines = shortLinkLines({ passes: [], redirects: [] });
  expect(lines).toContain('/p/laak-kinderen-tr /tr/aanbod/wijk/laak/?leeftijd=children 302');
  expect(lines).toContain('/p/scheveningen-volwassenen-ar /ar/aanbod/wijk/scheveningen/?leeftijd=adults 302');
  expect(lines).toHaveLength(8 * 3 * 4);
});

it('goes on to the page of a pass that got another name', () => {
  const lines = shortLinkLines({ passes: [], redirects: [{ collection: 'passes', from: 'oud', to: 'nieuw' }] });
  expect(lines).toContain('/p/oud-ar /ar/passen/nieuw/ 302');
});
