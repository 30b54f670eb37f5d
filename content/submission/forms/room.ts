import { roomKinds, roomUses } from '../../model/vocabulary.ts';
import type { Form } from '../field.ts';
import * as part from './parts.ts';
import { may, must, step } from './parts.ts';

/** A place to rehearse, perform, meet or make. */
export const roomForm: Form = {
  kind: 'room',
  steps: [
    step('room', [
      must('name', 'line', { max: 100 }),
      must('room-kind', 'choice', { options: roomKinds }),
      must('uses', 'choices', { options: roomUses }),
      part.summary,
    ]),
    step('more', [part.description]),
    part.translations([part.summary, part.description]),
    step(
      'address',
      part.address.map((field) => ({
        ...field,
        required: field.name === 'street',
      })),
    ),
    step('owner', [may('owner', 'record', { records: { of: 'providers', canBeNew: false } })]),
    step('size', [may('capacity', 'number', { min: 1, max: 100_000 }), may('rate', 'line', { max: 200 })]),
    part.access,
    step('contact', part.contact),
    part.image,
    part.sender,
  ],
};
