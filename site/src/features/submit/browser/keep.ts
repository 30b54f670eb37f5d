import type { Context } from './context.ts';
import { clearDraft, readDraft, saveDraft } from './draft.ts';
import { button, draw } from './draw.ts';
import { fillIn, valuesOf } from './form.ts';

/** What is kept of a form while it is filled in. */
export type Keeping = {
  /** Makes that what is sent counts once: the same for as long as it is the same form. */
  key: string;
  /** Forgets what was kept, and stops keeping. */
  end: () => void;
};

/** So long after a key stroke the form is kept. */
const pause = 400;

/** Keeps the form on the device while it is filled in, puts back what was kept before, and shows a button to clear it. */
export function startKeeping({ root, form, kind, tag, say }: Context, cleared: () => void): Keeping {
  // A report is about one record: what was typed about another does not belong here.
  const about = new URLSearchParams(location.search).get('over');
  const name = about ? `${kind} ${about}` : kind;
  const before = readDraft(name);
  const key = before?.key ?? crypto.randomUUID();
  let timer = 0;
  let ended = false;
  const note = draw('span', { role: 'status' });
  const clear = button(say('submit.kept.clear'), () => {
    window.clearTimeout(timer);
    clearDraft(name);
    form.reset();
    panel.classList.remove('has-draft');
    note.textContent = say('submit.cleared');
    cleared();
  });
  const panel = draw('div', { class: 'kept no-print' }, note, clear);

  if (before) {
    fillIn(form, before.values);
    const date = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'long', timeZone: 'Europe/Amsterdam' });
    note.textContent = say('submit.kept.back', { date: date.format(before.saved) });
    panel.classList.add('has-draft');
  }
  const save = () => {
    if (ended || !saveDraft(name, key, valuesOf(form))) return;
    panel.classList.add('has-draft');
    note.textContent = say('submit.kept');
  };
  form.addEventListener('input', () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(save, pause);
  });
  root.prepend(panel);
  return {
    key,
    end: () => {
      ended = true;
      window.clearTimeout(timer);
      clearDraft(name);
      panel.remove();
    },
  };
}
