import { localeKeys, locales } from '../../model/locales.ts';
import type { Labels } from '../../model/vocabulary.ts';
import type { Field, Step } from '../field.ts';
import type { SubmissionKind } from '../kinds.ts';
import type { Questions } from '../questions.ts';
import type { HintWord, StepWord } from '../words/index.ts';
import { fieldsAsking, may, must } from './ask.ts';

/** The questions of each step, by the field that they are about. Room for translations of the texts before it is in the step `translations`. */
type Steps = Partial<Record<StepWord, Questions>>;

type EachOf<S> = S[keyof S];
type NameIn<Part> = Part extends unknown ? keyof Part : never;
/** The questions of all steps together. */
type Together<S> = { [Name in NameIn<EachOf<S>>]: Extract<EachOf<S>, Record<Name, unknown>>[Name] };

type Options = {
  hints?: Partial<Record<StepWord, HintWord>>;
  /** Whether the steps after the first are asked. */
  when?: { field: string; is: readonly string[] };
};

const languageNames = Object.fromEntries(
  localeKeys.map((key) => {
    const name = locales[key].label;
    return [key, { nl: name, en: name, tr: name, ar: name }];
  }),
) as Record<keyof typeof locales, Labels>;

/** In which language the texts are, and room for the same texts in other languages. */
const inOtherLanguages = (texts: Field[]): Field[] => [
  may('language', 'choice', { options: languageNames }),
  ...localeKeys.flatMap((language) =>
    texts.map((field) => ({ ...field, name: `${field.name}-${language}`, required: false, language })),
  ),
];

/** Who sends it: personal, never published (hardening.md, "Personal data"). */
const sender: Step = {
  name: 'sender',
  fields: [
    must('sender-email', 'email', { autocomplete: 'email' }),
    may('sender-name', 'line', { max: 80, autocomplete: 'name' }),
    may('sender-phone', 'phone', { autocomplete: 'tel' }),
    must('sender-consent', 'check'),
  ],
};

/** The form that asks these questions in these steps, and then who sends it. */
export function form<const S extends Steps>(kind: SubmissionKind, asked: S, options: Options = {}) {
  const hints: Options['hints'] = { access: 'access', ...options.hints };
  const texts: Field[] = [];
  const steps = (Object.entries(asked) as [StepWord, Questions][]).map(([name, questions], index): Step => {
    const own = Object.values(questions).flatMap((question) => {
      const fields = fieldsAsking(question);
      if (question.type === 'text' || question.type === 'description') texts.push(...fields);
      return fields;
    });
    const all = name === 'translations' ? inOtherLanguages(texts) : own;
    const condition = index > 0 ? options.when : undefined;
    const hint = hints[name];
    return {
      name,
      fields: condition ? all.map((field) => ({ ...field, when: field.when ?? condition })) : all,
      ...(hint && { hint }),
    };
  });
  return {
    kind,
    steps: [...steps, sender],
    questions: Object.assign({}, ...Object.values(asked)) as Together<S>,
  };
}
