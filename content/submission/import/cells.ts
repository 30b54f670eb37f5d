import type { Choices } from '../choices.ts';
import { readDate, readMoney, readTime } from '../digits.ts';
import type { Field } from '../field.ts';
import { passChoices, priceChoices } from '../options.ts';
import { passAmountField, passField } from '../passes.ts';
import type { Values } from '../values.ts';
import { optionNamed, recordNamed } from './recognise.ts';

const parts = (cell: string, separators: RegExp): string[] =>
  cell
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** A cell as a form would send it; what is not understood stays as it is, so that people see what they wrote. */
export function cellValues(field: Field, cell: string, { providers, spaces }: Choices): Values {
  const text = cell.trim();
  if (text === '') return {};
  switch (field.type) {
    case 'choices':
      return { [field.name]: parts(text, /[;,|\n]/u).map((part) => optionNamed(field, part) ?? part) };
    case 'choice':
      return { [field.name]: [optionNamed(field, text) ?? text] };
    case 'dates':
      return { [field.name]: parts(text, /[;,|\s]+/u).map(readDate) };
    case 'date':
      return { [field.name]: [readDate(text)] };
    case 'time':
      return { [field.name]: [readTime(text)] };
    case 'record': {
      const slug = recordNamed(field.records?.of === 'spaces' ? spaces : providers, text);
      if (slug === null && field.name === 'space') return { space: ['new'], 'place-name': [text] };
      return { [field.name]: [slug ?? text] };
    }
    default:
      return { [field.name]: [text] };
  }
}

/** What a pass does, as people write it in a cell: `gratis`, `50%`, `€ 5,00`, `ja`, `nee`. */
export function passValues(pass: string, cell: string): Values {
  const text = cell.trim();
  if (text === '') return {};
  const answer = (choice: string, amount?: string): Values => ({
    [passField(pass)]: [choice],
    ...(amount !== undefined && { [passAmountField(pass)]: [amount] }),
  });
  const percent = /^(\d{1,3})\s*%$/u.exec(text)?.[1];
  if (percent !== undefined) return answer('percentage', percent);
  if (readMoney(text) !== null) return answer('fixed', text);
  const yesNo = { yes: /^(?:ja|yes|evet|نعم)$/iu, no: /^(?:nee|no|hayır|hayir|لا)$/iu };
  if (yesNo.yes.test(text)) return answer('yes');
  if (yesNo.no.test(text)) return answer('no');
  if (isFree(text)) return answer('free');
  return answer(optionNamed({ options: passChoices }, text) ?? text);
}

const free = /^(?:gratis|free|ücretsiz|ucretsiz|bedava|مجاني|مجانا|مجانًا)$/iu;

const isFree = (text: string): boolean => free.test(text);

/** Answers that follow from others in the same row: a price that is an amount, ages that have a bound, and so on. */
export function inferred(values: Values): Values {
  const has = (name: string) => (values[name]?.length ?? 0) > 0;
  const [price = ''] = values.price ?? [];
  const cents = readMoney(price);
  const prices: Values = !has('price')
    ? has('amount')
      ? { price: ['paid'] }
      : {}
    : isFree(price) || cents === 0
      ? { price: ['free'] }
      : cents !== null
        ? { price: ['paid'], amount: values.amount ?? [price], per: values.per ?? ['once'] }
        : { price: [optionNamed({ options: priceChoices }, price) ?? price] };
  return {
    ...prices,
    ...(!has('repeats') && { repeats: [has('dates') ? 'several' : has('until') ? 'weekly' : 'once'] }),
    ...(!has('schedule') && { schedule: [has('slot-day-1') ? 'weekly' : has('from') ? 'period' : 'unknown'] }),
    ...(!has('ages') && (has('age-min') || has('age-max')) && { ages: ['some'] }),
    ...(!has('intent') && { intent: ['new'] }),
  };
}
