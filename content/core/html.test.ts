import { expect, test } from 'vitest';
import { escapeHtml } from './html.ts';

test.each([
  ['Zing & dans', 'Zing &amp; dans'],
  [`<a href="x" title='y'>`, '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;'],
  ['a\u0000b\u000Bc\uD800d', 'abcd'],
  ['regel\nregel\ttab 🎺', 'regel\nregel\ttab 🎺'],
])('%j → %j', (text, html) => expect(escapeHtml(text)).toBe(html));
