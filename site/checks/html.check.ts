import { expect, it } from 'vitest';
import { htmlRules } from '../src/render/html-rules.ts';
import { allPages, findings } from './pages.ts';

const validator = htmlRules();

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
