import type { Choices, ProblemWords } from '@kunstwijzer/content/submission';

/** A form that nothing is filled in yet, and the words for what can be wrong with it. */
export type Blank = { form: HTMLFormElement; words: ProblemWords };

/** The form of a kind, as its own page has it: rows are corrected in the very form that they are meant for. */
export async function blankForm(address: string): Promise<Blank> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const root = page.querySelector<HTMLElement>('[data-submission]');
  const form = root?.querySelector('form');
  if (!form) throw new Error(`${address} holds no form`);
  const words = JSON.parse(root?.dataset.problemWords ?? '{}') as ProblemWords;
  return { form: document.importNode(form, true), words };
}

const optionsOf = (form: HTMLFormElement, names: string[]) =>
  [...form.querySelectorAll<HTMLOptionElement>(names.map((name) => `select[name="${name}"] option`).join(', '))]
    .filter(({ value }) => value !== '' && value !== 'new')
    .map(({ value, text }) => ({ slug: value, name: text.trim() }));

/** The records that rows can name, read from the lists of the form. */
export const choicesOf = (form: HTMLFormElement): Choices => ({
  providers: optionsOf(form, ['provider', 'owner', 'claim']),
  spaces: optionsOf(form, ['space']),
  passes: [...form.querySelectorAll<HTMLElement>('[data-pass]')].map((pass) => ({
    slug: pass.dataset.pass ?? '',
    name: (pass.querySelector('legend')?.textContent ?? '').trim(),
  })),
});

/** A copy of a form with only some of its questions, and ids of its own. */
export function partOfForm(form: HTMLFormElement, prefix: string, keeps: (field: string) => boolean): HTMLFormElement {
  const copy = form.cloneNode(true) as HTMLFormElement;
  for (const part of copy.querySelectorAll<HTMLElement>('[data-field]'))
    if (!keeps(part.dataset.field ?? '')) part.remove();
  for (const group of copy.querySelectorAll('.asked')) if (!group.querySelector('[data-field]')) group.remove();
  for (const step of copy.querySelectorAll('.step')) if (!step.querySelector('[data-field]')) step.remove();
  for (const extra of copy.querySelectorAll('[type="submit"], [type="hidden"], #field-website2')) extra.remove();
  for (const trap of copy.querySelectorAll(':scope > .visually-hidden')) trap.remove();
  for (const attribute of ['id', 'for', 'aria-describedby'])
    for (const element of copy.querySelectorAll(`[${attribute}]`)) {
      const ids = (element.getAttribute(attribute) ?? '').split(' ').map((id) => `${prefix}-${id}`);
      element.setAttribute(attribute, ids.join(' '));
    }
  return copy;
}
