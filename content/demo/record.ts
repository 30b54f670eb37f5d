import { addDays, withoutLocale } from '../model/index.ts';
import type { Confirmation, Contact, Labels, Locale, TextState, TextStates } from '../model/index.ts';
import { dice } from './random.ts';

/** Every example is `voorbeeld-…`, so that no example ever takes the slug of a real record. */
export const slugOf = (...words: string[]): string =>
  ['voorbeeld', ...words]
    .join('-')
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-|-$/gu, '');

/** A text in all four languages, made per language. */
export const inAll = (make: (locale: Locale) => string): Labels => ({
  nl: make('nl'),
  en: make('en'),
  tr: make('tr'),
  ar: make('ar'),
});

/** Contact at example.org, the domain reserved for examples (RFC 2606); no telephone, since any number could be real. */
export const contactAt = (id: string, website: boolean): Contact => ({
  website: website ? `https://example.org/${id}/` : null,
  email: `${id}@example.org`,
  phone: null,
});

const allTranslated: TextStates = { nl: 'own', en: 'translated', tr: 'translated', ar: 'translated' };

type Base = { slug: string; textState: TextStates; example: true; confirmation: Confirmation };

/** What every example has: marked as invented, and confirmed by the editors some days before `today`. */
export const base = (slug: string, today: string): Base => ({
  slug,
  textState: { ...allTranslated },
  example: true,
  confirmation: { by: 'editor', on: addDays(today, -dice(`${slug}/confirmed`).int(2, 300)), sources: [] },
});

/** The record with one language in another state than translated; `missing` takes that language's texts away. */
export function inState<T extends { textState: TextStates }>(record: T, locale: Locale, state: TextState): T {
  const marked = { ...record, textState: { ...record.textState, [locale]: state } };
  return state === 'missing' ? withoutLocale(marked, locale) : marked;
}

/** Leaves a few records behind in one language, so that fallbacks and "older than the Dutch" can be seen. */
export function withGaps<T extends { slug: string; textState: TextStates }>(record: T): T {
  const roll = dice(`${record.slug}/gaps`);
  if (!roll.chance(6)) return record;
  return inState(record, roll.pick(['en', 'tr', 'ar'] as const), roll.pick(['missing', 'outdated'] as const));
}
