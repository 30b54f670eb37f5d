import type { Choices } from '../../choices.ts';
import { readMoney } from '../../digits.ts';
import type { Field } from '../../field.ts';
import { passChoices, priceChoices } from '../../options.ts';
import { passAmountField, passField } from '../../passes.ts';
import type { Values } from '../../values.ts';
import { optionNamed, recordNamed } from '../recognise.ts';
import { readArts } from './arts.ts';
import { readClock } from './clock-times.ts';
import { readDay } from './days.ts';
import type { DayOrder } from './days.ts';
import { isFree, readPrice } from './prices.ts';
import { readRepeats, readWeekdays } from './repeats.ts';

const parts = (cell: string, separators: RegExp): string[] =>
  cell
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '');

function dayValues(field: Field, text: string, order: DayOrder): Values {
  const day = readDay(text, order);
  if (!day) return { [field.name]: [text] };
  return {
    [field.name]: [day.date],
    ...(field.name === 'date' && day.last !== undefined && { 'last-date': [day.last] }),
    ...(field.name === 'date' && day.time !== undefined && { start: [day.time] }),
  };
}

function timeValues(field: Field, text: string): Values {
  const clock = readClock(text, field.name === 'end');
  if (!clock) return { [field.name]: [text] };
  return { [field.name]: [clock.start], ...(field.name === 'start' && clock.end && { end: [clock.end] }) };
}

/**
 * A cell as a form would send it; what is not understood stays as it is, so that people see what they wrote and the form
 * says what is wrong with it.
 */
export function cellValues(field: Field, cell: string, { providers }: Choices, order: DayOrder): Values {
  const text = cell.trim();
  if (text === '') return {};
  switch (field.type) {
    case 'choices':
      if (field.name === 'disciplines') return { disciplines: readArts(text) };
      if (field.name === 'days') return { days: readWeekdays(text) ?? [text] };
      return { [field.name]: parts(text, /[;,|\n]/u).map((part) => optionNamed(field, part) ?? part) };
    case 'choice': {
      const told = field.name === 'repeats' && optionNamed(field, text) === null ? readRepeats(text) : null;
      if (told && told.places.length === 0)
        return { repeats: [told.repeats], ...(told.days.length > 0 && { days: told.days }) };
      if (field.name === 'price' && optionNamed(field, text) === null) return readPrice(text) ?? { price: [text] };
      return { [field.name]: [optionNamed(field, text) ?? text] };
    }
    case 'dates':
      return {
        [field.name]: parts(text, /[;,|\n]|\s+(?=\d{1,2}[-/.])/u).map((part) => readDay(part, order)?.date ?? part),
      };
    case 'date':
      return dayValues(field, text, order);
    case 'time':
      return timeValues(field, text);
    case 'record':
      return { [field.name]: [recordNamed(providers, text) ?? text] };
    case 'money':
      return { [field.name]: [readPrice(text)?.amount?.[0] ?? text] };
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
  const percent = /^(\d{1,3})\s*%\s*(?:korting|discount|off|indirim|خصم)?$/iu.exec(text)?.[1];
  if (percent !== undefined) return answer('percentage', percent);
  if (readMoney(text) !== null) return answer('fixed', text);
  const yesNo = { yes: /^(?:ja|yes|evet|نعم)$/iu, no: /^(?:nee|no|hayır|hayir|لا)$/iu };
  if (yesNo.yes.test(text)) return answer('yes');
  if (yesNo.no.test(text)) return answer('no');
  if (isFree(text)) return answer('free');
  return answer(optionNamed({ options: passChoices }, text) ?? text);
}

/** Answers that follow from others in the same row: a price that is an amount, ages that have a bound, and so on. */
export function inferred(values: Values): Values {
  const has = (name: string) => (values[name]?.length ?? 0) > 0;
  const [price] = values.price ?? [];
  const known = price === undefined || Object.keys(priceChoices).includes(price);
  const follows = has('dates') ? 'several' : has('days') ? 'weekly' : 'once';
  return {
    ...(known && has('amount') && { price: ['paid'], per: values.per ?? ['once'] }),
    // A last day may be that of a repetition or of something of several days: that is asked.
    ...(!has('repeats') && { repeats: has('until') && follows === 'once' ? [] : [follows] }),
    ...(!has('schedule') && { schedule: [has('slot-day-1') ? 'weekly' : has('from') ? 'period' : 'unknown'] }),
    ...(!has('ages') && (has('age-min') || has('age-max')) && { ages: ['some'] }),
    ...(!has('intent') && { intent: ['new'] }),
  };
}
