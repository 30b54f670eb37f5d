import { localeKeys } from './locales.ts';
import type { Locale } from './locales.ts';

let isKeeping = true;

/** From here on nothing is kept, in this thread: who makes everything once has no use for it, and memory for the pages. */
export const keepNothing = (): void => void (isKeeping = false);

type Keep<Made> = (parts: [object, ...unknown[]], make: () => Made) => Made;

/**
 * Keeps what is made of some parts, by the first of them: `make` is called again when one of the parts is another
 * object or value. For what is worked out of records, which are the same objects as long as they say the same.
 */
export function keeper<Made>(): Keep<Made> {
  const known = new WeakMap<object, { parts: unknown[]; made: Made }>();
  return (parts, make) => {
    const [first] = parts;
    const old = known.get(first);
    if (old && parts.every((part, at) => part === old.parts[at])) return old.made;
    const made = make();
    if (isKeeping) known.set(first, { parts, made });
    return made;
  };
}

/** A keeper for each language: of one record there is something else in each. */
export const keepers = <Made>(): Record<Locale, Keep<Made>> =>
  Object.fromEntries(localeKeys.map((locale) => [locale, keeper<Made>()])) as Record<Locale, Keep<Made>>;
