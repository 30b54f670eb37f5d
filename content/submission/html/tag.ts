type Attribute = string | number | boolean | null | undefined;

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// What no HTML may hold: control characters and halves of surrogate pairs.
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

// Nearly every text of a form is as it should be, and this is quick to see.
const careful = /[&<>"'\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uD800-\uDFFF\uFFFE\uFFFF]/;

/** Text made safe to stand in HTML, also between quotes. */
export const escapeHtml = (text: string): string =>
  careful.test(text) ? text.replace(unprintable, '').replace(/[&<>"']/gu, (char) => escapes[char] ?? char) : text;

const attribute = ([name, value]: [string, Attribute]): string => {
  if (value === null || value === undefined || value === false) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
};

const open = (name: string, attributes: Record<string, Attribute>) =>
  `<${name}${Object.entries(attributes).map(attribute).join('')}>`;

/** An element around content that is HTML already (texts through `escapeHtml`). */
export const tag = (name: string, attributes: Record<string, Attribute>, ...content: string[]): string =>
  `${open(name, attributes)}${content.join('')}</${name}>`;

/** An `input`, which has no content. */
export const input = (attributes: Record<string, Attribute>): string => open('input', attributes);
