import type { Values } from '@kunstwijzer/content/submission';
import type { StoredParcel } from '../../../outbox/parcel.ts';
import type { Context } from './context.ts';
import { clearDraft, isPersonal, readDrafts, saveDraft } from './draft.ts';
import { leaveDraft, ownDraft, startAnew } from './own-draft.ts';
import { button, draw } from './draw.ts';
import { fillIn, putImage, valuesOf } from './form.ts';
import { valuesIn } from './to-correct.ts';

/** What is kept of a form while it is filled in. */
export type Keeping = {
  /** Makes that what is sent counts once: the same for as long as it is the same form. */
  key: string;
  /** Forgets what was kept, and stops keeping. */
  end: () => void;
};

/** So long after a key stroke the form is kept. */
const pause = 400;

/** Puts a parcel back in its form, with what was corrected in it since; a draft holds nothing about the sender. */
function putBack(form: HTMLFormElement, parcel: StoredParcel, draft: Values | undefined): void {
  const values = Object.entries(valuesIn(parcel));
  const sender = Object.fromEntries(values.filter(([field]) => isPersonal(field)));
  fillIn(form, draft ? { ...draft, ...sender } : Object.fromEntries(values));
  if (parcel.image) putImage(form, parcel.image);
}

type Options = {
  /** What was sent before and has to be corrected; null for a new form. */
  parcel: StoredParcel | null;
  cleared: () => void;
};

/** Keeps the form on the device while it is filled in, puts back what was kept before, and shows a button to clear it. */
export async function startKeeping(
  { root, form, kind, tag, say }: Context,
  { parcel, cleared }: Options,
): Promise<Keeping> {
  // A report is about one record: what was typed about another does not belong here. So it is with a parcel.
  const about = parcel?.key ?? new URLSearchParams(location.search).get('over');
  const name = about ? `${kind} ${about}` : kind;
  const { key, before } = parcel ? { key: parcel.key, before: readDrafts(name)[0] ?? null } : await ownDraft(name);
  let timer = 0;
  let ended = false;
  const note = draw('span', { role: 'status' });
  const clear = button(say('submit.kept.clear'), () => {
    window.clearTimeout(timer);
    clearDraft(name, key);
    startAnew(name);
    form.reset();
    panel.classList.remove('has-draft');
    note.textContent = say('submit.cleared');
    cleared();
  });
  const panel = draw('div', { class: 'kept no-print' }, note, clear);

  if (parcel) putBack(form, parcel, before?.values);
  else if (before) fillIn(form, before.values);
  if (before) {
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
      clearDraft(name, key);
      leaveDraft(name);
      panel.remove();
    },
  };
}
