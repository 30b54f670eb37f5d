import { localeKeys } from '../../model/locales.ts';
import type { Choice } from '../choices.ts';
import type { Field } from '../field.ts';
import { plain } from '../plain.ts';

/** The slug of a record that somebody names by its slug or its name; null when it is none. */
export function recordNamed(records: Choice[], text: string): string | null {
  const wanted = plain(text);
  return records.find(({ slug, name }) => slug === text || plain(name) === wanted)?.slug ?? null;
}

/** The key of an option that somebody names by its key or its label in any language; null when it is none. */
export function optionNamed({ options = {} }: Pick<Field, 'options'>, text: string): string | null {
  const wanted = plain(text);
  const found = Object.entries(options).find(
    ([key, labels]) => plain(key) === wanted || localeKeys.some((locale) => plain(labels[locale]) === wanted),
  );
  return found?.[0] ?? null;
}
