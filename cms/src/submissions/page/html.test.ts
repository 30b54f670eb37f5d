import { expect, it } from 'vitest';
import { markup, trusted } from './html.ts';

it('escapes every text, and no piece of HTML twice', () => {
  const item = (text: string) => markup`<li title="${text}">${text}</li>`;
  expect(markup`<ul>${[item('<script>'), item(`"'&`)]}${null}${false}${trusted('<hr>')}${3}</ul>`.html).toBe(
    '<ul><li title="&lt;script&gt;">&lt;script&gt;</li><li title="&quot;&#39;&amp;">&quot;&#39;&amp;</li><hr>3</ul>',
  );
});
