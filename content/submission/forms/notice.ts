import { noticeKinds } from '../../model/vocabulary.ts';
import type { Form } from '../field.ts';
import * as part from './parts.ts';
import { may, must, step } from './parts.ts';

const body = must('body', 'text', { max: 1000 });

/** A message on the notice board. */
export const noticeForm: Form = {
  kind: 'notice',
  steps: [
    step('notice', [must('notice-kind', 'choice', { options: noticeKinds }), part.title, body]),
    part.translations([part.title, body]),
    step('organisation', [
      must('organisation', 'line', { max: 100 }),
      may('disciplines', 'choices', { options: part.disciplinesField.options, max: 4 }),
    ]),
    step('expires', [must('expires', 'date')]),
    { ...step('contact', part.contact), hint: 'notice-contact' },
    part.sender,
  ],
};
