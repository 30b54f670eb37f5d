import type { Form } from '../field.ts';
import { mistakeParts } from '../options.ts';
import { may, must } from './ask.ts';

/** A mistake on a page, seen by anyone. */
export const mistakeForm: Form = {
  kind: 'mistake',
  questions: {},
  steps: [
    {
      name: 'mistake',
      fields: [
        may('about-collection', 'slug', { hidden: true }),
        may('about-slug', 'slug', { hidden: true }),
        may('about-field', 'choice', { options: mistakeParts, fallback: 'other' }),
        must('message', 'text', { max: 2000 }),
        may('sender-email', 'email', { autocomplete: 'email', hint: 'mistake-email' }),
      ],
    },
  ],
};
