import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url).pathname;
const files = globSync('{submissions,asking}/**/*.ts', { cwd: root, exclude: (path) => path.endsWith('.test.ts') });

/** The text of each `markup` template in a file, a space for each value. */
function templatesOf(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'markup') {
      const { template } = node;
      const parts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      found.push(parts.join(' '));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(root + file, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

const spoken = /\s(?:alt|aria-label|placeholder|title)="([^"]*)"/gu;
/** What people would read or hear of it; a template of attributes alone has nothing outside tags. */
const wordsOf = (html: string): string[] => [
  ...[...html.matchAll(spoken)].map(([, said = '']) => said),
  /^\s+[\w-]+(?:="|$)/u.test(html) ? '' : html.replace(/<[^>]*>/gu, ' '),
];

it('no word stands in the markup of the pages of the server: all are in words/', () => {
  const templates = files.flatMap((file) => templatesOf(file).map((html) => ({ file, html })));
  const wrong = templates.flatMap(({ file, html }) =>
    wordsOf(html).flatMap((text) => (/\p{L}{2}/u.test(text) ? [`${file}: ${text.trim()}`] : [])),
  );
  expect(templates.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});
