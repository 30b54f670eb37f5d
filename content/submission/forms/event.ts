import { maxDates } from '../../model/dates.ts';
import { eventStatuses, weekdays } from '../../model/vocabulary.ts';
import type { Form } from '../field.ts';
import { repeats } from '../options.ts';
import * as part from './parts.ts';
import { may, must, step, when } from './parts.ts';

const series = ['weekly', 'fortnightly', 'monthly'] as const;

/** One date, a few dates, or a repetition. */
export const eventForm: Form = {
  kind: 'event',
  steps: [
    step('what', [part.title, part.summary, part.disciplinesField]),
    step('more', [part.description]),
    part.translations([part.title, part.summary, part.description]),
    part.provider,
    step('when', [
      must('repeats', 'choice', { options: repeats }),
      when('repeats', ['once', ...series], must('date', 'date')),
      when('repeats', ['once'], may('last-date', 'date')),
      when('repeats', ['several'], must('dates', 'dates', { max: maxDates })),
      when('repeats', ['weekly', 'fortnightly'], may('days', 'choices', { options: weekdays })),
      when('repeats', series, must('until', 'date')),
      when('repeats', series, may('except', 'dates', { max: 60 })),
      must('start', 'time'),
      must('end', 'time'),
      may('status', 'choice', { options: eventStatuses, fallback: 'scheduled', hidden: true }),
      when('repeats', series, may('own', 'spans', { max: maxDates, hidden: true })),
      may('cancelled', 'dates', { max: 60, hidden: true }),
      may('reasons', 'reasons', { max: 240, hidden: true }),
    ]),
    part.where,
    step('who', [...part.ages, part.audience, part.languages]),
    part.price,
    part.access,
    step('booking', [...part.booking, may('places', 'number', { min: 1, max: 100_000 })]),
    part.image,
    part.sender,
  ],
};
