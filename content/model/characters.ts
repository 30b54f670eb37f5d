/** Characters that no XML may hold (RSS, sitemaps), and that show nothing: control characters but tab and line breaks. */
const unreadable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** A text without the characters that readers of XML refuse; what is seen of it is the same. */
export const readable = (text: string): string => text.replaceAll(unreadable, '');

/** Every text in a value, at whatever depth, made readable. */
export const readableIn = (value: unknown): unknown =>
  typeof value === 'string'
    ? readable(value)
    : Array.isArray(value)
      ? value.map(readableIn)
      : Object.prototype.toString.call(value) === '[object Object]' && Object.getPrototypeOf(value) === Object.prototype
        ? Object.fromEntries(Object.entries(value as object).map(([name, item]) => [name, readableIn(item)]))
        : value;
