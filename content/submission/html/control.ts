import { escapeHtml } from '../../core/index.ts';
import type { Locale } from '../../model/locales.ts';
import type { Choice, Choices } from '../choices.ts';
import type { Field } from '../field.ts';
import { fieldName } from '../field-name.ts';
import { rawOf } from '../values.ts';
import type { Values } from '../values.ts';
import { formWords } from '../words/index.ts';
import { input, tag } from './tag.ts';

/** What the fields of one form share while it is printed. */
export type Page = { locale: Locale; values: Values; choices: Choices };

/** A control: its HTML, and whether it is many boxes, that need a legend instead of a label. */
export type Control = { html: string; isGroup: boolean };

type Describe = { id: string; 'aria-describedby': string | null; 'aria-invalid': 'true' | null };

/** From so many answers on a list is easier than radio buttons. */
const longList = 7;

const valueOf = (field: Field, { values }: Page): string => rawOf(values, field.name)[0] ?? '';

const option = (value: string, text: string, chosen: string): string =>
  tag('option', { value, selected: value === chosen }, escapeHtml(text));

const select = (field: Field, describe: Describe, options: string[]): Control => ({
  html: tag('select', { name: field.name, class: 'input', ...describe }, ...options),
  isGroup: false,
});

function choice(field: Field, describe: Describe, page: Page): Control {
  const table = Object.entries(field.options ?? {});
  const chosen = valueOf(field, page) || (field.word === 'language' ? page.locale : (field.fallback ?? ''));
  if (table.length >= longList)
    return select(field, describe, [
      option('', formWords(page.locale)('ui.choose'), chosen),
      ...table.map(([value, labels]) => option(value, labels[page.locale], chosen)),
    ]);
  return { html: boxes('radio', field, describe, page, [chosen]), isGroup: true };
}

const boxes = (
  type: 'radio' | 'checkbox',
  field: Field,
  { id }: Describe,
  { locale }: Page,
  chosen: string[],
): string =>
  tag(
    'div',
    { class: 'boxes' },
    ...Object.entries(field.options ?? {}).map(([value, labels], index) =>
      tag(
        'label',
        { class: 'box' },
        input({
          type,
          name: field.name,
          value,
          id: index === 0 ? id : `${id}-${value}`,
          checked: chosen.includes(value),
        }),
        tag('span', {}, escapeHtml(labels[locale])),
      ),
    ),
  );

const roomForMore = 3;

/** Room for the dates that there are and a few more; without a script that is all there is. */
function dates(field: Field, { id }: Describe, page: Page): Control {
  const given = rawOf(page.values, field.name);
  const places = Math.min(given.length + roomForMore, Math.max(field.max ?? given.length, given.length));
  const boxOf = (_: unknown, index: number) =>
    input({
      type: 'date',
      class: 'input date',
      name: field.name,
      id: index === 0 ? id : `${id}-${index + 1}`,
      value: given[index] ?? '',
      'aria-label': `${fieldName(field, page.locale)} ${index + 1}`,
    });
  return {
    html: tag('div', { class: 'dates', 'data-max': field.max }, ...Array.from({ length: places }, boxOf)),
    isGroup: true,
  };
}

const recordOption = (chosen: string) => (record: Choice) => option(record.slug, record.name, chosen);

function record(field: Field, describe: Describe, page: Page): Control {
  const say = formWords(page.locale);
  const chosen = valueOf(field, page);
  const { of, canBeNew } = field.records ?? { of: 'providers', canBeNew: false };
  const none = say(of === 'spaces' ? 'ui.unknownPlace' : field.required ? 'ui.choose' : 'ui.noOwner');
  return select(field, describe, [
    option('', none, chosen),
    ...(canBeNew ? [option('new', say('ui.isNew'), chosen)] : []),
    ...page.choices[of].map(recordOption(chosen)),
  ]);
}

type Box = { type: string; class?: string; inputmode?: string; dir?: 'ltr' | 'auto' };

const oneLine: Partial<Record<Field['type'], Box>> = {
  line: { type: 'text', dir: 'auto' },
  email: { type: 'email', dir: 'ltr' },
  phone: { type: 'tel', dir: 'ltr' },
  url: { type: 'url', dir: 'ltr' },
  postcode: { type: 'text', class: 'short', dir: 'ltr' },
  date: { type: 'date', class: 'date' },
  time: { type: 'time', class: 'short' },
  number: { type: 'text', class: 'short', inputmode: 'numeric', dir: 'ltr' },
  money: { type: 'text', class: 'short', inputmode: 'decimal', dir: 'ltr' },
};

const textLang = (field: Field) => ({ lang: field.language });

function line(field: Field, describe: Describe, page: Page): Control {
  const { class: size, ...box } = oneLine[field.type] ?? { type: 'text' };
  return {
    html: input({
      ...box,
      ...textLang(field),
      ...describe,
      class: size ? `input ${size}` : 'input',
      name: field.name,
      value: valueOf(field, page),
      autocomplete: field.autocomplete ?? 'off',
    }),
    isGroup: false,
  };
}

/** The control of a field; `check` brings its own label. */
export function control(field: Field, describe: Describe, page: Page): Control {
  switch (field.type) {
    case 'choice':
      return choice(field, describe, page);
    case 'choices':
      return { html: boxes('checkbox', field, describe, page, rawOf(page.values, field.name)), isGroup: true };
    case 'dates':
      return dates(field, describe, page);
    case 'record':
      return record(field, describe, page);
    case 'text': {
      const attributes = { class: 'input', name: field.name, rows: (field.max ?? 0) > 500 ? 8 : 3, dir: 'auto' };
      return {
        html: tag('textarea', { ...attributes, ...textLang(field), ...describe }, escapeHtml(valueOf(field, page))),
        isGroup: false,
      };
    }
    case 'file':
      return {
        html: input({ type: 'file', name: field.name, accept: 'image/jpeg,image/png,image/webp', ...describe }),
        isGroup: false,
      };
    default:
      return line(field, describe, page);
  }
}
