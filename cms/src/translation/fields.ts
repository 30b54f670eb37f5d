import type { TextState } from '@kunstwijzer/content/model';
import { isSame, plainOf, segmentsOf } from '@kunstwijzer/content/translation';
import type { Provenance, Segment, Text, Texts } from '@kunstwijzer/content/translation';
import type { Field } from 'payload';
import { fewWords, isWordList, translatedTexts } from '../collections/content/text-state.ts';
import { walk } from '../collections/content/walk.ts';
import type { Within } from '../collections/content/walk.ts';

type Data = Record<string, unknown>;

/** Of a segment, besides what the two texts say of each other: whether the translation still is the Dutch text. */
export type DeskSegment = Omit<Segment, 'state'> & { state: Segment['state'] | 'copied' };

/** A text of a record, with its translation, unit by unit. */
export type DeskField = {
  path: string;
  labels: Within;
  /** Whether it is one line. */
  isLine: boolean;
  isRich: boolean;
  segments: DeskSegment[];
};

/** What a record says in Dutch and in another language, and from which Dutch the latter was translated. */
type Pair = { dutch: Data; texts: Data; state: TextState; provenance: Provenance | undefined };

/** Whether the Dutch of a text is what it was translated from is unknown: older, and nobody kept what changed. */
const isUnknown = ({ state, provenance }: Pair) =>
  state === 'outdated' && Object.keys(provenance?.from ?? {}).length === 0;

/**
 * A translation that is the Dutch text, of more than a few words: by chance no two languages say so much alike. Where all was
 * copied (and nothing translated) it may be a name.
 */
function markCopied(segment: Segment, { state }: Pair): DeskSegment {
  const { dutch, text } = segment;
  if (segment.state !== 'same' || !dutch || !text || state === 'translated' || state === 'own') return segment;
  const isLong = state === 'missing' || plainOf(dutch).split(/\s+/u).length > fewWords;
  return isLong && isSame(dutch, text) ? { ...segment, state: 'copied' } : segment;
}

const textOr = (texts: Texts, path: string): Text | null => texts[path] ?? null;

/** The texts of a record that are translated, field by field, in the order of its form; what neither language has is left out. */
export function deskFields(fields: Field[], pair: Pair): DeskField[] {
  const [dutch, texts] = [translatedTexts(fields, pair.dutch), translatedTexts(fields, pair.texts)];
  const kept = pair.provenance?.from ?? {};
  const found: DeskField[] = [];
  walk(fields, pair.dutch, (field, _value, path, labels) => {
    if (!('localized' in field && field.localized) || isWordList(field) || !(path in dutch || path in texts)) return;
    const [now, text] = [textOr(dutch, path), textOr(texts, path)];
    const from = isUnknown(pair) ? null : path in kept ? (kept[path] ?? null) : now;
    // What was there before the Dutch was is nobody's translation yet.
    const segments = segmentsOf(now, from, text).map((segment) => markCopied(segment, pair));
    found.push({ path, labels, isLine: field.type === 'text', isRich: field.type === 'richText', segments });
  });
  return found;
}

export const asksForWork = ({ state }: Pick<DeskSegment, 'state'>): boolean => state !== 'same' && state !== 'extra';

/** Puts texts, by path, into a document of one language; rows are known by their id. Gives back the parts that changed. */
export function withTexts(doc: Data, texts: Map<string, unknown>): Data {
  const touched = new Set([...texts.keys()].map((path) => path.split('.')[0] ?? ''));
  const copy = structuredClone(Object.fromEntries([...touched].map((name) => [name, doc[name] ?? null]))) as Data;
  for (const [path, text] of texts) {
    const names = path.split('.');
    const last = names.pop() ?? '';
    let at: unknown = copy;
    for (const [i, name] of names.entries()) {
      const parent = at as Data;
      if (Array.isArray(at)) at = (at as Data[]).find((row, number) => row.id === name || String(number) === name);
      else at = parent[name] ?? (i < names.length ? (parent[name] = {}) : null);
    }
    if (at !== null && typeof at === 'object') (at as Data)[last] = text;
  }
  return copy;
}
