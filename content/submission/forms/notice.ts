import { disciplines, noticeKinds } from '../../model/vocabulary.ts';
import { form } from './form.ts';
import { title } from './questions.ts';

/** A message on the notice board. */
export const noticeForm = form(
  'notice',
  {
    notice: {
      kind: { type: 'choice', name: 'notice-kind', options: noticeKinds },
      title,
      body: { type: 'text', name: 'body', max: 1000, isLong: true },
    },
    translations: {},
    organisation: {
      organisation: { type: 'line', name: 'organisation', max: 100 },
      disciplines: { type: 'choices', name: 'disciplines', options: disciplines, atMost: 4 },
    },
    expires: { expires: { type: 'expires' } },
    contact: { contact: { type: 'contact', prefix: 'contact', needed: true } },
  },
  { hints: { contact: 'notice-contact' } },
);
