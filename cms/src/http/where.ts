import { getFieldByPath } from 'payload';
import type { FlattenedField, SanitizedConfig } from 'payload';

const deepest = 8;
const longestList = 300;
const longestText = 2000;

type Check = (value: unknown) => boolean;

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= longestText;
const isDay: Check = (value) => isText(value) && (['', 'null'].includes(value) || !Number.isNaN(Date.parse(value)));
const isNumber: Check = (value) => isText(value) && Number.isFinite(Number(value));
const isSwitch: Check = (value) => value === 'true' || value === 'false';
/** What Payload splits at commas, or a list; each part is one value. */
const listOf =
  (check: Check): Check =>
  (value) => {
    const parts: unknown[] = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [null];
    return parts.length <= longestList && parts.every(check);
  };

const equal = (check: Check) => ({
  equals: check,
  not_equals: check,
  in: listOf(check),
  not_in: listOf(check),
  exists: isSwitch,
});
const ordered = (check: Check) => ({
  ...equal(check),
  greater_than: check,
  greater_than_equal: check,
  less_than: check,
  less_than_equal: check,
});
const part = { like: isText, not_like: isText, contains: isText };

/** What may be asked of a field, by its type and operator. Other types can only be asked whether they hold something. */
const operators = new Map<FlattenedField['type'], Record<string, Check>>([
  ...(['text', 'textarea', 'email', 'code'] as const).map((type) => [type, { ...ordered(isText), ...part }] as const),
  ...(['select', 'radio'] as const).map((type) => [type, { ...equal(isText), contains: isText }] as const),
  ...(['relationship', 'upload'] as const).map((type) => [type, { ...equal(isText), like: isText }] as const),
  ['checkbox', { equals: isSwitch, not_equals: isSwitch, exists: isSwitch }],
  ['number', ordered(isNumber)],
  ['date', ordered(isDay)],
]);
const others: Record<string, Check> = { exists: isSwitch };

/** Where a question is asked: of which collection or global, and whether of its versions. */
export type Asked = { config: SanitizedConfig; owner: string | undefined; versions: boolean };

/** What is known of a field: its type, and whether it holds several values. */
type FieldType = { type: FlattenedField['type']; hasMany?: boolean };

/** Fields that every version has beside those of its document. */
const ofVersions = new Map<string, FieldType['type']>([
  ['parent', 'relationship'],
  ['createdAt', 'date'],
  ['updatedAt', 'date'],
  ['latest', 'checkbox'],
  ['autosave', 'checkbox'],
]);

/** The field that a path names; null when there is none. */
function fieldAt({ config, owner, versions }: Asked, path: string): FieldType | null {
  if (path === 'id') return { type: 'text' };
  if (versions) {
    const type = ofVersions.get(path);
    if (type) return { type };
    return path.startsWith('version.') ? fieldAt({ config, owner, versions: false }, path.slice(8)) : null;
  }
  const fields = [...config.collections, ...config.globals].find(({ slug }) => slug === owner)?.flattenedFields ?? [];
  const found = getFieldByPath({ config, fields, includeRelationships: true, path });
  // Of a reference to one of several collections, its two halves can be asked.
  if (found && 'relationTo' in found.field && Array.isArray(found.field.relationTo)) return { type: 'json' };
  if (found) return found.field;
  const half = /^(.+)\.(?:relationTo|value)$/u.exec(path)?.[1];
  const whole = half === undefined ? null : getFieldByPath({ config, fields, path: half })?.field;
  return whole && 'relationTo' in whole && Array.isArray(whole.relationTo) ? { type: 'text' } : null;
}

/** Of a list of texts or numbers nothing can be asked: SQLite has no column of it. */
const operatorsOf = ({ type, hasMany }: FieldType): Record<string, Check> =>
  hasMany && (type === 'text' || type === 'number') ? {} : (operators.get(type) ?? others);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function badCondition(asked: Asked, path: string, condition: unknown): string | null {
  const field = /^[\w.]{1,200}$/u.test(path) ? fieldAt(asked, path) : null;
  if (field === null) return `where: there is no field ${path.slice(0, 80)}.`;
  if (!isRecord(condition)) return `where[${path}]: say what to compare it by, such as [equals].`;
  const checks = operatorsOf(field);
  for (const [operator, value] of Object.entries(condition)) {
    if (!Object.hasOwn(checks, operator))
      return `where[${path}][${operator.slice(0, 40)}]: this field cannot be asked that.`;
    if (!checks[operator]?.(value)) return `where[${path}][${operator}]: this value does not fit the field.`;
  }
  return null;
}

/**
 * What is wrong with a `where`, in one line that names the place; null when the database can answer it. Payload hands to
 * the database whatever has the name of an operator, and answers 500 where that fails.
 */
export function badWhere(asked: Asked, where: unknown, depth = 0): string | null {
  if (depth > deepest) return 'where: this goes too deep.';
  if (!isRecord(where)) return 'where: write it as where[field][operator]=value.';
  for (const [name, value] of Object.entries(where)) {
    const list = name === 'and' || name === 'or';
    if (list && !Array.isArray(value)) return `where[${name}]: this is a list, where[${name}][0].`;
    const problem = list
      ? (value as unknown[]).reduce<string | null>((found, one) => found ?? badWhere(asked, one, depth + 1), null)
      : badCondition(asked, name, value);
    if (problem !== null) return problem;
  }
  return null;
}
