import { add, has, isSavedKind, mostSaved, remove } from './items.ts';
import type { Saved } from './items.ts';
import { currentList, onList, saveList } from './store.ts';

/* Runs in the browser, on every page. */

/**
 * `<save-item kind="activity" slug="kinderkoor" name="Kinderkoor">`: a button that keeps a record on the shortlist.
 * An element of its own, so that it works on cards of the page and on cards that an island prints. Its button is a
 * copy of the template in the header, which brings the words in the language of the page.
 */
class SaveItem extends HTMLElement {
  private stop: (() => void) | null = null;

  connectedCallback(): void {
    const item = this.item();
    const button = this.querySelector('button') ?? this.makeButton();
    if (!item || !button) return;
    const show = (list: readonly Saved[]) => {
      const saved = has(list, item);
      button.setAttribute('aria-pressed', String(saved));
      // A full list takes nothing more; taking away always works.
      button.disabled = !saved && list.length >= mostSaved;
    };
    button.onclick = () => {
      const list = currentList();
      saveList(has(list, item) ? remove(list, item) : add(list, item));
    };
    show(currentList());
    this.stop = onList(show);
  }

  disconnectedCallback(): void {
    this.stop?.();
  }

  private item(): Saved | null {
    const [kind, slug] = [this.getAttribute('kind'), this.getAttribute('slug')];
    return isSavedKind(kind) && slug ? { kind, slug } : null;
  }

  private makeButton(): HTMLButtonElement | null {
    const template = document.querySelector<HTMLTemplateElement>('template[data-save]');
    const copy = template && document.importNode(template.content, true).querySelector('button');
    if (!copy) return null;
    copy.setAttribute(
      'aria-label',
      (template.dataset.save ?? '').replace('{{name}}', () => this.getAttribute('name') ?? ''),
    );
    this.append(copy);
    return copy;
  }
}

/** Makes the buttons work, and shows in the header how many records are on the list. */
export function startShortlist(): void {
  customElements.define('save-item', SaveItem);
  const counters = document.querySelectorAll<HTMLElement>('[data-list-count]');
  const count = ({ length }: readonly Saved[]) => {
    for (const each of counters) {
      each.hidden = length === 0;
      each.textContent = String(length);
    }
  };
  count(currentList());
  onList(count);
}
