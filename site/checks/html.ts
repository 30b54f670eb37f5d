import { htmlRules } from '../src/render/html-rules.ts';
import { allPages, findings } from './pages.ts';

/** What is not valid HTML on the pages in some languages, or (null) in none; empty when all is well. */
export async function invalidIn(languages: (string | null)[]): Promise<string> {
  const validator = htmlRules();
  const problems: string[] = [];
  for (const page of allPages()) {
    const [, language = ''] = /^\/([a-z]{2})\//u.exec(page.path) ?? [];
    if (!languages.includes(language || null)) continue;
    const report = await validator.validateString(page.html, page.path);
    for (const { messages } of report.results)
      for (const { line, message, ruleId, severity } of messages)
        if (severity === 2) problems.push(`${page.path}:${line} ${message} (${ruleId})`);
  }
  return findings(problems);
}
