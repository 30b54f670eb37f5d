/** The values of a form by the name of their field. */
export type Values = Record<string, unknown>;

/** Whose text it is, and of which form: a record (`new` before it is saved) or the settings, in one language. */
export type Place = { user: string; entity: string; id: string; locale: string };

/** What somebody changed in a form and did not save: the fields, and what those held when it was last saved. */
export type Kept = { at: string; title: string; changed: Values; base: Values };

const prefix = 'kw-unsaved';
/** What nobody types, and a file, which cannot be written down. */
const notKept = new Set(['id', '_status', 'createdAt', 'updatedAt', 'deletedAt', 'file']);

const keyOf = ({ user, entity, id, locale }: Place) => [prefix, user, entity, id, locale].join('/');

const written = (value: unknown) => JSON.stringify(value === '' ? null : (value ?? null));
const isSame = (one: unknown, other: unknown) => written(one) === written(other);

/** The fields of a form that differ from what was saved, with what they were; null when none does. */
export function changesIn(now: Values, saved: Values): Pick<Kept, 'changed' | 'base'> | null {
  const names = Object.keys(now).filter((name) => !notKept.has(name) && !isSame(now[name], saved[name]));
  if (names.length === 0) return null;
  const of = (values: Values) => Object.fromEntries(names.map((name) => [name, values[name] ?? null]));
  return { changed: of(now), base: of(saved) };
}

/** Whether what was typed can go into a form as it is: nobody changed the same fields since. */
export const stillFits = ({ base }: Kept, saved: Values): boolean =>
  Object.entries(base).every(([name, value]) => isSame(saved[name], value));

/** What is kept of a form on this device; null when there is nothing. */
export function read(storage: Storage, place: Place): Kept | null {
  const text = storage.getItem(keyOf(place));
  return text === null ? null : (JSON.parse(text) as Kept);
}

/** Keeps what was typed, or forgets it. Whether that worked: a device has room for some megabytes. */
export function write(storage: Storage, place: Place, kept: Kept | null): boolean {
  try {
    if (kept) storage.setItem(keyOf(place), JSON.stringify(kept));
    else storage.removeItem(keyOf(place));
    return true;
  } catch {
    return false;
  }
}

/** Everything that somebody typed and did not save, the newest first. */
export function allOf(storage: Storage, user: string): { place: Place; kept: Kept }[] {
  const found: { place: Place; kept: Kept }[] = [];
  for (const key of Object.keys(storage)) {
    const [start, whose, entity = '', id = '', locale = ''] = key.split('/');
    if (start !== prefix || whose !== user) continue;
    const place = { user, entity, id, locale };
    const kept = read(storage, place);
    if (kept) found.push({ place, kept });
  }
  return found.toSorted((one, other) => other.kept.at.localeCompare(one.kept.at));
}

/** The texts in a value of any shape, for people: of a rich text its words, of rows each text. */
export function textsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (value === null || typeof value !== 'object') return '';
  if (Array.isArray(value)) return value.map(textsOf).filter(Boolean).join('\n');
  const node = value as Values;
  if (node.root !== undefined) return textsOf(node.root);
  // A node of a rich text: a paragraph is its pieces, one after the other.
  if (Array.isArray(node.children)) {
    const pieces = node.children.map(textsOf);
    const isBlock = node.children.some((child) => Array.isArray((child as Values).children));
    return pieces.join(isBlock && node.type !== 'paragraph' ? '\n' : '');
  }
  if (node.type === 'text') return String(node.text);
  return Object.entries(node)
    .filter(([name]) => name !== 'id')
    .map(([, part]) => textsOf(part))
    .filter(Boolean)
    .join(', ');
}
