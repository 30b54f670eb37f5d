import { Button } from '@payloadcms/ui';
import { defaultLocale, locales } from '@kunstwijzer/content/model';
import type { Locale } from '@kunstwijzer/content/model';
import { useState } from 'react';
import { typed } from './edits.ts';
import type { Edit } from './edits.ts';
import type { ShownSegment } from './shown.ts';
import type { DeskSay } from './words.ts';

type Props = {
  segment: ShownSegment;
  edit: Edit;
  /** What screen readers call the text box. */
  label: string;
  locale: Locale;
  isLine: boolean;
  mayWrite: boolean;
  /** What is wrong with what was typed. */
  problem: string | null;
  say: DeskSay;
  onEdit: (edit: Edit) => void;
};

const markName = ({ href, bold, italic }: ShownSegment['marks'][number], number: number, say: DeskSay) =>
  href
    ? say('mark.link', { number, href })
    : say(bold && italic ? 'mark.boldItalic' : bold ? 'mark.bold' : 'mark.italic', { number });

/** The Dutch of a segment: what came in since it was translated is underlined, what went is struck through. */
function Dutch({ segment: { dutch, changes, was, marks }, say }: Pick<Props, 'segment' | 'say'>) {
  return (
    <div className="kw-segment__dutch" lang={defaultLocale} dir={locales[defaultLocale].dir}>
      {changes && (
        <p className="kw-segment__changes">
          {changes.map(({ text, change }, i) =>
            change === 'added' ? <ins key={i}>{text}</ins> : change === 'removed' ? <del key={i}>{text}</del> : text,
          )}
        </p>
      )}
      {(!changes || marks.length > 0) && dutch !== null && <p>{dutch}</p>}
      {was !== null && (
        <p>
          <del>{was}</del>
        </p>
      )}
      {marks.length > 0 && (
        <ul className="kw-note kw-segment__marks">
          {marks.map((mark, i) => (
            <li key={i}>{markName(mark, i + 1, say)}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A unit of a text: the Dutch, its translation, and what can be said of it in one click. */
export function Segment({ segment, edit, label, locale, isLine, mayWrite, problem, say, onEdit }: Props) {
  const { state, asks, isUnknown, isHeading } = segment;
  const [isOpen, setOpen] = useState(false);
  const showsBox = mayWrite && (asks || isOpen || edit.text !== segment.text);
  const note = isUnknown ? 'segment.unknown' : state === 'same' ? null : (`segment.${state}` as const);
  const text = { lang: locale, dir: locales[locale].dir };
  const rows = isLine ? 1 : Math.max(2, Math.ceil((edit.text || (segment.dutch ?? '')).length / 55));
  return (
    <div
      className={`kw-segment kw-segment--${asks && !edit.done ? 'asks' : 'rests'}${isHeading ? ' kw-segment--heading' : ''}`}
    >
      <Dutch segment={segment} say={say} />
      <div className="kw-segment__text">
        {note && (
          <p className="kw-note">
            {say(note)}
            {edit.done && <strong className="kw-done"> · {say('marked')}</strong>}
          </p>
        )}
        {showsBox ? (
          <textarea
            {...text}
            aria-label={label}
            aria-invalid={problem !== null}
            data-segment={asks && !edit.done ? 'asks' : 'rests'}
            rows={rows}
            value={edit.text}
            onChange={(event) => onEdit(typed(segment, event.target.value))}
            // A line has no second one.
            onKeyDown={(event) => {
              if (isLine && event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.preventDefault();
            }}
          />
        ) : (
          <p {...text} className="kw-segment__rest">
            {edit.text}
          </p>
        )}
        {problem && (
          <p className="kw-bad" role="alert">
            {problem}
          </p>
        )}
        {mayWrite && (
          <div className="kw-buttons">
            {(state === 'changed' || state === 'copied' || state === 'removed') && (
              <Button
                size="small"
                buttonStyle="secondary"
                margin={false}
                extraButtonProps={{ 'aria-pressed': edit.done }}
                onClick={() => onEdit({ text: edit.text, done: !edit.done })}
              >
                {say(state === 'removed' ? 'takeOut' : 'stillRight')}
              </Button>
            )}
            {!showsBox && (
              <Button
                size="small"
                buttonStyle="none"
                margin={false}
                aria-label={`${say('edit')}: ${label}`}
                onClick={() => setOpen(true)}
              >
                {say('edit')}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
