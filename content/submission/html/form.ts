import { escapeHtml } from '../../core/index.ts';
import { localeKeys, locales } from '../../model/locales.ts';
import type { Locale } from '../../model/locales.ts';
import type { Choices } from '../choices.ts';
import type { Field, Step } from '../field.ts';
import { fieldsOf, formOf } from '../forms/index.ts';
import type { SubmissionKind } from '../kinds.ts';
import { isPersonal } from '../check.ts';
import { problemText } from '../problem.ts';
import type { Problem } from '../problem.ts';
import { rawOf } from '../values.ts';
import type { Values } from '../values.ts';
import { formWords } from '../words/index.ts';
import { fieldHtml, fieldId } from './field.ts';
import type { FormPage } from './field.ts';
import { input, tag } from './tag.ts';

/** What a form is printed from. */
export type FormOptions = {
  kind: SubmissionKind;
  locale: Locale;
  /** Raw values to fill it with, right or wrong. */
  values: Values;
  problems: Problem[];
  choices: Choices;
  /** Hidden inputs, such as the idempotency key. */
  hidden: Record<string, string>;
  /** Address that the form is sent to. */
  action: string;
  /** The words on the button; "Send" in the language of the form when left out. */
  submitWords?: string;
  /** Leaves the questions about the sender out: who changes a listing through a link is known. */
  withoutSender?: boolean;
};

function summaryOf({ kind, locale, problems }: FormOptions): string {
  if (problems.length === 0) return '';
  const item = (problem: Problem) =>
    tag('li', {}, tag('a', { href: `#${fieldId(problem.field)}` }, escapeHtml(problemText(problem, kind, locale))));
  return tag(
    'div',
    // Without a script too, who comes back to a form that is not right is at what has to be put right.
    { class: 'problems', id: 'problems', tabindex: -1, role: 'alert', autofocus: true },
    tag('h2', {}, escapeHtml(formWords(locale)('ui.problems'))),
    tag('ul', {}, ...problems.map(item)),
  );
}

/** The words of the answers for which a field is asked. */
function onlyWhen({ when }: Field, kind: SubmissionKind, { locale }: FormPage): string {
  const say = formWords(locale);
  const options = fieldsOf(kind).find(({ name }) => name === when?.field)?.options ?? {};
  const named = (when?.is ?? []).map((value) => options[value]?.[locale] ?? say('ui.isNew'));
  return say('ui.only', { choices: named.join(' / ') });
}

type Group = { when: Field['when']; fields: Field[] };

const whenKey = (when: Field['when']) => (when ? `${when.field}=${when.is.join(' ')}` : '');

/** Fields that follow each other and are asked on the same condition stand together. */
const groupsOf = (fields: Field[]): Group[] =>
  fields.reduce<Group[]>((groups, field) => {
    const last = groups.at(-1);
    if (last && whenKey(last.when) === whenKey(field.when)) last.fields.push(field);
    else groups.push({ when: field.when, fields: [field] });
    return groups;
  }, []);

function translationsHtml(fields: Field[], page: FormPage): string {
  const own = rawOf(page.values, 'language')[0] ?? page.locale;
  return localeKeys
    .filter((language) => language !== own)
    .map((language) => [language, fields.filter((field) => field.language === language)] as const)
    .filter(([, texts]) => texts.length > 0)
    .map(([language, texts]) => {
      const isUsed = texts.some(
        ({ name }) => rawOf(page.values, name).length > 0 || page.problems.some(({ field }) => field === name),
      );
      return tag(
        'details',
        { 'data-language': language, open: isUsed },
        tag(
          'summary',
          {},
          tag('bdi', { lang: language }, escapeHtml(locales[language].label)),
          ` (${escapeHtml(formWords(page.locale)('ui.optional'))})`,
        ),
        ...texts.map((field) => fieldHtml(field, page)),
      );
    })
    .join('');
}

function groupHtml({ when, fields }: Group, kind: SubmissionKind, page: FormPage): string {
  const html = [
    ...fields.filter(({ language }) => !language).map((field) => fieldHtml(field, page)),
    translationsHtml(fields, page),
  ].join('');
  const [first] = fields;
  return when && first
    ? tag(
        'div',
        { class: 'asked', 'data-when': when.field, 'data-is': when.is.join(' ') },
        tag('p', { class: 'only' }, escapeHtml(onlyWhen(first, kind, page))),
        html,
      )
    : html;
}

function stepHtml({ name, fields, hint }: Step, kind: SubmissionKind, page: FormPage): string {
  const say = formWords(page.locale);
  const isPersonalStep = fields.some(isPersonal);
  const hintId = `step-${name}-hint`;
  return tag(
    'fieldset',
    { class: 'step', 'data-step': name, 'aria-describedby': hint && hintId },
    tag('legend', {}, escapeHtml(say(`step.${name}`))),
    hint ? tag('p', { class: 'hint', id: hintId }, escapeHtml(say(`hint.${hint}`))) : '',
    ...groupsOf(fields).map((group) => groupHtml(group, kind, page)),
    isPersonalStep ? tag('p', { class: 'personal' }, escapeHtml(say('ui.personal'))) : '',
  );
}

/** A box that people do not see and machines fill in. */
const honeypot = (locale: Locale): string =>
  tag(
    'div',
    { class: 'visually-hidden', 'aria-hidden': 'true' },
    tag('label', { for: 'field-website2' }, escapeHtml(formWords(locale)('ui.empty'))),
    input({ type: 'text', name: 'website2', id: 'field-website2', tabindex: -1, autocomplete: 'off' }),
  );

/** A whole form as semantic HTML in which everything is escaped; the same on a page, in an answer and behind a link. */
export function formHtml(options: FormOptions): string {
  const { kind, locale, values, problems, choices, hidden, action, submitWords, withoutSender = false } = options;
  const page: FormPage = { locale, values, problems, choices };
  const steps = formOf(kind)
    .steps.map((step) =>
      withoutSender ? { ...step, fields: step.fields.filter((field) => !isPersonal(field)) } : step,
    )
    .filter(({ fields }) => fields.length > 0);
  const hasFile = steps.some(({ fields }) => fields.some(({ type }) => type === 'file'));
  return tag(
    'form',
    {
      class: 'submission-form',
      method: 'post',
      action,
      enctype: hasFile ? 'multipart/form-data' : null,
      novalidate: true,
      'data-kind': kind,
    },
    summaryOf(options),
    ...Object.entries({ locale, ...hidden }).map(([name, value]) => input({ type: 'hidden', name, value })),
    ...steps.map((step) => stepHtml(step, kind, page)),
    honeypot(locale),
    tag('button', { class: 'button', type: 'submit' }, escapeHtml(submitWords ?? formWords(locale)('ui.send'))),
  );
}
