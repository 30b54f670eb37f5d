import { escapeHtml } from '../../core/index.ts';
import type { Locale } from '../../model/locales.ts';
import { datedText } from '../dated.ts';
import type { Field } from '../field.ts';
import { passChoices } from '../options.ts';
import { passAmountField, passField } from '../passes.ts';
import { fieldLabel } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { rawOf } from '../values.ts';
import { formWords, hasHint } from '../words/index.ts';
import { control } from './control.ts';
import type { Page } from './control.ts';
import { input, tag } from './tag.ts';

/** The id of the first control of a field; the summary of problems links to it. */
export const fieldId = (name: string) => `field-${name}`;

export type FormPage = Page & { problems: Problem[] };

const capitalised = (text: string, locale: Locale) => `${text.charAt(0).toLocaleUpperCase(locale)}${text.slice(1)}`;

function hintOf({ word, hint, label }: Field, { locale }: Page): string | null {
  const asked = hint ?? (!label && hasHint(word) ? word : null);
  return asked && formWords(locale)(`hint.${asked}`);
}

function errorOf(name: string, { problems, locale }: FormPage): string | null {
  const problem = problems.find(({ field }) => field === name);
  return problem ? capitalised(formWords(locale)(`problem.${problem.code}`, problem.params), locale) : null;
}

const paragraph = (kind: 'hint' | 'error', name: string, text: string | null): string =>
  text === null ? '' : tag('p', { class: kind, id: `${fieldId(name)}-${kind}` }, escapeHtml(text));

const describe = (name: string, hint: string | null, error: string | null) => {
  const ids = [hint && `${fieldId(name)}-hint`, error && `${fieldId(name)}-error`].filter(Boolean).join(' ');
  return {
    id: fieldId(name),
    'aria-describedby': ids || null,
    'aria-invalid': error ? ('true' as const) : null,
  };
};

function question(field: Field, page: FormPage): string {
  const text = escapeHtml(fieldLabel(field, page.locale));
  // Radio buttons that stand on an answer already are answered, not optional.
  const isOptional = !field.required && field.type !== 'check' && !field.language && field.fallback === undefined;
  return isOptional && field.word !== 'language'
    ? `${text} ${tag('span', { class: 'optional' }, `(${escapeHtml(formWords(page.locale)('ui.optional'))})`)}`
    : text;
}

function check(field: Field, page: FormPage, hint: string | null, error: string | null): string {
  const box = input({
    type: 'checkbox',
    name: field.name,
    value: 'yes',
    checked: rawOf(page.values, field.name).length > 0,
    ...describe(field.name, hint, error),
  });
  const label = tag('label', { class: 'box' }, box, tag('span', {}, question(field, page)));
  return `${paragraph('hint', field.name, hint)}${paragraph('error', field.name, error)}${label}`;
}

function onePass({ slug, name }: { slug: string; name: string }, page: FormPage): string {
  const say = formWords(page.locale);
  const [answer = 'unknown'] = rawOf(page.values, passField(slug));
  const errors = [passField(slug), passAmountField(slug)].map((field) => errorOf(field, page));
  const options = Object.entries(passChoices).map(([value, labels]) =>
    tag('option', { value, selected: value === answer }, escapeHtml(labels[page.locale])),
  );
  const amount = {
    type: 'text',
    class: 'input short',
    inputmode: 'decimal',
    dir: 'ltr',
    name: passAmountField(slug),
    value: rawOf(page.values, passAmountField(slug))[0] ?? '',
    autocomplete: 'off',
  };
  const labelOf = (field: string, text: string) => tag('label', { for: fieldId(field) }, escapeHtml(text));
  return tag(
    'fieldset',
    { class: 'pass', 'data-pass': slug },
    tag('legend', {}, tag('bdi', {}, escapeHtml(name))),
    labelOf(passField(slug), say('ui.passAnswer')),
    paragraph('error', passField(slug), errors[0] ?? null),
    tag(
      'select',
      { class: 'input', name: passField(slug), ...describe(passField(slug), null, errors[0] ?? null) },
      ...options,
    ),
    labelOf(passAmountField(slug), say('ui.passAmount')),
    paragraph('error', passAmountField(slug), errors[1] ?? null),
    input({ ...amount, ...describe(passAmountField(slug), null, errors[1] ?? null) }),
  );
}

/** What is carried along and not asked; days are shown, in words. */
function carried(field: Field, page: FormPage): string {
  const values = rawOf(page.values, field.name);
  const isShown = field.type === 'dates' || field.type === 'spans' || field.type === 'reasons';
  const words = values.map((value) => (isShown ? datedText(field.type, value, page.locale) : null));
  const inputs = values.map((value, index) =>
    input({ type: 'hidden', name: field.name, value, 'data-words': words[index] ?? null }),
  );
  if (!isShown || values.length === 0) return inputs.join('');
  const list = words.map((text) => tag('li', {}, tag('bdi', {}, escapeHtml(text ?? ''))));
  return tag(
    'fieldset',
    { class: 'field', 'data-field': field.name },
    tag('legend', {}, escapeHtml(fieldLabel(field, page.locale))),
    paragraph('error', field.name, errorOf(field.name, page)),
    tag('ul', {}, ...list),
    ...inputs,
  );
}

/** A field with its question, help and error; a pass question for each pass. */
export function fieldHtml(field: Field, page: FormPage): string {
  if (field.hidden && field.type !== 'choice') return carried(field, page);
  const isOpen = field.hidden && rawOf(page.values, field.name).every((value) => value === field.fallback);
  const [hint, error] = [hintOf(field, page), errorOf(field.name, page)];
  // What is not asked until something else than the usual was told; a row of a file is corrected in it.
  const closed = isOpen ? { hidden: true, disabled: true } : {};
  const attributes = { class: error ? 'field wrong' : 'field', 'data-field': field.name, ...closed };
  if (field.type === 'check') return tag('div', attributes, check(field, page, hint, error));
  const around = [paragraph('hint', field.name, hint), paragraph('error', field.name, error)];
  const described = describe(field.name, hint, error);
  if (field.type === 'passes') {
    if (page.choices.passes.length === 0) return '';
    return tag(
      'fieldset',
      { ...attributes, 'aria-describedby': described['aria-describedby'] },
      tag('legend', {}, question(field, page)),
      ...around,
      ...page.choices.passes.map((pass) => onePass(pass, page)),
    );
  }
  const { html, isGroup } = control(field, described, page);
  return isGroup
    ? tag(
        'fieldset',
        { ...attributes, 'aria-describedby': described['aria-describedby'] },
        tag('legend', {}, question(field, page)),
        ...around,
        html,
      )
    : tag('div', attributes, tag('label', { for: described.id }, question(field, page)), ...around, html);
}
