import { joinings, stages, weekdays } from '../../model/vocabulary.ts';
import type { Field, Form } from '../field.ts';
import { attendanceChoices, schedules } from '../options.ts';
import * as part from './parts.ts';
import { may, must, step, when } from './parts.ts';

/** How many weekly times the form has room for. */
export const slotNumbers = [1, 2, 3, 4] as const;

const slot = (number: (typeof slotNumbers)[number]): Field[] =>
  (
    [
      ['slot-day', 'choice', { options: weekdays }],
      ['slot-start', 'time', {}],
      ['slot-end', 'time', {}],
    ] as const
  ).map(([word, type, more]) => ({
    ...(number === 1 ? must : may)(word, type, more),
    name: `${word}-${number}`,
    when: { field: 'schedule', is: ['weekly'] },
  }));

/** Something to join, again and again. */
export const activityForm: Form = {
  kind: 'activity',
  steps: [
    step('what', [part.title, part.summary, part.disciplinesField]),
    step('more', [part.description]),
    part.translations([part.title, part.summary, part.description]),
    part.provider,
    step('when', [
      must('schedule', 'choice', { options: schedules }),
      ...slotNumbers.flatMap(slot),
      when('schedule', ['weekly', 'period'], may('from', 'date')),
      when('schedule', ['weekly', 'period'], may('until', 'date')),
    ]),
    step('where', [
      may('attendance', 'choice', { options: attendanceChoices, fallback: 'unknown' }),
      ...part.where.fields,
    ]),
    step('who', [...part.ages, part.levelsField, part.languages, part.dutchNeeded]),
    step('joining', [
      must('stage', 'choice', { options: stages }),
      may('joining', 'choice', { options: joinings, fallback: 'unknown' }),
    ]),
    part.price,
    part.access,
    step('booking', part.booking),
    part.image,
    part.sender,
  ],
};
