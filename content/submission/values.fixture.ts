import type { SubmissionKind } from './kinds.ts';
import type { Values } from './values.ts';

/* Right answers to every form: for tests only, of content and of the CMS. */

/** The day that tests of forms take for today. */
export const today = '2026-11-23';

type Around = {
  /** Slug of the provider that offers it. */
  provider?: string;
  /** Slug of the event that a mistake is about. */
  about?: string;
  /** `YYYY-MM-DD`, when an event is and a notice ends. */
  later?: string;
  /** Address of the sender. */
  email?: string;
};

/** A right answer to every form, by its kind. */
export function rightAnswers({
  provider = 'buurtkoor',
  about = 'open-repetitie',
  later = '2027-03-28',
  email = 'stuur@example.org',
}: Around = {}): Record<SubmissionKind, Values> {
  const sender: Values = { 'sender-email': [email], 'sender-consent': ['yes'], locale: ['nl'] };
  const offer: Values = {
    ...sender,
    title: ['Open repetitie'],
    summary: ['Kom zingen met het buurtkoor.'],
    disciplines: ['singing'],
    provider: [provider],
    ages: ['all'],
    price: ['free'],
  };
  return {
    event: { ...offer, repeats: ['once'], date: [later], start: ['19:30'], end: ['21:30'] },
    activity: {
      ...offer,
      schedule: ['weekly'],
      'slot-day-1': ['monday'],
      'slot-start-1': ['19:30'],
      'slot-end-1': ['21:00'],
      stage: ['discover'],
    },
    provider: {
      ...sender,
      intent: ['new'],
      name: ['Buurtkoor'],
      'provider-kind': ['choir'],
      summary: ['Wij zingen elke week.'],
      disciplines: ['singing'],
      ages: ['unknown'],
    },
    room: {
      ...sender,
      name: ['Zaal'],
      'room-kind': ['hall'],
      uses: ['rehearsal'],
      summary: ['Een grote zaal.'],
      street: ['Spui 1'],
      postcode: ['2511bl'],
    },
    notice: {
      ...sender,
      'notice-kind': ['ask'],
      title: ['Tenor gezocht'],
      body: ['Ons koor zoekt een tenor.'],
      organisation: ['Buurtkoor'],
      expires: [later],
      'contact-email': ['koor@example.org'],
    },
    mistake: {
      'about-collection': ['events'],
      'about-slug': [about],
      'about-field': ['when'],
      message: ['Het begint om 20:00.'],
      locale: ['nl'],
    },
  };
}

export const rightValues = rightAnswers();
