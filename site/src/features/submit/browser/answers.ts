import { withCommas } from '../../../i18n/commas.ts';
import type { Context } from './context.ts';
import { draw } from './draw.ts';
import { askedIn, controlsIn, stepsOf, valuesOf } from './form.ts';
import type { Control } from './form.ts';

const textOf = (element: Element | null | undefined) => (element?.textContent ?? '').trim().replace(/\s+/gu, ' ');

/** The question of a part of the form, without what else stands in its label. */
function questionOf(part: HTMLElement): string {
  const label = (part.querySelector('legend, label') ?? part).cloneNode(true) as HTMLElement;
  for (const extra of label.querySelectorAll('input, .optional')) extra.remove();
  return textOf(label);
}

/** An answer as the visitor gave it: the words of a choice, not its value. What nobody knows is no answer. */
function answerOf(control: Control, date: Intl.DateTimeFormat): string {
  if (control.dataset.words) return control.dataset.words;
  if (control.value === '' || control.value === 'unknown') return '';
  if (control instanceof HTMLSelectElement) return textOf(control.selectedOptions[0]);
  switch (control.type) {
    case 'radio':
    case 'checkbox':
      return (control as HTMLInputElement).checked ? textOf(control.labels?.[0]) : '';
    case 'file':
      return (control as HTMLInputElement).files?.[0]?.name ?? '';
    case 'date':
      return date.format(new Date(`${control.value}T00:00:00Z`));
    default:
      return control.value.trim();
  }
}

/** Whether a part of the form is one box to tick: then its question says everything, and the answer is yes. */
const isOneBox = (part: HTMLElement): boolean =>
  part.querySelector('legend') === null && controlsIn(part).every(({ type }) => type === 'checkbox');

type Words = { date: Intl.DateTimeFormat; yes: string; tag: string };

/** The answers in a part of the form, as one text; those about passes with the name of the pass. */
function answersIn(part: HTMLElement, { date, yes, tag }: Words): string {
  const passes = [...part.querySelectorAll<HTMLElement>('[data-pass]')];
  const given = (within: HTMLElement) => controlsIn(within).map((control) => answerOf(control, date));
  if (isOneBox(part)) return given(part).some(Boolean) ? yes : '';
  if (passes.length === 0) return withCommas(given(part).filter(Boolean), tag);
  return passes
    .filter((pass) => given(pass)[0])
    .map((pass) => `${textOf(pass.querySelector('legend'))}: ${given(pass).filter(Boolean).join(' ')}`)
    .join('\n');
}

/** Everything that was asked with what was answered, by step, each with a way to change it. */
export function answersPart({ form, tag, say }: Context, change: (step: string) => void): HTMLElement {
  const values = valuesOf(form);
  const words = {
    date: new Intl.DateTimeFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }),
    yes: say('submit.yes'),
    tag,
  };
  const list = draw('div', { class: 'answers' });
  for (const fieldset of stepsOf(form)) {
    const name = fieldset.dataset.step ?? '';
    const parts = askedIn(fieldset, values);
    if (parts.length === 0) continue;
    const facts = parts.flatMap((part) => {
      const given = answersIn(part, words);
      return given ? [draw('div', {}, draw('dt', {}, questionOf(part)), draw('dd', {}, draw('bdi', {}, given)))] : [];
    });
    const title = textOf(fieldset.querySelector('legend'));
    const button = draw(
      'button',
      { type: 'button', class: 'change', onclick: () => change(name) },
      say('submit.change'),
    );
    button.setAttribute('aria-label', `${say('submit.change')}: ${title}`);
    list.append(
      draw(
        'section',
        {},
        draw('h3', {}, title),
        button,
        facts.length > 0 ? draw('dl', {}, ...facts) : draw('p', { class: 'hint' }, say('submit.empty')),
      ),
    );
  }
  return list;
}
