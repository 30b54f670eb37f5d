import { maxDates } from '../../model/dates.ts';
import { districts } from '../../model/district-names.ts';
import {
  accessFacts,
  eventStatuses,
  keysOf,
  known,
  priceUnits,
  providerKinds,
  weekdays,
} from '../../model/vocabulary.ts';
import type { Field, FieldType } from '../field.ts';
import { ageChoices, attendanceChoices, intents, passChoices, priceChoices, repeats, schedules } from '../options.ts';
import type { Question, QuestionOf, QuestionType } from '../questions.ts';
import type { FieldWord } from '../words/index.ts';

type More = Omit<Partial<Field>, 'name' | 'word' | 'type' | 'required'>;

/** A field that must be answered, named after its words. */
export const must = (name: FieldWord, type: FieldType, more: More = {}): Field => ({
  name,
  word: name,
  type,
  required: true,
  ...more,
});

/** A field that may stay empty. */
export const may = (name: FieldWord, type: FieldType, more: More = {}): Field => ({
  ...must(name, type, more),
  required: false,
});

/** The fields asked only when another field has one of some values. */
const when = (field: string, is: readonly string[], ...asked: Field[]): Field[] =>
  asked.map((one) => ({ ...one, when: { field, is } }));

/** How many weekly times the form has room for. */
export const slotNumbers = [1, 2, 3, 4] as const;

const slot = (number: (typeof slotNumbers)[number]): Field[] => {
  const asked = number === 1 ? must : may;
  return [
    asked('slot-day', 'choice', { options: weekdays }),
    asked('slot-start', 'time'),
    asked('slot-end', 'time'),
  ].map((field) => ({ ...field, name: `${field.name}-${number}` }));
};

const contact = (prefix: 'booking' | 'contact'): Field[] => [
  may(`${prefix}-website`, 'url'),
  may(`${prefix}-email`, 'email'),
  may(`${prefix}-phone`, 'phone'),
];

/** An address of its own: with a street where one must be found. */
const address = (atLeast = 0): Field[] => [
  // This or the street: a place may have no name (checks/index.ts).
  may('place-name', 'line', { max: 100 }),
  (atLeast > 0 ? must : may)('street', 'line', { max: 100 }),
  may('postcode', 'postcode'),
  may('city', 'line', { max: 60 }),
  may('district', 'choice', { options: districts }),
];

const series = ['weekly', 'fortnightly', 'monthly'] as const;

const makers: { [Type in QuestionType]: (question: QuestionOf<Type>) => Field[] } = {
  line: ({ name, max }) => [must(name, 'line', { max })],
  text: ({ name, max, isLong }) => [must(name, isLong ? 'text' : 'line', { max })],
  choice: ({ name, options, fallback }) =>
    fallback === undefined ? [must(name, 'choice', { options })] : [may(name, 'choice', { options, fallback })],
  choices: ({ name, options, atLeast = 0, atMost }) => [
    (atLeast > 0 ? must : may)(name, 'choices', { options, ...(atMost !== undefined && { max: atMost }) }),
  ],
  number: ({ name, min, max }) => [may(name, 'number', { min, max })],
  expires: () => [must('expires', 'date')],
  record: ({ name, of }) => [may(name, 'record', { records: { of, canBeNew: false } })],
  description: () => [may('description', 'text', { max: 4000 })],
  contact: ({ prefix }) => contact(prefix),
  places: ({ atLeast }) => address(atLeast),
  venue: () => [
    may('space', 'record', { records: { of: 'spaces', canBeNew: true } }),
    ...when('space', ['new'], ...address()),
  ],
  ages: () => [
    must('ages', 'choice', { options: ageChoices }),
    ...when(
      'ages',
      ['some'],
      may('age-min', 'number', { min: 0, max: 120 }),
      may('age-max', 'number', { min: 0, max: 120 }),
    ),
  ],
  access: () =>
    keysOf(accessFacts).map((fact) => ({
      ...may('access', 'choice', { options: known, fallback: 'unknown' }),
      name: `access-${fact}`,
      label: accessFacts[fact],
    })),
  attendance: () => [may('attendance', 'choice', { options: attendanceChoices, fallback: 'unknown' })],
  rates: () => [may('rate', 'line', { max: 200 })],
  price: () => [
    must('price', 'choice', { options: priceChoices }),
    ...when('price', ['paid'], must('amount', 'money'), must('per', 'choice', { options: priceUnits })),
  ],
  passRules: () => [may('passes', 'passes', { options: passChoices })],
  provider: () => [must('provider', 'record', { records: { of: 'providers', canBeNew: true } })],
  newProvider: () =>
    when(
      'provider',
      ['new'],
      must('provider-name', 'line', { max: 100 }),
      must('provider-kind', 'choice', { options: providerKinds }),
      must('provider-summary', 'text', { max: 300 }),
      may('provider-website', 'url'),
    ),
  intent: () => [
    must('intent', 'choice', { options: intents }),
    ...when(
      'intent',
      ['claim'],
      must('claim', 'record', { records: { of: 'providers', canBeNew: false } }),
      must('claim-proof', 'text', { max: 500 }),
    ),
  ],
  picture: () => [
    may('image', 'file'),
    may('image-alt', 'line', { max: 200 }),
    may('image-credit', 'line', { max: 100 }),
    may('image-rights', 'check'),
  ],
  schedule: () => [
    must('schedule', 'choice', { options: schedules }),
    ...when('schedule', ['weekly'], ...slotNumbers.flatMap(slot)),
    ...when('schedule', ['weekly', 'period'], may('from', 'date'), may('until', 'date')),
  ],
  dates: () => [
    must('repeats', 'choice', { options: repeats }),
    ...when('repeats', ['once', ...series], must('date', 'date')),
    ...when('repeats', ['once'], may('last-date', 'date')),
    ...when('repeats', ['several'], must('dates', 'dates', { max: maxDates })),
    ...when('repeats', ['weekly', 'fortnightly'], may('days', 'choices', { options: weekdays })),
    ...when('repeats', series, must('until', 'date'), may('except', 'dates', { max: 60 })),
    must('start', 'time'),
    must('end', 'time'),
    may('status', 'choice', { options: eventStatuses, fallback: 'scheduled', hidden: true }),
    ...when('repeats', series, may('own', 'spans', { max: maxDates, hidden: true })),
    may('cancelled', 'dates', { max: 60, hidden: true }),
    may('reasons', 'reasons', { max: 240, hidden: true }),
  ],
};

/** The fields of a form that ask a question. */
export const fieldsAsking = (question: Question): Field[] =>
  // The table pairs each type with its own question; only here is that known of a question of any type.
  (makers[question.type] as (question: Question) => Field[])(question);
