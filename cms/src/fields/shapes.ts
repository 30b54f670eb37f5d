import { isLocale } from '@kunstwijzer/content/model';
import { APIError } from 'payload';
import type { CollectionBeforeOperationHook, Field, GlobalBeforeOperationHook } from 'payload';

type Data = Record<string, unknown>;
const isRecord = (value: unknown): value is Data =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string';
const isId = (value: unknown) => isText(value) || (isRecord(value) && isText(value.id));
const isDay = (value: unknown) =>
  value === '' || (isText(value) || value instanceof Date ? !Number.isNaN(Date.parse(String(value))) : false);
const isNumber = (value: unknown) => value === '' || Number.isFinite(typeof value === 'string' ? Number(value) : value);

/** What one value of a field must be, by the type of the field; other types are not looked at. */
const kinds: Partial<Record<Field['type'], (value: unknown) => boolean>> = {
  text: isText,
  textarea: isText,
  email: isText,
  select: isText,
  radio: isText,
  number: isNumber,
  date: isDay,
  checkbox: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
  relationship: isId,
  upload: isId,
  richText: isRecord,
};

/** The path of the first value that cannot be one of this field; null when all can. */
function wrong(field: Field & { name: string }, value: unknown, allLocales: boolean, path: string): string | null {
  if (value === undefined) return null;
  if ('localized' in field && field.localized && allLocales) {
    if (!isRecord(value)) return path;
    const own = { ...field, localized: false };
    return Object.entries(value).reduce<string | null>(
      (found, [locale, one]) => found ?? (isLocale(locale) ? wrong(own, one, allLocales, path) : path),
      null,
    );
  }
  if (field.type === 'group') return isRecord(value) ? wrongIn(field.fields, value, allLocales, `${path}.`) : path;
  if (value === null) return null;
  if (field.type === 'array') {
    // Payload takes 0 for an empty list.
    const rows: unknown[] | null = Array.isArray(value) ? value : value === 0 ? [] : null;
    return (rows ?? [null]).reduce<string | null>(
      (found, row, i) =>
        found ?? (isRecord(row) ? wrongIn(field.fields, row, allLocales, `${path}.${i}.`) : `${path}.${i}`),
      null,
    );
  }
  const fits = kinds[field.type];
  if (!fits) return null;
  const many = 'hasMany' in field && field.hasMany === true;
  return (many && Array.isArray(value) ? value : [value]).every(fits) ? null : path;
}

function wrongIn(fields: Field[], data: Data, allLocales: boolean, prefix = ''): string | null {
  for (const field of fields) {
    const found =
      field.type === 'tabs'
        ? wrongIn(
            field.tabs.flatMap((tab) => tab.fields),
            data,
            allLocales,
            prefix,
          )
        : 'name' in field && field.name
          ? wrong(field, data[field.name], allLocales, prefix + field.name)
          : 'fields' in field
            ? wrongIn(field.fields, data, allLocales, prefix)
            : null;
    if (found !== null) return found;
  }
  return null;
}

/** Throws 400 with the path of the field when data cannot be a document of these fields. */
function checkShapes(fields: Field[], data: unknown, allLocales: boolean): void {
  if (data === undefined) return;
  const found = !isRecord(data)
    ? 'data'
    : data.id !== undefined && !(isText(data.id) && /^[\w-]{1,64}$/u.test(data.id))
      ? 'id'
      : wrongIn(fields, data, allLocales);
  if (found !== null) throw new APIError(`${found}: this value does not fit the field.`, 400, null, true);
}

/**
 * Refuses what does not fit the fields before anything is done with it. Drafts are stored without being validated, and
 * Payload answers 500 to a date that is none or an object where a text belongs.
 */
export const fittingOnly: CollectionBeforeOperationHook = ({ args, operation, req, collection }) => {
  if (operation === 'create' || operation === 'update')
    checkShapes(collection.fields, (args as { data?: unknown }).data, req.locale === 'all');
  return args;
};

/** The same for a global. */
export const fittingGlobalOnly: GlobalBeforeOperationHook = ({ args, operation, req, global }): unknown => {
  if (operation === 'update') checkShapes(global.fields, (args as { data?: unknown }).data, req.locale === 'all');
  return args;
};
