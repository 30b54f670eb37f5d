import { audiences } from '../../model/vocabulary.ts';
import { form } from './form.ts';
import { access, booking, image, languages, more, price, provider, what } from './questions.ts';

/** One date, a few dates, or a repetition: each of separate dates is an event of its own. */
export const eventForm = form('event', {
  what,
  more,
  translations: {},
  provider,
  when: { dates: { type: 'dates' } },
  where: { venue: { type: 'venue' } },
  who: {
    ages: { type: 'ages' },
    audience: { type: 'choice', name: 'audience', options: audiences, fallback: 'everyone' },
    languages,
  },
  price,
  access,
  booking: { booking, places: { type: 'number', name: 'places', min: 1, max: 100_000 } },
  image,
});
