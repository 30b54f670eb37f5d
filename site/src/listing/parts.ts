import { createHash } from 'node:crypto';
import type { Locale } from '@kunstwijzer/content/model';
import { perSnapshot } from '../snapshot.ts';
import { paths } from '../urls.ts';
import { entriesOf } from './entries.ts';
import { entryText } from './kept-entries.ts';
import { kinds } from './entry.ts';
import { manifestVersion } from './finder/protocol.ts';
import type { Manifest, Part } from './finder/protocol.ts';
import { searchIndex } from './search-index.ts';

/** The files of the search in one language: a small list, and parts that carry a digest of themselves in their name. */
export type SearchFiles = { manifest: Manifest; parts: Map<string, string> };

function filesOf(locale: Locale): SearchFiles {
  const parts = new Map<string, string>();
  const part = (name: string, text: string): Part => {
    const file = `${name}-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    parts.set(file, text);
    return { path: `/${locale}${paths.search}${file}.json`, bytes: Buffer.byteLength(text) };
  };
  const cards = kinds.map(
    (kind) => [kind, part(kind, `[${entriesOf(kind, locale).map(entryText).join(',')}]`)] as const,
  );
  const manifest: Manifest = {
    version: manifestVersion,
    index: part('index', JSON.stringify(searchIndex(locale))),
    cards: Object.fromEntries(cards),
  };
  return { manifest, parts };
}

/** The files of the search in a language, made once per snapshot. */
export const searchFiles = perSnapshot((_, locale: Locale) => filesOf(locale));
