import type { ShownField, ShownSegment } from './shown.ts';

/** What somebody did with a segment: the text they typed, or that it is right as it is. */
export type Edit = { text: string; done: boolean };
/** By the key of the segment: a record that is read again keeps what was typed at what is still there. */
export type Edits = Record<string, Edit>;

/** A segment as it is now on the screen. */
export const editOf = (segment: ShownSegment, edits: Edits): Edit =>
  edits[segment.key] ?? { text: segment.text, done: false };

/** After somebody typed: what they wrote for the Dutch as it is, they wrote for it; an empty text is no translation. */
export const typed = (segment: ShownSegment, text: string): Edit => ({
  text,
  done: text.trim() !== '' && text !== segment.text,
});

/** What still asks for work on the screen. */
export const openSegments = (fields: ShownField[], edits: Edits): ShownSegment[] =>
  fields.flatMap(({ segments }) => segments.filter((segment) => segment.asks && !editOf(segment, edits).done));

const isTouched = (segment: ShownSegment, edits: Edits) => {
  const { text, done } = editOf(segment, edits);
  return done || text !== segment.text;
};

/** What is sent: of each field that was touched every segment, in order. A segment that the Dutch lost and that is done goes. */
export const fieldsToSend = (fields: ShownField[], edits: Edits) =>
  fields
    .filter(({ segments }) => segments.some((segment) => isTouched(segment, edits)))
    .map(({ path, segments }) => ({
      path,
      segments: segments.map((segment) => {
        const { text, done } = editOf(segment, edits);
        return { text: text.trim() === '' ? null : text, done };
      }),
    }));

/** What was typed at segments that are not there any more. */
export function orphansOf(fields: ShownField[], edits: Edits): string[] {
  const keys = new Set(fields.flatMap(({ segments }) => segments.map(({ key }) => key)));
  return Object.entries(edits).flatMap(([key, { text }]) => (keys.has(key) || text.trim() === '' ? [] : [text]));
}
