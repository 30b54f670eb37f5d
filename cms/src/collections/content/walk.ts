import type { Field } from 'payload';

type Data = Record<string, unknown>;
const dataOf = (value: unknown): Data => (value !== null && typeof value === 'object' ? (value as Data) : {});
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.map(dataOf) : []);

/** Called for each field that holds a value, with that value and its path (rows by number). */
type Visit = (field: Field & { name: string }, value: unknown, path: string) => void;

/** Visits every named field of a document, through groups, rows, tabs and array rows. */
export function walk(fields: Field[], data: Data, visit: Visit, prefix = ''): void {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs)
        walk(tab.fields, 'name' in tab && tab.name ? dataOf(data[tab.name]) : data, visit, prefix);
    } else if ('name' in field && field.name) {
      const path = `${prefix}${field.name}`;
      visit(field, data[field.name], path);
      if (field.type === 'group') walk(field.fields, dataOf(data[field.name]), visit, `${path}.`);
      if (field.type === 'array')
        rowsOf(data[field.name]).forEach((row, i) => walk(field.fields, row, visit, `${path}.${i}.`));
    } else if ('fields' in field) walk(field.fields, data, visit, prefix);
  }
}

/** Whether a field or a field inside it has a text in each language. */
export const holdsTexts = (field: Field): boolean =>
  ('localized' in field && field.localized === true) ||
  (field.type === 'tabs'
    ? field.tabs.some((tab) => tab.fields.some(holdsTexts))
    : 'fields' in field && field.fields.some(holdsTexts));
