/** Words side by side with the comma of a language (its key or tag): `a, b`, in Arabic letters `أ، ب`. With "and" it is `format.list`. */
export const withCommas = (words: readonly string[], language: string): string =>
  words.join(/^(?:ar|fa|ur)/u.test(language) ? '، ' : ', ');
