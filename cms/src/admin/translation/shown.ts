import { plainOf, tagged, wordChanges } from '@kunstwijzer/content/translation';
import type { Mark, WordChange } from '@kunstwijzer/content/translation';
import type { DeskField, DeskSegment } from '../../translation/fields.ts';
import { asksForWork } from '../../translation/fields.ts';
import { marksOfSegment } from '../../translation/treat.ts';
import type { DeskSay } from './words.ts';

/** A segment as the screen shows it. */
export type ShownSegment = {
  /** What says which it is, also after the record was read again. */
  key: string;
  state: DeskSegment['state'];
  asks: boolean;
  isHeading: boolean;
  /** Whether the Dutch that it was translated from is not known. */
  isUnknown: boolean;
  /** The Dutch, with tags for marks; null when it has none. */
  dutch: string | null;
  /** What changed in the Dutch, word by word; null when nothing did, or nobody knows. */
  changes: WordChange[] | null;
  /** The Dutch that is gone. */
  was: string | null;
  text: string;
  marks: Mark[];
};
export type ShownField = { path: string; label: string; isLine: boolean; segments: ShownSegment[] };

function shownSegment(segment: DeskSegment, key: string): ShownSegment {
  const { state, dutch, from, text } = segment;
  const marks = marksOfSegment(segment);
  const isChanged = state === 'changed' && dutch !== null;
  return {
    key,
    state,
    asks: asksForWork(segment),
    isHeading: dutch?.kind.startsWith('heading') ?? false,
    isUnknown: isChanged && from === null,
    dutch: dutch && tagged(dutch.spans, marks),
    changes: isChanged && from ? wordChanges(plainOf(from), plainOf(dutch)) : null,
    was: state === 'removed' && from ? tagged(from.spans, marks) : null,
    text: text ? tagged(text.spans, marks) : '',
    marks,
  };
}

/** The name of a field in the language of the screen: `Tarieven, regel 2, Toelichting`. */
const labelOf = (labels: DeskField['labels'], language: 'nl' | 'en', say: DeskSay): string =>
  labels
    .map((label) =>
      typeof label === 'number'
        ? say('row', { count: label })
        : typeof label === 'string'
          ? label
          : (label[language] ?? ''),
    )
    .filter((label) => label !== '')
    .join(', ');

/** The fields of a record as the screen shows them. */
export const shownFields = (fields: DeskField[], language: 'nl' | 'en', say: DeskSay): ShownField[] =>
  fields.map(({ path, labels, isLine, segments }) => {
    const seen = new Map<string, number>();
    return {
      path,
      label: labelOf(labels, language, say),
      isLine,
      segments: segments.map((segment) => {
        const said = JSON.stringify((segment.dutch ?? segment.text)?.spans ?? null);
        const times = seen.get(said) ?? 0;
        seen.set(said, times + 1);
        return shownSegment(segment, `${path} ${times} ${said}`);
      }),
    };
  });
