import { lookUp } from './lookup.ts';
import type { Answer } from './lookup.ts';

/* Runs in the browser, with nothing but the page: the blocks of the districts carry their postcodes. */

const blocks = () => [...document.querySelectorAll<HTMLElement>('[data-district]')];
const words = (text: string | undefined) => (text ?? '').split(' ').filter(Boolean);

/** Postcode → districts, those that it lies in for the most part before those that it only touches. */
function tableOf(all: HTMLElement[]): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const key of ['postcodes', 'touching'])
    for (const { dataset } of all)
      for (const postcode of words(dataset[key])) {
        table.set(postcode, [...(table.get(postcode) ?? []), dataset.district ?? '']);
      }
  return table;
}

function message(text: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.className = 'message';
  paragraph.textContent = text;
  return paragraph;
}

/** A copy of a block for the answer: the original keeps the id. */
function copyOf(block: HTMLElement): HTMLElement {
  const copy = block.cloneNode(true) as HTMLElement;
  copy.removeAttribute('id');
  delete copy.dataset.district;
  return copy;
}

/** Makes a form for a postcode answer while the visitor types; the postcode stands in the address. */
export function showPostcode(form: HTMLFormElement): void {
  const input = form.querySelector('input');
  const answer = form.querySelector('[data-answer]');
  const elsewhere = form.querySelector('template');
  if (!input || !answer || !elsewhere) return;
  const all = blocks();
  const table = tableOf(all);
  const { found = '', shared = '', invalid = '', outside = '' } = form.dataset;
  let shown = '';

  const contentOf = (result: Answer, final: boolean): Node[] => {
    switch (result.kind) {
      case 'incomplete':
        return final ? [message(invalid)] : [];
      case 'invalid':
        return [message(invalid)];
      case 'outside':
        return [
          message(outside.replace('{{postcode}}', () => result.postcode)),
          document.importNode(elsewhere.content, true),
        ];
      case 'found':
        return [
          message(found.replace('{{postcode}}', () => result.postcode)),
          ...(result.districts.length > 1 ? [message(shared)] : []),
          ...result.districts.flatMap((district) =>
            all.filter(({ dataset }) => dataset.district === district).map(copyOf),
          ),
        ];
    }
  };

  /** `final`: the visitor is done typing, so what is not complete is wrong. */
  const show = (final: boolean) => {
    const result = lookUp(input.value, table);
    const wrong = result.kind === 'invalid' || (final && result.kind === 'incomplete');
    if (wrong) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
    // The same answer again would be read aloud again.
    const key = `${wrong ? 'wrong' : result.kind} ${'postcode' in result ? result.postcode : ''}`;
    if (key !== shown) answer.replaceChildren(...contentOf(result, final));
    shown = key;
    const address = new URL(location.href);
    if (result.kind === 'found') address.searchParams.set('postcode', result.postcode);
    else address.searchParams.delete('postcode');
    history.replaceState(history.state, '', address);
  };

  input.addEventListener('input', () => {
    show(false);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    show(true);
  });
  const asked = new URLSearchParams(location.search).get('postcode');
  if (asked !== null) {
    input.value = asked;
    show(true);
  }
}
