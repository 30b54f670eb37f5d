/** A property of an iCalendar component: its name with parameters, and its value as it is written. */
export type Property = readonly [name: string, value: string];

const maxOctets = 75;

/** How many octets a character takes in UTF-8. */
const octetsOf = (codePoint: number) => (codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4);

/** Text as an iCalendar value (RFC 5545 §3.3.11): separators escaped, line ends as `\n`, no other control characters. */
export const text = (value: string): string =>
  value
    .replace(/[\\;,]/gu, String.raw`\$&`)
    .replace(/\r\n|\r|\n/gu, String.raw`\n`)
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');

/** One line in parts of at most 75 octets (§3.1); a character of several octets is never cut. */
function fold(line: string): string {
  let folded = '';
  let length = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) ?? 0);
    if (length + size > maxOctets) {
      folded += '\r\n ';
      length = 1;
    }
    folded += character;
    length += size;
  }
  return folded;
}

/** A component such as VEVENT with its properties and inner components, one folded line each. */
export const component = (name: string, properties: readonly Property[], inner: string[] = []): string =>
  [
    `BEGIN:${name}`,
    ...properties.map(([property, value]) => fold(`${property}:${value}`)),
    ...inner,
    `END:${name}`,
  ].join('\r\n');
