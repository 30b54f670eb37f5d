import { importProblemText, readImport } from '@kunstwijzer/content/submission/import';
import type { SubmissionKind, Values } from '@kunstwijzer/content/submission';
import type { Locale } from '@kunstwijzer/content/model';
import { wordsOf } from '../../texts.ts';
import { draw } from '../draw.ts';
import { refreshAsked, valuesOf } from '../form.ts';
import { contextOf } from './batch.ts';
import { blankForm, partOfForm } from './blank.ts';
import { leadToRows, showBatch } from './show-batch.ts';

/** What a file often leaves out, because it is the same for all of it. */
const common = /^(?:disciplines|provider|provider-.+|ages|age-.+|price|amount|per|space|place-name|district)$/u;

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

/** The file that was chosen, else the text that was pasted. */
async function sourceOf(form: HTMLFormElement): Promise<{ name: string; text: string }> {
  const data = new FormData(form);
  const file = data.get('file');
  if (file instanceof File && file.size > 0) return { name: file.name, text: await file.text() };
  const pasted = data.get('text');
  return { name: '', text: typeof pasted === 'string' ? pasted : '' };
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

  const read = async () => {
    tell('');
    const [{ blank, words, all, sender }, file] = await Promise.all([prepared, sourceOf(source)]);
    root.querySelector('[data-rows]')?.replaceChildren();
    if (file.text.trim() === '') {
      tell(say('submit.import.nothing'));
      return;
    }
    const kind = select.value as SubmissionKind;
    const given = await readImport(file, kind, locale, { ...contextOf(blank), defaults: filled(valuesOf(all)) });
    if (given.problem) tell(importProblemText(given.problem, locale));
    if (given.rows.length === 0) return;
    const rows = given.rows.map((row) => ({ ...row, left: false }));
    showBatch({ kind, locale, say, key: crypto.randomUUID(), opened, rows, blank, words, sender }, root, tell);
    leadToRows(root);
  };

  select.addEventListener('change', () => {
    root.querySelector('[data-rows]')?.replaceChildren();
    prepared = prepare();
    prepared.catch(failed);
  });
  source.addEventListener('submit', (event) => {
    event.preventDefault();
    void read().catch(failed);
  });
  root.dataset.ready = '';
}
