import { providerKinds } from '../../model/vocabulary.ts';
import type { Field, Form } from '../field.ts';
import { intents } from '../options.ts';
import * as part from './parts.ts';
import { must, step, when } from './parts.ts';

const asNew = (fields: Field[]) => fields.map((field) => (field.when ? field : when('intent', ['new'], field)));

/** A new provider, or a provider of the directory that says "this is us". */
export const providerForm: Form = {
  kind: 'provider',
  steps: [
    step('intent', [
      must('intent', 'choice', { options: intents }),
      when('intent', ['claim'], must('claim', 'record', { records: { of: 'providers', canBeNew: false } })),
      when('intent', ['claim'], must('claim-proof', 'text', { max: 500 })),
    ]),
    step(
      'organisation',
      asNew([
        must('name', 'line', { max: 100 }),
        must('provider-kind', 'choice', { options: providerKinds }),
        part.summary,
        part.disciplinesField,
      ]),
    ),
    step('more', asNew([part.description])),
    step('translations', asNew(part.translations([part.summary, part.description]).fields)),
    step('address', asNew(part.address)),
    step('who', asNew([...part.ages, part.levelsField, part.languages, part.dutchNeeded])),
    step('passes', asNew([part.passes])),
    { ...part.access, fields: asNew(part.access.fields) },
    step('contact', asNew(part.contact)),
    step('image', asNew(part.image.fields)),
    part.sender,
  ],
};
