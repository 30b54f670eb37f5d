import { localeKeys } from '@kunstwijzer/content/model';

/** Deeper conditions than any list of the admin makes; each level is a join for the database. */
const deepest = 12;
const longest = 16_000;

const isCount = (value: string) => /^\d{1,6}$/u.test(value);
const isLocale = (value: string) => [...localeKeys, 'all', 'null', 'none', 'false'].includes(value);

/** What the REST API takes, by name of the parameter. What is not here is not looked at. */
const checks: Record<string, (value: string) => boolean> = {
  limit: isCount,
  page: isCount,
  depth: isCount,
  locale: isLocale,
  'fallback-locale': isLocale,
  fallbackLocale: isLocale,
  sort: (value) => /^[\w.,\s-]{0,200}$/u.test(value),
};

/** Why the question of a request to the API cannot be answered, in one line; null when it can. */
export function badQuery(url: string): string | null {
  const at = url.indexOf('?');
  if (at < 0) return null;
  const query = url.slice(at + 1);
  if (query.length > longest) return 'The question is too long.';
  for (const [name, value] of new URLSearchParams(query)) {
    if (`${name}${value}`.includes('\0')) return 'A question holds no null character.';
    if ((name.match(/\[/gu)?.length ?? 0) > deepest) return 'The question goes too deep.';
    if (!(checks[name]?.(value) ?? true)) return `${name}: this value does not exist.`;
  }
  return null;
}
