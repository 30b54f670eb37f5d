import { defaultLocale, isLocale, localeKeys } from '@kunstwijzer/content/model';
import type { CollectionName, Locale, TextState, TextStates } from '@kunstwijzer/content/model';
import { isBehind } from '@kunstwijzer/content/translation';
import type { Texts } from '@kunstwijzer/content/translation';
import { isolateObjectProperty } from 'payload';
import type { CollectionBeforeChangeHook, CollectionConfig, Field, PayloadRequest } from 'payload';
import { textsIn } from '../../fields/check-text.ts';
import { lexicalToRichText } from '../../fields/rich-text/lexical.ts';
import type { LexicalState } from '../../fields/rich-text/lexical.ts';
import { nextProvenance, treatmentOf } from './provenance.ts';
import type { Provenances } from './provenance.ts';
import { walk } from './walk.ts';

type Data = Record<string, unknown>;

/** Lists of words that people search for: each language has its own, of another length. */
export const isWordList = (field: Field) => field.type === 'text' && field.hasMany === true;

/** Every localised text of a document (in the one language it was read in), by path. Equal texts give equal JSON. */
function textsOf(fields: Field[], data: Data, counts: (field: Field) => boolean = () => true): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  walk(fields, data, (field, value, path) => {
    if (!('localized' in field && field.localized) || !counts(field)) return;
    // Opening an editor can change the state of a rich text without changing what it says.
    const text = field.type === 'richText' ? lexicalToRichText(value as LexicalState | null) : value;
    if (textsIn(text).length > 0) found[path] = text;
  });
  return found;
}

/** The texts of a document that are translated, in the one language it was read in, by path. */
export const translatedTexts = (fields: Field[], data: Data): Texts =>
  textsOf(fields, data, (field) => !isWordList(field)) as Texts;

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
  /** Whether some text of the Dutch is not there in this language, or is the Dutch one. */
  partly: boolean;
  /** Whether the texts were copied from another language: then nothing is translated yet. */
  copied: boolean;
  /** The languages with a text that is translated from Dutch which is another now; before the save, and after it. */
  wasBehind: readonly Locale[];
  isBehind: readonly Locale[];
  /** Whether somebody said at the translation desk how far the language is, without changing a text perhaps. */
  treated: boolean;
};

/**
 * The states of the languages after a save: a language whose texts changed is translated (or own, or missing when
 * emptied; partly as long as one of its texts is not there), and older than the Dutch as long as the Dutch of one of its texts
 * is not the one that it was translated from.
 */
export function nextStates(save: Save): TextStates {
  const { locale, before, given, changed, hasText, partly, copied, wasBehind, isBehind, treated } = save;
  const isNew = before === null && untouched(given);
  const state = (key: Locale): TextState => {
    const stored = (isNew ? 'missing' : (before ?? given)[key]) ?? 'missing';
    if (copied) return key === locale ? 'missing' : stored;
    const chosen = given[key] ?? stored;
    if (!isNew && chosen !== stored) return chosen;
    if (!changed && !isNew && !treated) return stored;
    if (key === locale) {
      // Without Dutch the form must complain, unless an editor chose "missing" for it.
      if (!hasText) return key === defaultLocale ? (isNew ? 'own' : stored) : 'missing';
      if (isNew || key === defaultLocale || stored === 'own') return 'own';
      return partly ? 'partly' : isBehind.includes(key) ? 'outdated' : 'translated';
    }
    if (locale !== defaultLocale) return stored;
    if (stored === 'translated' && isBehind.includes(key)) return 'outdated';
    if (stored === 'outdated' && (treated || wasBehind.includes(key)) && !isBehind.includes(key)) return 'translated';
    return stored;
  };
  return Object.fromEntries(localeKeys.map((key) => [key, state(key)])) as TextStates;
}

/** Where a request says that its texts were copied from another language (copy-to-language.ts). */
const copiedKey = 'copiedTexts';
export const markCopied = (req: PayloadRequest): void => {
  req.context[copiedKey] = true;
};

/** A text of so many words is not by chance the same in two languages; a name is. */
export const fewWords = 3;
const wordsIn = (text: unknown) => textsIn(text).join(' ').split(/\s+/u).length;

/**
 * Whether a text of the Dutch is not there in the other language, or still is the Dutch one. Of texts that were copied
 * (`wasCopy`) also a name counts that is the same.
 */
export function isPartly(dutch: Record<string, unknown>, texts: Record<string, unknown>, wasCopy: boolean): boolean {
  return Object.entries(dutch).some(([path, text]) => {
    if (!(path in texts)) return true;
    const isSame = JSON.stringify(texts[path]) === JSON.stringify(text);
    return isSame && (wasCopy || wordsIn(text) > fewWords);
  });
}

/** The Dutch texts of a document that is being saved in another language. */
async function dutchTexts(req: PayloadRequest, collection: CollectionConfig, id: string) {
  const asking = isolateObjectProperty(req, ['locale', 'fallbackLocale']);
  const doc = await req.payload.findByID({
    collection: collection.slug as CollectionName,
    id,
    locale: defaultLocale,
    draft: true,
    trash: true,
    depth: 0,
    req: asking,
  });
  return translatedTexts(collection.fields, doc as unknown as Data);
}

const behindIn = (provenance: Provenances): Locale[] =>
  localeKeys.filter((locale) => isBehind(provenance[locale] ?? undefined));

/**
 * Keeps `textState` of a document up to date, and from which Dutch its texts were translated (`provenance`). The loader writes
 * all languages at once and knows their states.
 */
export const keepTextState: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, collection, req }) => {
  const locale = req.locale ?? defaultLocale;
  if (!isLocale(locale)) return data;
  const stored = operation === 'create' ? null : (originalDoc as Data & { id: string });
  const now = textsOf(collection.fields, data);
  const then = stored ? textsOf(collection.fields, stored) : {};
  const before = stored ? (stored.textState as TextStates) : null;
  const changed = JSON.stringify(now) !== JSON.stringify(then);
  const wasCopy = before?.[locale] === 'missing' && Object.keys(then).length > 0;
  const treatment = treatmentOf(req);
  const isTranslation = (changed || treatment) && stored && locale !== defaultLocale;
  const dutch = isTranslation ? await dutchTexts(req, collection, stored.id) : {};
  const given = (data.textState ?? {}) as Partial<TextStates>;
  const provenance = stored
    ? nextProvenance({
        locale,
        stored: stored.provenance ?? {},
        before: before ?? {},
        given,
        then: translatedTexts(collection.fields, stored),
        now: translatedTexts(collection.fields, data),
        treatment,
        by: req.user?.id ?? null,
        at: new Date().toISOString(),
      })
    : ((data.provenance ?? {}) as Provenances);
  data.provenance = provenance;
  data.textState = nextStates({
    locale,
    before,
    given,
    changed,
    hasText: Object.keys(now).length > 0,
    partly: treatment?.partly ?? isPartly(dutch, now, wasCopy),
    copied: req.context[copiedKey] === true,
    wasBehind: behindIn(stored?.provenance ?? {}),
    // Of a copy of a record nobody knows whether its translations are right for it.
    isBehind: stored ? behindIn(provenance) : localeKeys,
    treated: treatment !== null,
  });
  return data;
};
