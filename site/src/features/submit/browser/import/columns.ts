import { draw } from '../draw.ts';
import { controlsOf } from '../form.ts';
import type { Batch } from './batch.ts';

/** The questions of the form that a column can be for. */
const fieldsOf = ({ blank, words }: Batch): [string, string][] =>
  Object.entries(words.names).filter(
    ([name]) => !/^(?:sender-|image|passes|locale)/u.test(name) && controlsOf(blank, name).length > 0,
  );

/** Lets a visitor say what is in the columns that we do not know, after which the file is read anew; nothing when all are. */
export function columnsPart(batch: Batch): HTMLElement[] {
  const { say, unknown, map } = batch;
  if (unknown.length === 0) return [];
  const fields = fieldsOf(batch);
  const selects = unknown.map((header, index) => {
    const id = `column-${index + 1}`;
    const options = fields.map(([name, text]) => draw('option', { value: name }, text));
    const none = draw('option', { value: '' }, say('submit.import.columns.none'));
    const select = draw('select', { id, class: 'input', 'data-column': header }, none, ...options);
    return draw('div', { class: 'field' }, draw('label', { for: id }, draw('bdi', {}, header)), select);
  });
  const form = draw(
    'form',
    { class: 'submission-form ask' },
    draw('h3', {}, say('submit.import.columns')),
    ...selects,
    draw('p', {}, draw('button', { type: 'submit', class: 'button quiet' }, say('submit.import.read'))),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const chosen = [...form.querySelectorAll<HTMLSelectElement>('[data-column]')];
    map(Object.fromEntries(chosen.map((select) => [select.dataset.column ?? '', select.value])));
  });
  return [form];
}
