/** A text with its `{parts}` filled in. */
export const fillIn = (text: string, params: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));
