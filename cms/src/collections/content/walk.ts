import type { Field } from 'payload';

type Data = Record<string, unknown>;
const dataOf = (value: unknown): Data => (value !== null && typeof value === 'object' ? (value as Data) : {});
const rowsOf = (value: unknown): Data[] => (Array.isArray(value) ? value.map(dataOf) : []);

/** What a row is called in a path: its id, or its number before it has one. */
const rowKey = ({ id }: Data, at: number) => (typeof id === 'string' ? id : at);

/** The label of a field, or the number of a row, from the outside in. */
export type Within = (LabelOf | number)[];
type LabelOf = string | Record<string, string>;
const labelOf = (field: Field): Within =>
  'label' in field && (typeof field.label === 'string' || (typeof field.label === 'object' && field.label !== null))
    ? [field.label]
    : [];

/**
 * Called for each field that holds a value, with that value, its path (rows by their id, which stays when others come and go)
 * and what it is called.
 */
type Visit = (field: Field & { name: string }, value: unknown, path: string, labels: Within) => void;

/** Visits every named field of a document, through groups, rows, tabs and array rows. */
export function walk(fields: Field[], data: Data, visit: Visit, prefix = '', within: Within = []): void {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs)
        walk(tab.fields, 'name' in tab && tab.name ? dataOf(data[tab.name]) : data, visit, prefix, within);
    } else if ('name' in field && field.name) {
      const path = `${prefix}${field.name}`;
      const labels = [...within, ...labelOf(field)];
      visit(field, data[field.name], path, labels);
      if (field.type === 'group') walk(field.fields, dataOf(data[field.name]), visit, `${path}.`, labels);
      if (field.type === 'array')
        rowsOf(data[field.name]).forEach((row, i) =>
          walk(field.fields, row, visit, `${path}.${rowKey(row, i)}.`, [...labels, i + 1]),
        );
    } else if ('fields' in field) walk(field.fields, data, visit, prefix, within);
  }
}

/** Whether a field or a field inside it has a text in each language. */
export const holdsTexts = (field: Field): boolean =>
  ('localized' in field && field.localized === true) ||
  (field.type === 'tabs'
    ? field.tabs.some((tab) => tab.fields.some(holdsTexts))
    : 'fields' in field && field.fields.some(holdsTexts));
