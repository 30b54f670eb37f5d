import type { Form } from '../field.ts';
import { mistakeParts } from '../options.ts';
import { may, must, step } from './parts.ts';

/** A mistake on a page, seen by anyone. */
export const mistakeForm: Form = {
  kind: 'mistake',
  steps: [
    step('mistake', [
      may('about-collection', 'slug', { hidden: true }),
      may('about-slug', 'slug', { hidden: true }),
      may('about-field', 'choice', { options: mistakeParts, fallback: 'other' }),
      must('message', 'text', { max: 2000 }),
      may('sender-email', 'email', { autocomplete: 'email', hint: 'mistake-email' }),
    ]),
  ],
};
