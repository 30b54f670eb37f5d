/** Texts by key, where a key may have plural forms (`key_one`, `key_other`). `K` only lives in the types. */
export type KeyedTexts<K extends string> = Record<string, string> & { readonly __keys?: K };

/** Values for the `{{names}}` of a text; `count` also chooses the plural form. */
export type Values = Record<string, string | number>;

/** Finds the text of a key, its `{{names}}` still open; `count` chooses the plural form by the rules of the language `tag`. */
export function template<K extends string>(texts: KeyedTexts<K>, tag: string) {
  let rules: Intl.PluralRules | undefined;
  return (key: K, count?: string | number): string => {
    rules ??= new Intl.PluralRules(tag);
    const form = typeof count === 'number' ? texts[`${key}_${rules.select(count)}`] : undefined;
    const text = form ?? texts[`${key}_other`] ?? texts[key];
    if (text === undefined) throw new Error(`No text for ${key}`);
    return text;
  };
}

/**
 * Says texts in the form of i18next, which is 20 kB where this is a few lines: it runs in the browser too. A name without a
 * value stays in sight.
 */
export function say<K extends string>(texts: KeyedTexts<K>, tag: string) {
  const find = template(texts, tag);
  let numbers: Intl.NumberFormat | undefined;
  return (key: K, values: Values = {}): string =>
    find(key, values.count).replace(/\{\{(\w+)\}\}/gu, (open, name: string) => {
      const value = values[name] ?? open;
      if (typeof value === 'string') return value;
      numbers ??= new Intl.NumberFormat(tag);
      return numbers.format(value);
    });
}

export type Say<K extends string> = ReturnType<typeof say<K>>;
