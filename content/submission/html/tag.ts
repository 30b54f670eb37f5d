import { escapeHtml } from '../../core/index.ts';

type Attribute = string | number | boolean | null | undefined;

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
