/** Texts by key, where a key may have plural forms (`key_one`, `key_other`). `K` only lives in the types. */
export type IslandTexts<K extends string> = Record<string, string> & { readonly __keys?: K };

/**
 * The texts of an island: i18next is 20 kB, and an island needs this much of it.
 * `count` chooses the plural form by the rules of the language.
 */
export function say<K extends string>(texts: IslandTexts<K>, tag: string) {
  const rules = new Intl.PluralRules(tag);
  const numbers = new Intl.NumberFormat(tag);
  return (key: K, values: Record<string, string | number> = {}): string => {
    const form = typeof values.count === 'number' ? texts[`${key}_${rules.select(values.count)}`] : undefined;
    const text = form ?? texts[`${key}_other`] ?? texts[key];
    if (text === undefined) throw new Error(`No text for ${key}`);
    return text.replace(/\{\{(\w+)\}\}/gu, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}

export type Say<K extends string> = ReturnType<typeof say<K>>;
