import { draw } from '../draw.ts';
import { refreshAsked, valuesOf } from '../form.ts';
import { rowProblems } from './batch.ts';
import type { Batch } from './batch.ts';
import { partOfForm } from './blank.ts';
import { isBad } from './rows.ts';

/** Fields that say something about one date: those are never the same for all rows. */
const own = /^(?:title|name|date|dates|last-date|start|end|until|except|repeats)$/u;

/** The questions that most rows leave open, to be answered once; nothing when there are none. `done` shows the rows anew. */
export function askPart(batch: Batch, done: () => void): HTMLElement[] {
  const { say, blank, missing, rows } = batch;
  const open = rows.filter(isBad).flatMap(({ problems }) => problems.map(({ field }) => field));
  const asked = missing.filter((field) => !own.test(field) && open.includes(field));
  if (asked.length === 0) return [];
  const isPart = (field: string) => asked.some((name) => field === name || field.startsWith(`${name}-`));
  const form = partOfForm(blank, 'ask', isPart);
  form.className = 'submission-form ask';
  form.addEventListener('change', () => {
    refreshAsked(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const given = valuesOf(form);
    for (const row of rows) {
      const empty = Object.entries(given).filter(([name]) => (row.values[name]?.length ?? 0) === 0);
      row.values = { ...row.values, ...Object.fromEntries(empty) };
      row.problems = rowProblems(batch, row.values);
    }
    done();
  });
  form.prepend(draw('h3', {}, say('submit.import.ask')));
  form.append(draw('p', {}, draw('button', { type: 'submit', class: 'button quiet' }, say('submit.import.apply'))));
  refreshAsked(form);
  return [form];
}
