import type { Finding } from './check.ts';
import { draw } from './draw.ts';
import { controlsIn, partOf } from './form.ts';

const idOf = (name: string) => `field-${name}-error`;

/** Takes away what was said about earlier answers, by this script or by the server. */
function clear(form: HTMLFormElement): void {
  for (const old of form.querySelectorAll('.problems, .error')) old.remove();
  for (const part of form.querySelectorAll('.wrong')) part.classList.remove('wrong');
  for (const control of form.querySelectorAll('[aria-invalid]')) control.removeAttribute('aria-invalid');
  for (const described of form.querySelectorAll('[aria-describedby]')) {
    const ids = (described.getAttribute('aria-describedby') ?? '').split(' ').filter((id) => !id.endsWith('-error'));
    if (ids.length > 0) described.setAttribute('aria-describedby', ids.join(' '));
    else described.removeAttribute('aria-describedby');
  }
}

/** Says at a field what is wrong with it, as content/submission/html/field.ts does. */
function mark(form: HTMLFormElement, { field, text }: Finding): void {
  const part = partOf(form, field);
  if (!part) return;
  const error = draw('p', { class: 'error', id: idOf(field) }, text);
  const after = part.querySelector(':scope > .hint') ?? part.querySelector(':scope > legend, :scope > label:not(.box)');
  if (after) after.after(error);
  else part.prepend(error);
  part.classList.add('wrong');
  const [control] = controlsIn(part).filter(({ name }) => name === field);
  const described = part instanceof HTMLFieldSetElement && !part.dataset.pass ? part : control;
  control?.setAttribute('aria-invalid', 'true');
  described?.setAttribute(
    'aria-describedby',
    [described.getAttribute('aria-describedby'), idOf(field)].filter(Boolean).join(' '),
  );
}

/** The control that an item of the summary leads to. */
function toField(form: HTMLFormElement, { field, text }: Finding): HTMLElement {
  const control = controlsIn(form).find(({ name }) => name === field);
  const link = draw('a', { href: `#${control?.id ?? `field-${field}`}` }, text);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    const closed = control?.closest('details');
    if (closed) closed.open = true;
    control?.focus();
  });
  return draw('li', {}, link);
}

/** Shows what is wrong: at the fields, and in a summary that takes the focus. Nothing wrong takes all that away. */
export function showFindings(form: HTMLFormElement, findings: Finding[], title: string): void {
  clear(form);
  if (findings.length === 0) return;
  for (const finding of findings) mark(form, finding);
  const summary = draw(
    'div',
    { class: 'problems', id: 'problems', tabindex: '-1', role: 'alert' },
    draw('h2', {}, title),
    draw('ul', {}, ...findings.map((finding) => toField(form, finding))),
  );
  form.prepend(summary);
  summary.focus({ preventScroll: true });
  summary.scrollIntoView({ block: 'start' });
}
