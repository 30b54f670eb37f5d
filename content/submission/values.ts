/** The raw values of a form as HTML sends them, by field name; files excluded. */
export type Values = Record<string, string[]>;

// As many as an event can have dates, and one more, so that too many is said.
const maxValues = 367;
const maxLength = 20_000;

/**
 * What was sent for one field, as clean lines: never throws, whatever `values` really is. Line ends become `\n`,
 * composed letters one code point, spaces around the text go, and empty values are left out.
 */
export function rawOf(values: unknown, name: string): string[] {
  if (typeof values !== 'object' || values === null || !Object.hasOwn(values, name)) return [];
  const sent: unknown = (values as Record<string, unknown>)[name];
  if (!Array.isArray(sent)) return [];
  return (sent as unknown[])
    .slice(0, maxValues)
    .filter((value) => typeof value === 'string')
    .map((value) => value.slice(0, maxLength).replace(/\r\n?/gu, '\n').normalize('NFC').trim())
    .filter((value) => value !== '');
}

/** The names that were sent, at most 400. */
export const namesOf = (values: unknown): string[] =>
  typeof values === 'object' && values !== null ? Object.keys(values).slice(0, 400) : [];
