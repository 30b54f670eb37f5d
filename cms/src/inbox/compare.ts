import { inEveryLanguage, known, label } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { datedText, fieldName, fieldsOf, passOfField, valuesOf } from '@kunstwijzer/content/submission';
import type { Field, Listing, SubmissionKind, Values } from '@kunstwijzer/content/submission';

/** One question with what was sent and what stands now, in words. */
export type Row = { name: string; label: string; sent: string[]; stands: string[]; differs: boolean };

/** The name of a record that a listing names by its slug; undefined when it is not there. */
export type NameOf = (of: 'providers' | 'spaces' | 'passes', slug: string) => string | undefined;

type Words = { locale: Locale; nameOf: NameOf };

/** What stands: the record that is changed, or one that looks like it. */
type Stands = { listing: Listing; isSame: boolean };

/** A record that does not exist yet; what it is follows in the next answers. */
const isNew: Record<Locale, string> = inEveryLanguage({ nl: 'nieuw', en: 'new', tr: 'yeni', ar: 'جديد' });

/** An answer as an editor reads it: the label of a choice, the name of a record, a day in words. */
function inWords(field: Field, value: string, { locale, nameOf }: Words): string {
  const option = field.options && Object.keys(field.options).find((key) => key === value);
  if (field.options && option !== undefined) return label(field.options, option, locale);
  if (field.type === 'check') return label(known, 'yes', locale);
  if (field.type === 'record' && field.records)
    return value === 'new' ? isNew[locale] : (nameOf(field.records.of, value) ?? value);
  return datedText(field.type === 'date' ? 'dates' : field.type, value, locale);
}

/** Who sent it is shown apart, to who may see it; a picture and what a report is about have a place of their own. */
const isElsewhere = ({ name, type }: Field) =>
  type === 'file' || name.startsWith('sender-') || name.startsWith('about-');

/** Answers about passes have a name for each pass. */
const passFields = (kind: SubmissionKind, names: string[], { locale, nameOf }: Words) => {
  const question = fieldsOf(kind).find(({ type }) => type === 'passes');
  if (!question) return [];
  return names.flatMap((name) => {
    const pass = passOfField(name);
    return pass === null
      ? []
      : [{ field: { ...question, name }, label: `${fieldName(question, locale)}: ${nameOf('passes', pass) ?? pass}` }];
  });
};

/**
 * What was sent, once its new provider has been made: then that is the provider which stands, and what was told about it
 * is no difference.
 */
function withMadeProvider(left: Values, right: Values, nameOf: NameOf): Values {
  const [slug] = right.provider ?? [];
  const isMade = left.provider?.[0] === 'new' && slug && nameOf('providers', slug) === left['provider-name']?.[0];
  if (!isMade) return left;
  const others = Object.entries(left).filter(([name]) => !name.startsWith('provider-'));
  return { ...Object.fromEntries(others), provider: [slug] };
}

/** Every question that has an answer, in the order of the form: on one of both sides, or on that of the sender. */
export function compare(sent: Listing, stands: Stands | null, words: Words): Row[] {
  const right = stands ? valuesOf(stands.listing) : {};
  const left = stands?.isSame ? withMadeProvider(valuesOf(sent), right, words.nameOf) : valuesOf(sent);
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
  const asked = fieldsOf(sent.kind).map((field) => ({ field, label: fieldName(field, words.locale) }));
  return [...asked, ...passFields(sent.kind, names, words)].flatMap(({ field, label: name }) => {
    const side = (values: typeof left) => (values[field.name] ?? []).map((value) => inWords(field, value, words));
    const row = { name: field.name, label: name, sent: side(left), stands: side(right) };
    if (isElsewhere(field) || row.sent.length + row.stands.length === 0) return [];
    // Of one that it only looks like, only what was sent matters; and what it does not say is no difference.
    if (!stands?.isSame && row.sent.length === 0) return [];
    const isComparable = stands?.isSame ? true : row.stands.length > 0;
    return [{ ...row, differs: stands !== null && isComparable && row.sent.join('\n') !== row.stands.join('\n') }];
  });
}
