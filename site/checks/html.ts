import { htmlRules } from '../src/render/html-rules.ts';
import { allPages, findings } from './pages.ts';

/**
 * A page without the head and foot that were looked at on another one: on all pages of a language they are the same, but
 * for where they lead. Whether an id stands on a page twice, structure.check.ts looks at the whole page.
 */
function withoutKnown(html: string, known: Set<string>): string {
  return html.replaceAll(/<(header|footer)\b.*?<\/\1>/gsu, (part) => {
    const same = part.replaceAll(/ (?:href|aria-current)="[^"]*"/gu, '');
    return known.has(same) ? '' : known.add(same) && part;
  });
}

/** What is not valid HTML on the pages in some languages, or (null) in none; empty when all is well. */
export async function invalidIn(languages: (string | null)[]): Promise<string> {
  const validator = htmlRules();
  const problems: string[] = [];
  const known = new Set<string>();
  for (const page of allPages()) {
    const [, language = ''] = /^\/([a-z]{2})\//u.exec(page.path) ?? [];
    if (!languages.includes(language || null)) continue;
    const report = await validator.validateString(withoutKnown(page.html, known), page.path);
    for (const { messages } of report.results)
      for (const { line, message, ruleId, severity } of messages)
        if (severity === 2) problems.push(`${page.path}:${line} ${message} (${ruleId})`);
  }
  return findings(problems);
}
