const reference = /(?:\/_astro\/|(?<=["'`(])\.\/)[\w./@-]+?\.(?:js|css|woff2)(?=["'`)?\s&])/gu;

/** The files with a hash in their name that a page or one of our scripts names, as paths, each once. */
export const referencesIn = (text: string): string[] => [
  ...new Set(
    [...text.matchAll(reference)].map(([found]) => (found.startsWith('./') ? `/_astro/${found.slice(2)}` : found)),
  ),
];

/**
 * The files that a text needs, and those that its scripts import in turn. `read` gives the text of a script
 * (null when it cannot be had).
 */
export async function closureOf(text: string, read: (path: string) => Promise<string | null>): Promise<Set<string>> {
  const known = new Set<string>();
  let fresh = referencesIn(text);
  while (fresh.length > 0) {
    for (const path of fresh) known.add(path);
    const scripts = await Promise.all(fresh.filter((path) => path.endsWith('.js')).map(read));
    fresh = [...new Set(scripts.flatMap((script) => referencesIn(script ?? '')))].filter((path) => !known.has(path));
  }
  return known;
}
