import type { JobName } from '../../schedule/jobs.ts';

type Labels = Record<JobName, string>;

/** Texts about the work by the clock, in the two languages of the admin. */
const words = {
  nl: {
    title: 'Gepland werk',
    text: 'Dit doet de server vanzelf, elke nacht of elke minuut.',
    well: 'Alles is op tijd gedaan.',
    trouble: (n: number) => `${n} ${n === 1 ? 'taak vraagt' : 'taken vragen'} aandacht`,
    all: 'Bekijk alle taken',
    labels: {
      'send-mail': 'Mail versturen',
      publish: 'Gevraagde publicaties afmaken',
      planned: 'Records op hun datum publiceren',
      upkeep: 'Reservekopie maken en opruimen',
      'publish-nightly': 'De site bijwerken in de nacht',
      'forget-rare-queries': 'Zoekvragen van weinig mensen vergeten',
      'watch-sources': 'Agenda’s van aanbieders vergelijken',
      'ask-providers': 'Aanbieders vragen of het nog klopt',
    } satisfies Labels,
    late: (last: string | null) => (last ? `Dit is niet meer gelukt sinds ${last}.` : 'Dit is nog nooit gelukt.'),
    failed: (at: string, message: string) => `Mislukt op ${at}: ${message}`,
    running: (since: string) => `Bezig sinds ${since}.`,
    last: 'Laatst gelukt',
    next: 'Volgende keer',
    never: 'nog nooit',
    soon: 'zo meteen',
    run: 'Nu uitvoeren',
    busy: 'Bezig …',
    done: (label: string) => `${label}: gelukt.`,
    notDone: (label: string, message: string) => `${label}: mislukt. ${message}`,
    taken: 'Dit wordt al gedaan. Kijk zo nog eens.',
    noAnswer: 'De server geeft geen antwoord. Probeer het nog eens.',
    missed: 'Niet gebeurd op de gekozen datum',
    upcoming: 'Gepland op een datum',
    upcomingAs: { publish: 'wordt gepubliceerd', unpublish: 'gaat van de site' },
    missedAs: { publish: 'niet gepubliceerd', unpublish: 'niet van de site gehaald' },
    clock: (now: string, believed: string) =>
      `De klok van de server versprong: van ${believed} naar ${now}. Tot de klok een dag lang hetzelfde zegt, wordt er niets gewist en gaat er niets op datum naar de site.`,
    clockRight: 'De klok klopt',
    clockBelieved: 'Vanaf nu telt de klok weer.',
  },
  en: {
    title: 'Planned work',
    text: 'The server does this by itself, every night or every minute.',
    well: 'Everything was done on time.',
    trouble: (n: number) => `${n} ${n === 1 ? 'job needs' : 'jobs need'} attention`,
    all: 'Show all jobs',
    labels: {
      'send-mail': 'Sending mail',
      publish: 'Finishing publications that were asked for',
      planned: 'Publishing records on their date',
      upkeep: 'Backup and clearing up',
      'publish-nightly': 'Updating the site at night',
      'forget-rare-queries': 'Forgetting searches of few people',
      'watch-sources': 'Comparing the calendars of providers',
      'ask-providers': 'Asking providers what is still right',
    } satisfies Labels,
    late: (last: string | null) => (last ? `This has not worked since ${last}.` : 'This has never worked.'),
    failed: (at: string, message: string) => `Failed on ${at}: ${message}`,
    running: (since: string) => `Under way since ${since}.`,
    last: 'Last done',
    next: 'Next time',
    never: 'never',
    soon: 'in a moment',
    run: 'Run it now',
    busy: 'Under way …',
    done: (label: string) => `${label}: done.`,
    notDone: (label: string, message: string) => `${label}: failed. ${message}`,
    taken: 'This is being done already. Look again in a moment.',
    noAnswer: 'The server does not answer. Try again.',
    missed: 'Not done on the chosen date',
    upcoming: 'Planned on a date',
    upcomingAs: { publish: 'is published', unpublish: 'is taken off the site' },
    missedAs: { publish: 'not published', unpublish: 'not taken off the site' },
    clock: (now: string, believed: string) =>
      `The clock of the server jumped: from ${believed} to ${now}. Until it says the same for a day, nothing is deleted and nothing goes to the site on a date.`,
    clockRight: 'The clock is right',
    clockBelieved: 'The clock counts again from now on.',
  },
};

export type ScheduleWords = (typeof words)['nl'];

/** The texts in a language of the interface; Dutch when it has none. */
export const scheduleWords = (language: string): ScheduleWords => (language === 'en' ? words.en : words.nl);
