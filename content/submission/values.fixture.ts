import type { SubmissionKind } from './kinds.ts';
import type { Values } from './values.ts';

/* A right answer to every form, for tests. `today` in tests is 2026-11-23. */

const sender: Values = { 'sender-email': ['stuur@example.org'], 'sender-consent': ['yes'], locale: ['nl'] };

const offer: Values = {
  title: ['Open repetitie'],
  summary: ['Kom zingen met het buurtkoor.'],
  disciplines: ['singing'],
  provider: ['buurtkoor'],
  ages: ['all'],
  price: ['free'],
};

export const today = '2026-11-23';

export const rightValues: Record<SubmissionKind, Values> = {
  event: { ...sender, ...offer, repeats: ['once'], date: ['2027-03-28'], start: ['19:30'], end: ['21:30'] },
  activity: {
    ...sender,
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
    expires: ['2027-01-31'],
    'contact-email': ['koor@example.org'],
  },
  mistake: {
    'about-collection': ['events'],
    'about-slug': ['open-repetitie'],
    'about-field': ['when'],
    message: ['Het begint om 20:00.'],
    locale: ['nl'],
  },
};
