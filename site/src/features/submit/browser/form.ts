import type { Values } from '@kunstwijzer/content/submission';
import { roomForDates } from './dates.ts';

/* Reading and filling in the form, whatever it asks. */

/** A control that carries an answer. */
export type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What every form carries beside its own fields. */
const carried = new Set(['locale', 'key', 'website2', 'opened', 'proof', 'similar']);

export const stepsOf = (form: HTMLFormElement): HTMLFieldSetElement[] => [
  ...form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-step]'),
];

/** The controls inside an element that have a name; buttons and fieldsets left out. */
export const controlsIn = (element: ParentNode): Control[] => [
  ...element.querySelectorAll<Control>('input[name], select[name], textarea[name]'),
];

export const controlsOf = (form: HTMLFormElement, name: string): Control[] =>
  controlsIn(form).filter((control) => control.name === name);

/** What is filled in, files left out. */
export function valuesOf(form: HTMLFormElement): Values {
  const values: Values = {};
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string' && !carried.has(name) && value.trim() !== '') (values[name] ??= []).push(value);
  return values;
}

/** The picture that was chosen; null when there is none. */
export function imageOf(form: HTMLFormElement): File | null {
  const input = form.elements.namedItem('image');
  return input instanceof HTMLInputElement ? (input.files?.[0] ?? null) : null;
}

/** Puts a picture in the form that was chosen before. */
export function putImage(form: HTMLFormElement, image: File): void {
  const input = form.elements.namedItem('image');
  if (!(input instanceof HTMLInputElement)) return;
  const transfer = new DataTransfer();
  transfer.items.add(image);
  input.files = transfer.files;
}

const isTicked = (control: Control): control is HTMLInputElement =>
  control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio');

/** Puts values in the form: what it had before goes, but for files and what is carried along. */
export function fillIn(form: HTMLFormElement, values: Values): void {
  const taken = new Map<string, number>();
  roomForDates(form, values);
  for (const control of controlsIn(form)) {
    const { name } = control;
    if (carried.has(name) || control.type === 'file') continue;
    const list = values[name] ?? [];
    if (isTicked(control)) control.checked = list.includes(control.value);
    else {
      const at = taken.get(name) ?? 0;
      // A choice that was not made is the first option of its list.
      const left = control instanceof HTMLSelectElement ? (control.options[0]?.value ?? '') : '';
      control.value = list[at] ?? left;
      taken.set(name, at + 1);
      const closed = control.closest('details');
      if (closed && control.value) closed.open = true;
    }
  }
}

/** The part of the form that asks a field: question, hint and controls. Each pass is a part of its own. */
export function partOf(form: HTMLElement, name: string): HTMLElement | null {
  const control = controlsIn(form).find((each) => each.name === name);
  return (
    control?.closest<HTMLElement>('[data-pass], [data-field]') ??
    form.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`)
  );
}

/**
 * Whether a part of the form is asked: it stands in no group for other answers than those that were given. `open` is what
 * to say as long as that other question has no answer.
 */
function isAsked(part: HTMLElement, values: Values, open = false): boolean {
  const group = part.closest<HTMLElement>('[data-when]');
  if (!group) return true;
  const { when = '', is = '' } = group.dataset;
  const other = group.closest('form')?.querySelector<HTMLElement>(`[data-field="${CSS.escape(when)}"]`);
  const answer = values[when]?.[0];
  return (!other || isAsked(other, values, open)) && (answer === undefined ? open : is.split(' ').includes(answer));
}

const partsOf = (step: HTMLElement): HTMLElement[] => [
  ...step.querySelectorAll<HTMLElement>('[data-field]:not([hidden])'),
];

/** The questions of a step that are asked. */
export const askedIn = (step: HTMLElement, values: Values): HTMLElement[] =>
  partsOf(step).filter((part) => isAsked(part, values));

/** Whether a step is shown, or will be with an answer that is not given yet. */
export const mayCome = (step: HTMLElement, values: Values): boolean =>
  partsOf(step).some((part) => isAsked(part, values, true));

/** What is filled in of what is asked: what was answered before another answer hid it is kept in the form, and not sent. */
export function askedValues(form: HTMLFormElement): Values {
  const values = valuesOf(form);
  const isHidden = (name: string) =>
    controlsOf(form, name).every((control) => {
      const part = control.closest<HTMLElement>('[data-field]');
      return part !== null && !isAsked(part, values);
    });
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => controlsOf(form, name).length === 0 || !isHidden(name)),
  );
}

/** Shows the questions that are asked with what is filled in, and hides the others. */
export function refreshAsked(form: HTMLFormElement): void {
  const values = valuesOf(form);
  for (const group of form.querySelectorAll<HTMLElement>('[data-when]')) group.hidden = !isAsked(group, values);
}
