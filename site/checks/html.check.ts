import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { allPages, findings } from './pages.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes `<br>` and `<p/>` forms as HTML does; these rules are about taste, not validity.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'off',
    // A telephone number stands in <bdi dir="ltr">, which keeps it on one line by style.
    'tel-non-breaking': 'off',
    // Safari drops the list semantics of a list without markers, unless the role says it again.
    'no-redundant-role': 'off',
    // Ambiguous only to the rule: each list of links has a heading that labels its landmark.
    'unique-landmark': 'off',
    'valid-id': ['error', { relaxed: true }],
    // Custom elements of Astro's islands.
    'element-name': ['error', { whitelist: ['astro-island', 'astro-slot'] }],
  },
});

it('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const page of allPages()) {
    const report = await validator.validateString(page.html, page.path);
    for (const { messages } of report.results)
      for (const { line, message, ruleId, severity } of messages)
        if (severity === 2) problems.push(`${page.path}:${line} ${message} (${ruleId})`);
  }
  expect(findings(problems)).toBe('');
});
