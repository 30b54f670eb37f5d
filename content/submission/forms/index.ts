import type { Field, Form } from '../field.ts';
import type { SubmissionKind } from '../kinds.ts';
import { activityForm } from './activity.ts';
import { eventForm } from './event.ts';
import { mistakeForm } from './mistake.ts';
import { noticeForm } from './notice.ts';
import { providerForm } from './provider.ts';
import { roomForm } from './room.ts';

/** What each form asks; of what forms have of a record, more is made in record/kinds.ts. */
export const forms = {
  event: eventForm,
  activity: activityForm,
  provider: providerForm,
  room: roomForm,
  notice: noticeForm,
  mistake: mistakeForm,
} satisfies Record<SubmissionKind, Form>;

/** The description of a form; schema, HTML, inbox rows and columns of an import follow from it. */
export const formOf = (kind: SubmissionKind): Form => forms[kind];

const fields = Object.fromEntries(
  Object.entries(forms).map(([kind, { steps }]) => [kind, steps.flatMap((step) => step.fields)]),
) as Record<SubmissionKind, Field[]>;

/** Every field of a form in order. */
export const fieldsOf = (kind: SubmissionKind): readonly Field[] => fields[kind];
