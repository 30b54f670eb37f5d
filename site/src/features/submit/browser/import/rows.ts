import type { Problem } from '@kunstwijzer/content/submission';
import type { ImportRow, Note } from '@kunstwijzer/content/submission/import';
import type { SubmitSay } from '../../texts.ts';
import { draw } from '../draw.ts';
import { dayOf } from './day-of.ts';

/** A row of the file; `left` when the visitor leaves it out, `seen` when they looked at what was asked about it. */
export type Row = ImportRow & { left: boolean; seen: boolean };

const isWrong = ({ problems, notes, seen }: Row): boolean =>
  problems.length > 0 || (!seen && notes.some(({ asks }) => asks));

export const isBad = (row: Row): boolean => !row.left && isWrong(row);
export const isGood = (row: Row): boolean => !row.left && !isWrong(row);

type Options = {
  say: SubmitSay;
  /** Writes a day in the language of the visitor, in UTC. */
  date: Intl.DateTimeFormat;
  textOf: (problem: Problem) => string;
  noteOf: (note: Note) => string;
  correct: (row: Row) => void;
  leave: (row: Row, left: boolean) => void;
};

const first = (row: Row, ...names: string[]) => names.map((name) => row.values[name]?.[0]).find(Boolean) ?? '';

/** What a row is called. */
export const nameOf = (row: Row): string => first(row, 'title', 'name') || '–';

function rowPart(row: Row, { say, date, textOf, noteOf, correct, leave }: Options): HTMLElement {
  const act = (text: string, onclick: () => void) => draw('button', { type: 'button', class: 'change', onclick }, text);
  const line = say('submit.import.row', { line: row.line });
  const day = dayOf(row.values, date);
  const facts = [day, first(row, 'start'), first(row, 'place-name')].filter(Boolean);
  const wrong = isBad(row);
  const state = row.left
    ? 'submit.import.left'
    : row.problems.length > 0
      ? 'submit.import.bad'
      : wrong
        ? 'submit.import.check'
        : 'submit.import.good';
  return draw(
    'li',
    { class: row.left ? 'left' : wrong ? 'wrong' : 'good', 'data-line': String(row.line) },
    draw(
      'div',
      {},
      draw('p', { class: 'line' }, `${line} · ${say(state)}`),
      draw('h3', {}, draw('bdi', {}, nameOf(row))),
      facts.length > 0 ? draw('p', { class: 'facts' }, draw('bdi', {}, facts.join(' · '))) : null,
      notesPart(row.notes, noteOf),
    ),
    wrong && row.problems.length > 0
      ? draw('ul', { class: 'problems-of-row' }, ...row.problems.map((problem) => draw('li', {}, textOf(problem))))
      : null,
    draw(
      'div',
      { class: 'acts' },
      row.left ? null : act(say('submit.import.correct', { line: row.line }), () => correct(row)),
      act(say(row.left ? 'submit.import.restore' : 'submit.import.leave'), () => leave(row, !row.left)),
    ),
  );
}

/** What is told about a file or a row; null when there is nothing. */
export const notesPart = (notes: Note[], noteOf: (note: Note) => string): HTMLElement | null =>
  notes.length === 0
    ? null
    : draw(
        'ul',
        { class: 'notes' },
        ...notes.map((note) => draw('li', note.asks ? { class: 'asks' } : {}, draw('bdi', {}, noteOf(note)))),
      );

/** Every row: those to correct first, so that nobody has to look for them. */
export function rowsPart(rows: Row[], options: Options): HTMLElement {
  const order = [...rows.filter(isBad), ...rows.filter((row) => !isBad(row))];
  return draw('ol', { class: 'rows', role: 'list' }, ...order.map((row) => rowPart(row, options)));
}
