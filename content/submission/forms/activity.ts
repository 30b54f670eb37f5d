import { joinings, stages } from '../../model/vocabulary.ts';
import { form } from './form.ts';
import { access, booking, dutchNeeded, image, languages, levels, more, price, provider, what } from './questions.ts';

/** Something to join, again and again. */
export const activityForm = form('activity', {
  what,
  more,
  translations: {},
  provider,
  when: { schedule: { type: 'schedule' } },
  where: { attendance: { type: 'attendance' }, venue: { type: 'venue' } },
  who: { ages: { type: 'ages' }, levels, languages, dutchNeeded },
  joining: {
    stage: { type: 'choice', name: 'stage', options: stages },
    joining: { type: 'choice', name: 'joining', options: joinings, fallback: 'unknown' },
  },
  price,
  access,
  booking: { booking },
  image,
});
