import { readImport } from '@kunstwijzer/content/submission/import';
import type { ImportFile } from '@kunstwijzer/content/submission/import';
import type { SubmissionKind, Values } from '@kunstwijzer/content/submission';
import type { Locale } from '@kunstwijzer/content/model';
import { wordsOf } from '../../words-of.ts';
import { draw } from '../draw.ts';
import { refreshAsked, valuesOf } from '../form.ts';
import { contextOf } from './batch.ts';
import type { Batch } from './batch.ts';
import { blankForm, partOfForm } from './blank.ts';
import { noteText } from './notes.ts';
import { notesPart } from './rows.ts';
import { leadToRows, showBatch } from './show-batch.ts';

/** What a file often leaves out, because it is the same for all of it. */
const common = /^(?:summary|disciplines|provider|provider-.+|ages|age-.+|price|amount|per|space|place-name|district)$/u;

/** A form for what holds for all rows; its answers are kept while files are read. */
function commonForm(blank: HTMLFormElement): HTMLFormElement {
  const form = partOfForm(blank, 'all', (field) => common.test(field));
  form.addEventListener('change', () => {
    refreshAsked(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  refreshAsked(form);
  return form;
}

const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, list]) => list.some((value) => value !== '')));

/** The file that was chosen, else the text that was pasted; null when there is neither. */
async function sourceOf(form: HTMLFormElement): Promise<ImportFile | null> {
  const data = new FormData(form);
  const file = data.get('file');
  if (file instanceof File && file.size > 0)
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  const pasted = data.get('text');
  return typeof pasted === 'string' && pasted.trim() !== '' ? { name: '', text: pasted } : null;
}

/** Reads files on the device, shows every row, and sends them as one batch. */
export function startImport(root: HTMLElement): void {
  const source = root.querySelector<HTMLFormElement>('[data-source]');
  const select = root.querySelector<HTMLSelectElement>('[data-kind]');
  const state = root.querySelector<HTMLElement>('[data-state]');
  const fold = root.querySelector<HTMLElement>('[data-defaults]');
  if (!source || !select || !state || !fold) return;
  const say = wordsOf(root);
  const locale = root.dataset.locale as Locale;
  const opened = Date.now();

  const tell = (text: string) => {
    state.replaceChildren(...(text === '' ? [] : [draw('p', { class: 'failed' }, text)]));
  };

  /** Everything that belongs to the kind that is chosen now. */
  const prepare = async () => {
    const { form: blank, words } = await blankForm(select.selectedOptions[0]?.dataset.form ?? '');
    const all = commonForm(blank);
    fold.querySelector('form')?.remove();
    fold.append(all);
    return { blank, words, all, sender: partOfForm(blank, 'who', (field) => field.startsWith('sender-')) };
  };
  let prepared = prepare();
  const failed = () => {
    tell(say('submit.failed.other'));
  };
  prepared.catch(failed);

  /** Reads the file from a row on: a long one comes in parts. */
  const read = async (skip: number, columns: Record<string, string> = {}) => {
    tell('');
    const [{ blank, words, all, sender }, file] = await Promise.all([prepared, sourceOf(source)]);
    root.querySelector('[data-rows]')?.replaceChildren();
    if (!file) {
      tell(say('submit.import.nothing'));
      return;
    }
    const kind = select.value as SubmissionKind;
    const context = { ...contextOf(blank), defaults: filled(valuesOf(all)), skip, columns };
    const { rows: found, problem, notes, missing, unknown, rest } = await readImport(file, kind, locale, context);
    if (problem && problem !== 'rows') tell(say(`submit.import.problem.${problem}`));
    if (found.length === 0) {
      const told = notesPart(notes, (note) => noteText(note, { say, tag: root.dataset.tag ?? 'nl' }));
      if (told) state.append(told);
      return;
    }
    const rows = found.map((row) => ({ ...row, left: row.aside, seen: false }));
    const more = () => {
      void read(skip + found.length, columns).catch(failed);
    };
    const map = (more: Record<string, string>) => {
      void read(skip, { ...columns, ...more }).catch(failed);
    };
    const key = crypto.randomUUID();
    const batch: Batch = {
      kind,
      locale,
      say,
      key,
      opened,
      rows,
      blank,
      words,
      sender,
      notes,
      missing,
      unknown,
      map,
      rest,
      more,
    };
    showBatch(batch, root, tell);
    leadToRows(root);
  };

  select.addEventListener('change', () => {
    root.querySelector('[data-rows]')?.replaceChildren();
    prepared = prepare();
    prepared.catch(failed);
  });
  source.addEventListener('submit', (event) => {
    event.preventDefault();
    void read(0).catch(failed);
  });
  root.dataset.ready = '';
}
