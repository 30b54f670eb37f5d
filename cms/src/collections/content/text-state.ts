import { defaultLocale, isLocale, localeKeys } from '@kunstwijzer/content/model';
import type { Locale, TextState, TextStates } from '@kunstwijzer/content/model';
import type { CollectionBeforeChangeHook, Field } from 'payload';
import { textsIn } from '../../fields/check-text.ts';
import { lexicalToRichText } from '../../fields/rich-text/lexical.ts';
import type { LexicalState } from '../../fields/rich-text/lexical.ts';
import { walk } from './walk.ts';

type Data = Record<string, unknown>;

/** Every localised text of a document (in the one language it was read in), by path. Equal texts give equal JSON. */
function textsOf(fields: Field[], data: Data): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  walk(fields, data, (field, value, path) => {
    if (!('localized' in field && field.localized)) return;
    // Opening an editor can change the state of a rich text without changing what it says.
    const text = field.type === 'richText' ? lexicalToRichText(value as LexicalState | null) : value;
    if (textsIn(text).length > 0) found[path] = text;
  });
  return found;
}

/** The states before the first save: what the fields themselves have as default. */
const untouched = (states: Partial<TextStates>) =>
  localeKeys.every((locale) => (states[locale] ?? 'missing') === (locale === defaultLocale ? 'own' : 'missing'));

/** How a save in one language looks to `nextStates`. */
type Save = {
  locale: Locale;
  /** The states as stored; null for a new document. */
  before: Partial<TextStates> | null;
  /** The states as sent; where they differ from the stored ones, an editor chose them. */
  given: Partial<TextStates>;
  changed: boolean;
  hasText: boolean;
};

/**
 * The states of the languages after a save: a language whose texts changed is translated (or own, or missing when
 * emptied), and when the Dutch changed, what was translated from it is older than the Dutch.
 */
export function nextStates({ locale, before, given, changed, hasText }: Save): TextStates {
  const isNew = before === null && untouched(given);
  const state = (key: Locale): TextState => {
    const stored = (isNew ? 'missing' : (before ?? given)[key]) ?? 'missing';
    const chosen = given[key] ?? stored;
    if (!isNew && chosen !== stored) return chosen;
    if (!changed && !isNew) return stored;
    if (key === locale) {
      // Without Dutch the form must complain, unless an editor chose "missing" for it.
      if (!hasText) return key === defaultLocale ? (isNew ? 'own' : stored) : 'missing';
      return isNew || key === defaultLocale || stored === 'own' ? 'own' : 'translated';
    }
    return locale === defaultLocale && stored === 'translated' ? 'outdated' : stored;
  };
  return Object.fromEntries(localeKeys.map((key) => [key, state(key)])) as TextStates;
}

/** Keeps `textState` of a document up to date. The loader writes all languages at once and knows their states. */
export const keepTextState: CollectionBeforeChangeHook = ({ data, originalDoc, operation, collection, req }) => {
  const locale = req.locale ?? defaultLocale;
  if (!isLocale(locale)) return data;
  const now = textsOf(collection.fields, data);
  const then = operation === 'create' ? {} : textsOf(collection.fields, originalDoc as Data);
  data.textState = nextStates({
    locale,
    before: operation === 'create' ? null : ((originalDoc as Data).textState as TextStates),
    given: (data.textState ?? {}) as Partial<TextStates>,
    changed: JSON.stringify(now) !== JSON.stringify(then),
    hasText: Object.keys(now).length > 0,
  });
  return data;
};
