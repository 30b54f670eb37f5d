import { localeKeys } from '../../model/locales.ts';
import type { Locale } from '../../model/locales.ts';
import type { Answers } from '../answers.ts';
import type { Field } from '../field.ts';
import { slotNumbers } from '../forms/ask.ts';
import { fieldsOf, formOf } from '../forms/index.ts';
import type { SubmissionKind } from '../kinds.ts';
import type { Problem } from '../problem.ts';
import type { QuestionOf, QuestionType } from '../questions.ts';
import { rawOf } from '../values.ts';
import { eventDateProblems, eventTimeProblems, expiryProblems, periodProblems, timeProblems } from './dates.ts';

/* What answers must be together. */

export type Context = { answers: Answers; values: unknown; today: string; locale: Locale };
type Check<Type extends QuestionType = QuestionType> = (context: Context, question: QuestionOf<Type>) => Problem[];
type Alone = (context: Context) => Problem[];

const number = (answers: Answers, name: string): number | null => {
  const answer = answers.get(name);
  return typeof answer === 'number' ? answer : null;
};

const ages: Alone = ({ answers, values }) => {
  const [min, max] = [number(answers, 'age-min'), number(answers, 'age-max')];
  if (min !== null && max !== null && min > max) return [{ field: 'age-min', code: 'ageOrder' }];
  const isOpen = ['age-min', 'age-max'].every((name) => rawOf(values, name).length === 0);
  return answers.get('ages') === 'some' && isOpen ? [{ field: 'age-min', code: 'ageMissing' }] : [];
};

/** Only of a picture that is there: what was said about one that has gone asks nothing. */
const image: Alone = ({ answers, values }) => {
  if (!answers.has('image')) return [];
  return [
    ...(rawOf(values, 'image-alt').length === 0 ? [{ field: 'image-alt', code: 'alt' } as const] : []),
    ...(answers.has('image-rights') ? [] : [{ field: 'image-rights', code: 'rights' } as const]),
  ];
};

/** A place of its own can be found: by its name or its street. */
const place: Alone = ({ answers, values }) =>
  answers.get('space') === 'new' && ['place-name', 'street'].every((name) => rawOf(values, name).length === 0)
    ? [{ field: 'place-name', code: 'place' }]
    : [];

/** A translation holds every text that the form demands. */
function translations(fields: readonly Field[], { answers, values, locale }: Context): Problem[] {
  const own = answers.get('language') ?? locale;
  const demanded = new Set(fields.filter(({ required }) => required).map(({ name }) => name));
  return localeKeys
    .filter((language) => language !== own)
    .flatMap((language) => {
      const texts = fields.filter((field) => field.language === language);
      if (!texts.some(({ name }) => answers.has(name))) return [];
      return texts
        .filter(({ name, word }) => demanded.has(word) && rawOf(values, name).length === 0)
        .map(({ name }): Problem => ({ field: name, code: 'half' }));
    });
}

const slots: Alone = ({ answers, values }) =>
  slotNumbers.flatMap((slot) => {
    const names = ['slot-day', 'slot-start', 'slot-end'].map((name) => `${name}-${slot}`);
    const isAsked = answers.get('schedule') === 'weekly';
    const isBegun = names.some((name) => rawOf(values, name).length > 0);
    const missing: Problem[] =
      isAsked && isBegun && slot > 1
        ? names.filter((name) => rawOf(values, name).length === 0).map((field) => ({ field, code: 'required' }))
        : [];
    return [...missing, ...timeProblems(answers, `slot-start-${slot}`, `slot-end-${slot}`)];
  });

const period: Alone = ({ answers, values, today }) => [
  ...(answers.get('schedule') === 'period' && rawOf(values, 'from').length === 0
    ? [{ field: 'from', code: 'required' } as const]
    : []),
  ...periodProblems(answers, 'from', 'until', today),
];

/** Whether there is a way to reach them, where one is needed. */
const reachable: Check<'contact'> = ({ values }, { prefix, needed }) =>
  !needed || ['website', 'email', 'phone'].some((way) => rawOf(values, `${prefix}-${way}`).length > 0)
    ? []
    : [{ field: `${prefix}-website`, code: 'contact' }];

const checks: { [Type in QuestionType]?: Check<Type> } = {
  dates: ({ answers, today }) => [...eventDateProblems(answers, today), ...eventTimeProblems(answers)],
  schedule: (context) => [...slots(context), ...period(context)],
  venue: place,
  ages,
  picture: image,
  expires: ({ answers, today }) => expiryProblems(answers, today),
  contact: reachable,
};

/** Problems of answers that are each right, and wrong together; in the order of the form. */
export const together = (kind: SubmissionKind, context: Context): Problem[] => [
  ...Object.values(formOf(kind).questions).flatMap((question) =>
    // The table pairs each type with its own question; only here is that known of a question of any type.
    ((checks[question.type] ?? (() => [])) as Check)(context, question),
  ),
  ...translations(fieldsOf(kind), context),
];
