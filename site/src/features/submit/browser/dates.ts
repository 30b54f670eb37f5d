import type { Values } from '@kunstwijzer/content/submission';

/* Lists of dates: the page has room for a few, here they grow. */

const listsIn = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLElement>('.dates')];

function addBox(list: HTMLElement): void {
  const [first] = list.querySelectorAll('input');
  if (!first) return;
  const number = list.children.length + 1;
  const more = first.cloneNode() as HTMLInputElement;
  more.id = `${first.id}-${number}`;
  // A copy has what was typed in the first one, too.
  more.removeAttribute('value');
  more.value = '';
  more.setAttribute('aria-label', (first.getAttribute('aria-label') ?? '').replace(/\d+$/u, String(number)));
  list.append(more);
}

/** Makes room for the dates among some values. */
export function roomForDates(form: HTMLFormElement, values: Values): void {
  for (const list of listsIn(form)) {
    const count = values[list.querySelector('input')?.name ?? '']?.length ?? 0;
    while (list.children.length < count) addBox(list);
  }
}

/** Keeps an empty box below the dates that are filled in, as long as there may be more. */
export function growDates(form: HTMLFormElement): void {
  for (const list of listsIn(form)) {
    const grow = () => {
      const boxes = [...list.querySelectorAll('input')];
      if (boxes.length < Number(list.dataset.max ?? 0) && boxes.every(({ value }) => value)) addBox(list);
    };
    list.addEventListener('input', grow);
    grow();
  }
}
