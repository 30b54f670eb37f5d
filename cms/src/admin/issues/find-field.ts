import type { ClientField } from 'payload';

/** A field of a form: its name at the top, the number of its tab, and the labels (and numbers of rows) that lead to it. */
export type FoundField = { name: string; tab: number | null; labels: unknown[] };

/** The labels from a field down along a path; numbers are rows, counted from 1. What is no field (a place in a text) ends it. */
function labelsAlong(fields: ClientField[], path: string[]): unknown[] {
  const [name, ...rest] = path;
  for (const field of fields) {
    if (!('name' in field && field.name)) {
      const tabs = field.type === 'tabs' ? field.tabs.flatMap((tab) => tab.fields) : [];
      const found = labelsAlong('fields' in field ? field.fields : tabs, path);
      if (found.length > 0) return found;
    } else if (field.name === name) {
      const label = 'label' in field && field.label ? field.label : name;
      if (!('fields' in field)) return [label];
      const [row, ...below] = rest;
      const isRow = field.type === 'array' && row !== undefined && /^\d+$/u.test(row);
      return [label, ...(isRow ? [Number(row) + 1] : []), ...labelsAlong(field.fields, isRow ? below : rest)];
    }
  }
  return [];
}

/** Where a field of a record is in its form, by the path that a publication names it with; null when the form has none. */
export function findField(fields: ClientField[], path: string): FoundField | null {
  const parts = path.split('.').filter(Boolean);
  const labels = labelsAlong(fields, parts);
  const [name] = parts;
  if (name === undefined || labels.length === 0) return null;
  for (const tabs of fields) {
    if (tabs.type !== 'tabs') continue;
    const tab = tabs.tabs.findIndex((one) => labelsAlong(one.fields, [name]).length > 0);
    if (tab >= 0) return { name, tab, labels };
  }
  return { name, tab: null, labels };
}
