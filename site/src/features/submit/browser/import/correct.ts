import type { Values } from '@kunstwijzer/content/submission';
import type { Finding } from '../check.ts';
import type { SubmitSay } from '../../texts.ts';
import { button, draw } from '../draw.ts';
import { growDates } from '../dates.ts';
import { controlsOf, fillIn, refreshAsked, valuesOf } from '../form.ts';
import { showFindings } from '../problems.ts';
import { partOfForm } from './blank.ts';

type Options = {
  say: SubmitSay;
  title: string;
  values: Values;
  /** What is wrong with some values. */
  findings: (values: Values) => Finding[];
  /** Called with values that are right. */
  save: (values: Values) => void;
};

/** Lets a visitor correct one row in the form of its kind; closing the dialog changes nothing. */
export function correctRow(blank: HTMLFormElement, { say, title, values, findings, save }: Options): void {
  const form = partOfForm(blank, 'row', (field) => !field.startsWith('sender-') && !field.startsWith('image'));
  for (const part of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-field]:disabled')) {
    part.hidden = false;
    part.disabled = false;
  }
  const close = button(say('submit.back'), () => {
    dialog.close();
  });
  const done = draw('button', { type: 'submit', class: 'button' }, say('submit.import.save'));
  form.append(draw('p', { class: 'cluster step-buttons' }, close, done));
  const dialog = draw('dialog', { class: 'correct' }, draw('h2', {}, title), form);
  dialog.setAttribute('aria-label', title);

  const show = (found: Finding[]) => {
    showFindings(form, found, say('submit.problems'));
  };
  form.addEventListener('change', () => {
    refreshAsked(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // What the file told and no question is about stays: a status, dates that are called off.
    const unasked = Object.entries(values).filter(([name]) => controlsOf(form, name).length === 0);
    const corrected = { ...Object.fromEntries(unasked), ...valuesOf(form) };
    const found = findings(corrected);
    show(found);
    if (found.length > 0) return;
    dialog.close();
    save(corrected);
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
  });
  document.body.append(dialog);
  fillIn(form, values);
  growDates(form);
  refreshAsked(form);
  dialog.showModal();
  show(findings(values));
}
