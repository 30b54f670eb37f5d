import { escapeHtml } from '@kunstwijzer/content/core';

/** A piece of HTML in which every text has been escaped. */
export type Html = { html: string };

/** HTML that somebody else has escaped already, such as a form of content/submission. */
export const trusted = (text: string): Html => ({ html: text });

export type Part = string | number | Html | null | false | Part[];

function textOf(part: Part): string {
  if (part === null || part === false) return '';
  if (Array.isArray(part)) return part.map(textOf).join('');
  return typeof part === 'object' ? part.html : escapeHtml(String(part));
}

/**
 * Template for HTML: texts are escaped, pieces of HTML and lists of them go in as they are, null and false are nothing.
 * Not called `html`: Prettier would put spaces into the text of a page.
 */
export const markup = (strings: TemplateStringsArray, ...parts: Part[]): Html => ({
  html: strings.map((text, i) => text + textOf(parts[i] ?? null)).join(''),
});
