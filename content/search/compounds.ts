/** A part of a compound, and where it stands in the word. */
export type Part = { word: string; from: number; until: number };

const links = ['', 's', 'e', 'en', 'n', 'er'];

/**
 * The known words that a word is glued together from (`kinderballet`, `gitarkursu`, `دروسالغيتار`), with the fewest
 * parts; null when a piece of it is not known. `known` gives the word as it is known, or null.
 */
export function splitCompound(word: string, known: (part: string, first: boolean) => string | null): Part[] | null {
  if (word.length < 6 || word.length > 40) return null;
  const best: (Part[] | undefined)[] = [[]];
  for (let until = 3; until <= word.length; until += 1)
    for (let from = 0; from <= until - 3; from += 1) {
      const before = best[from];
      if (!before || before.length > 2 || (from > 0 && from < 3)) continue;
      // The letters that join two parts belong to neither.
      for (const link of before.length > 0 ? links : ['']) {
        if (link !== '' && !word.startsWith(link, from)) continue;
        const start = from + link.length;
        if (until - start < 3) continue;
        const part = known(word.slice(start, until), start === 0);
        if (part === null) continue;
        const now = best[until];
        if (!now || now.length > before.length + 1) best[until] = [...before, { word: part, from: start, until }];
      }
    }
  const parts = best[word.length];
  return parts && parts.length > 1 ? parts : null;
}

const longCompound = 12;

/** The last two known words of a long compound that begins with anything: `vissers-vrouwen-koor`; none when it has not. */
export function compoundTail(word: string, known: (part: string) => boolean): string[] {
  if (word.length < longCompound) return [];
  for (let at = 6; at <= word.length - 4; at += 1) {
    const last = word.slice(at);
    if (!known(last)) continue;
    for (const link of links) {
      if (!word.slice(0, at).endsWith(link)) continue;
      for (let from = 3; from <= at - link.length - 4; from += 1) {
        const first = word.slice(from, at - link.length);
        if (known(first)) return [first, last];
      }
    }
  }
  return [];
}
