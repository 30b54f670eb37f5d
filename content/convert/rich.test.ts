import { expect, test } from 'vitest';
import { RichText, richTextToHtml } from '../model/index.ts';
import { rich } from './rich.ts';

test('lines become blocks', () => {
  const blocks = rich(`
    Een **vet** woord en [een link](/nl/aanbod/).
    ## Kop
    - een
    - twee
    Klaar.
  `);
  expect(RichText.parse(blocks)).toEqual(blocks);
  expect(richTextToHtml(blocks)).toBe(
    '<p>Een <strong>vet</strong> woord en <a href="/nl/aanbod/">een link</a>.</p><h2>Kop</h2>' +
      '<ul><li>een</li><li>twee</li></ul><p>Klaar.</p>',
  );
});

test('lists around a paragraph stay apart', () => {
  expect(rich('- een\ntussen\n- twee').map(({ type }) => type)).toEqual(['list', 'paragraph', 'list']);
});
