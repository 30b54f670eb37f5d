/** Words of a vocabulary or kind, by its value, in the languages of the admin. */
type Labels = Record<string, { nl: string; en: string }>;

/** A field of a row that says which row it is, and how it is read. */
export type RowPart =
  | { name: string; kind: 'text' | 'day' | 'moment' }
  | { name: string; kind: 'record'; of: string }
  | { name: string; kind: 'choice' | 'benefit'; labels: Labels };

const longest = 60;
const most = 3;

const short = (text: string) => (text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text);

function benefitText(value: unknown, labels: Labels, language: 'nl' | 'en'): string {
  const { kind = '', percent, amount } = (value ?? {}) as { kind?: string; percent?: number; amount?: number };
  if (kind === 'percentage') return `${new Intl.NumberFormat(language).format(percent ?? 0)} %`;
  if (kind === 'fixed')
    return new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(amount ?? 0);
  return kind === 'unknown' ? '' : (labels[kind]?.[language] ?? '');
}

function partText(part: RowPart, value: unknown, language: 'nl' | 'en', titleOf: (id: string) => string): string {
  if (part.kind === 'benefit') return benefitText(value, part.labels, language);
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value === '') return '';
  if (part.kind === 'record') return titleOf(value);
  if (part.kind === 'choice') return part.labels[value]?.[language] ?? '';
  if (part.kind === 'text') return short(value);
  const timeZone = 'Europe/Amsterdam';
  return new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    ...(part.kind === 'moment' && { timeStyle: 'short' }),
    timeZone,
  }).format(new Date(value));
}

/** What a row is called: what its first fields hold, as people read it; '' when they are empty. `titleOf` names a record. */
export const rowText = (
  parts: RowPart[],
  row: Record<string, unknown>,
  language: 'nl' | 'en',
  titleOf: (id: string) => string,
): string =>
  parts
    .map((part) => partText(part, row[part.name], language, titleOf))
    .filter(Boolean)
    .slice(0, most)
    .join(', ');
