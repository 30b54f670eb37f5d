import type { Problem } from '@kunstwijzer/content/submission';
import type { ImportRow } from '@kunstwijzer/content/submission/import';
import type { SubmitSay } from '../../texts.ts';
import { draw } from '../draw.ts';

/** A row of the file; `left` when the visitor leaves it out. */
export type Row = ImportRow & { left: boolean };

export const isBad = ({ left, problems }: Row): boolean => !left && problems.length > 0;
export const isGood = ({ left, problems }: Row): boolean => !left && problems.length === 0;

type Options = {
  say: SubmitSay;
  textOf: (problem: Problem) => string;
  correct: (row: Row) => void;
  leave: (row: Row, left: boolean) => void;
};

const first = (row: Row, ...names: string[]) => names.map((name) => row.values[name]?.[0]).find(Boolean) ?? '';

/** What a row is called. */
export const nameOf = (row: Row): string => first(row, 'title', 'name') || '–';

function rowPart(row: Row, { say, textOf, correct, leave }: Options): HTMLElement {
  const act = (text: string, onclick: () => void) => draw('button', { type: 'button', class: 'change', onclick }, text);
  const line = say('submit.import.row', { line: row.line });
  const facts = [first(row, 'date', 'dates', 'expires'), first(row, 'start'), first(row, 'place-name')].filter(Boolean);
  const state = row.left ? 'submit.import.left' : row.problems.length > 0 ? 'submit.import.bad' : 'submit.import.good';
  return draw(
    'li',
    { class: row.left ? 'left' : row.problems.length > 0 ? 'wrong' : 'good', 'data-line': String(row.line) },
    draw(
      'div',
      {},
      draw('p', { class: 'line' }, `${line} · ${say(state)}`),
      draw('h3', {}, draw('bdi', {}, nameOf(row))),
      facts.length > 0 ? draw('p', { class: 'facts' }, draw('bdi', {}, facts.join(' · '))) : null,
    ),
    draw(
      'div',
      { class: 'acts' },
      row.left ? null : act(say('submit.import.correct', { line: row.line }), () => correct(row)),
      act(say(row.left ? 'submit.import.restore' : 'submit.import.leave'), () => leave(row, !row.left)),
    ),
    isBad(row) ? draw('ul', {}, ...row.problems.map((problem) => draw('li', {}, textOf(problem)))) : null,
  );
}

/** Every row: those to correct first, so that nobody has to look for them. */
export function rowsPart(rows: Row[], options: Options): HTMLElement {
  const order = [...rows.filter(isBad), ...rows.filter((row) => !isBad(row))];
  return draw('ol', { class: 'rows', role: 'list' }, ...order.map((row) => rowPart(row, options)));
}
