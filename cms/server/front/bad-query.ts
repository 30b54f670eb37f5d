/** Deeper conditions than any list of the admin makes; each level is a join for the database. */
const deepest = 12;
const longest = 16_000;

/** Names that every object has from its prototype: a table that is asked for them answers with something. */
const isInherited = (name: string) => Object.hasOwn(Object.prototype, name) || name === 'prototype';

/** The parts of a path, decoded; null when they cannot be. */
function segmentsOf(pathname: string): string[] | null {
  try {
    return pathname.split('/').map(decodeURIComponent);
  } catch {
    return null;
  }
}

/**
 * Why the address of a request to the CMS cannot be answered, in one line; null when it can. Which parameters the API
 * takes is checked where they have been parsed (cms/src/http/parameters.ts).
 */
export function badQuery(url: string): string | null {
  const [pathname = '/'] = url.split('?');
  const segments = segmentsOf(pathname);
  if (segments === null || segments.some((name) => isInherited(name) || name.includes('\0')))
    return 'This address does not exist.';
  const query = url.slice(pathname.length + 1);
  if (query.length > longest) return 'The question is too long.';
  for (const [name, value] of new URLSearchParams(query)) {
    if (`${name}${value}`.includes('\0')) return 'A question holds no null character.';
    const parts = name.split('[');
    if (parts.length > deepest) return 'The question goes too deep.';
    if (parts.some((part) => isInherited(part.replace(/\]$/u, '')))) return 'There is no such parameter.';
  }
  return null;
}
