import { pageWords } from './page-words.ts';
import { clearVisitor, currentVisitor, saveVisitor, sharedAddress } from './store.ts';
import type { VisitorChoice } from './visitor.ts';
import { isNobody, toAge, toChoice, withSaid } from './visitor.ts';

/* Runs in the browser: the form behind "my price". */

/** What the form says now. An age that cannot be is not said. */
function choiceOf(form: HTMLFormElement): VisitorChoice {
  const data = new FormData(form);
  const age = data.get('leeftijd');
  return toChoice({
    passes: data.getAll('pas').map((pass) => {
      const tier = typeof pass === 'string' ? data.get(`soort-${pass}`) : null;
      return { pass, tier: tier === '' ? null : tier };
    }),
    age: typeof age === 'string' ? toAge(age) : null,
    municipality: data.get('gemeente'),
  });
}

function fill(form: HTMLFormElement, { passes, age, municipality }: VisitorChoice): void {
  for (const field of form.elements) {
    if (field instanceof HTMLInputElement && field.name === 'pas')
      field.checked = passes.some(({ pass }) => pass === field.value);
    else if (field instanceof HTMLInputElement && field.name === 'leeftijd') field.value = age === null ? '' : `${age}`;
    else if (field instanceof HTMLSelectElement && field.name === 'gemeente') field.value = municipality ?? '';
    else if (field instanceof HTMLSelectElement)
      field.value = passes.find(({ pass }) => `soort-${pass}` === field.name)?.tier ?? '';
  }
}

/** The choice in a few words, for the bar that stays in sight. */
export function summaryOf(choice: VisitorChoice, panel: Element): string {
  const words = pageWords();
  if (!words) return '';
  const place = panel.querySelector(`option[value="${choice.municipality ?? ''}"]`)?.textContent;
  const parts = [
    ...choice.passes.map(words.passName),
    ...(choice.age === null ? [] : [words.t('myprice.years', { count: choice.age })]),
    ...(choice.municipality !== null && place ? [place.trim()] : []),
  ];
  return isNobody(choice) ? words.t('myprice.none') : parts.join(' · ');
}

/** Makes the form work: every change counts at once, can be cleared, and goes along in a link. */
export function startPanel(panel: HTMLDetailsElement): void {
  const form = panel.querySelector('form');
  const status = panel.querySelector('[role="status"]');
  if (!form || !status) return;
  // On a slow line somebody may have chosen before this came.
  const early = choiceOf(form);
  if (!isNobody(early)) saveVisitor(withSaid(currentVisitor(), early));
  fill(form, currentVisitor());
  // The prices have followed already: to be ready is to close the panel.
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    saveVisitor(choiceOf(form));
    panel.open = false;
    panel.querySelector('summary')?.focus();
  });
  form.addEventListener('change', () => {
    status.textContent = '';
    saveVisitor(choiceOf(form));
  });
  form.querySelector('[data-clear]')?.addEventListener('click', () => {
    clearVisitor();
    fill(form, currentVisitor());
    status.textContent = form.dataset.cleared ?? '';
  });
  form.querySelector('[data-share]')?.addEventListener('click', () => {
    const address = sharedAddress(currentVisitor());
    // Where the clipboard is closed, the address bar carries the choice: the visitor can copy it there.
    navigator.clipboard
      .writeText(address)
      .catch(() => {
        history.replaceState(history.state, '', address);
      })
      .finally(() => {
        status.textContent = form.dataset.shared ?? '';
      });
  });
}
