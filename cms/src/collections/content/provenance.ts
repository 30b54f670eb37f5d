import { defaultLocale, localeKeys } from '@kunstwijzer/content/model';
import type { Locale, TextStates } from '@kunstwijzer/content/model';
import { afterDutchChange, afterTranslation } from '@kunstwijzer/content/translation';
import type { From, Provenance, Texts, Way } from '@kunstwijzer/content/translation';
import type { JSONField, PayloadRequest } from 'payload';
import { nobody } from '../../access/nobody.ts';
import { staff } from '../../access/staff.ts';

/** How each translation of a record came to be. */
export type Provenances = Partial<Record<Locale, Provenance>>;

/** From which Dutch each translation was made, by whom and when; the hook keepTextState writes it (decisions/175). */
export const provenanceField = (): JSONField => ({
  name: 'provenance',
  type: 'json',
  access: { read: staff, create: nobody, update: nobody },
  admin: { hidden: true },
});

/**
 * What the translation desk says of a save: how the language came up to date, which Dutch is not dealt with yet (`from`), and
 * whether a part is not translated. In Dutch: all translations stay right.
 */
export type Treatment = { how: Way; from: From; partly: boolean | null };

const treatmentKey = 'translationTreatment';
export const markTreated = (req: PayloadRequest, treatment: Treatment): void => {
  req.context[treatmentKey] = treatment;
};
export const treatmentOf = (req: PayloadRequest): Treatment | null =>
  (req.context[treatmentKey] as Treatment | undefined) ?? null;

type Save = {
  locale: Locale;
  stored: Provenances;
  /** The states of the languages as stored, and as sent: where they differ an editor chose them. */
  before: Partial<TextStates>;
  given: Partial<TextStates>;
  then: Texts;
  now: Texts;
  treatment: Treatment | null;
  by: string | null;
  at: string;
};

const followed = new Set<TextStates[Locale] | undefined>(['translated', 'outdated', 'partly']);

/** How the translations of a record came to be, after a save in one language. */
export function nextProvenance({ locale, stored, before, given, then, now, treatment, by, at }: Save): Provenances {
  const changed = JSON.stringify(then) !== JSON.stringify(now);
  const next = (key: Locale): Provenance | undefined => {
    const old = stored[key];
    const chosen = given[key] !== undefined && given[key] !== before[key];
    // Who chooses that a language is translated says that it is right for the Dutch as it is.
    if (chosen && given[key] === 'translated') return { from: {}, by, at, how: 'stillRight' };
    if (locale === defaultLocale) {
      if (!followed.has(before[key])) return old;
      if (treatment) return { from: {}, by, at, how: treatment.how };
      return changed ? afterDutchChange(old ?? {}, then, now, at) : old;
    }
    if (key !== locale) return old;
    if (treatment) return { from: treatment.from, by, at, how: treatment.how };
    return changed ? { ...afterTranslation(old ?? {}, then, now), by, at, how: 'written' } : old;
  };
  const entries = localeKeys.flatMap((key) => {
    const provenance = key === defaultLocale ? undefined : next(key);
    return provenance ? [[key, provenance] as const] : [];
  });
  return Object.fromEntries(entries);
}
