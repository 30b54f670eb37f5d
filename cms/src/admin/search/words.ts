/** Texts of the search page of the admin, in the two languages of its interface. */
const words = {
  nl: {
    title: 'Zoeken',
    tryTitle: 'Probeer het zoeken uit',
    tryText:
      'Typ wat een bezoeker typt. Je ziet wat het zoeken begrijpt, met de begrippen zoals ze nu zijn opgeslagen: ook concepten die nog niet op de site staan.',
    query: 'Zoekvraag',
    language: 'Taal van de site',
    go: 'Probeer',
    busy: 'Bezig met zoeken …',
    understood: 'Begrepen',
    understoodNothing: 'Geen woord van deze vraag is bekend als begrip, plaats, leeftijd of prijs.',
    corrected: 'verbeterd',
    completed: 'aangevuld',
    didYouMean: (text: string) => `Gelezen als: ${text}`,
    results: (full: number, total: number) => `${full} passen helemaal, ${total - full} deels. De eerste staan hier.`,
    none: 'Niets gevonden. Bestaat er een begrip voor? Voeg dan dit woord daar toe.',
    rank: 'Plaats',
    record: 'Record',
    why: 'Waarom',
    misses: (what: string) => `mist: ${what}`,
    noAnswer: 'De server geeft geen antwoord. Probeer het nog eens.',
    refused: 'De inhoud kan nu niet gepubliceerd worden. Verbeter eerst dit:',
    fields: { concept: 'kenmerk', title: 'titel', provider: 'aanbieder', tags: 'trefwoord', text: 'tekst' },
    demandTitle: 'Gezocht en niet gevonden',
    demandText:
      'Wat bezoekers zochten zonder resultaat, en lieten meetellen. Alleen wat minstens drie keer gevraagd is. Wij bewaren de woorden, de taal en de dag; niet wie het vroeg.',
    demandNone: 'Nog niets dat minstens drie keer gevraagd is.',
    times: 'Keer',
    lastDay: 'Laatst',
    tryThis: 'Probeer uit',
    terms: 'Naar de begrippen',
    editorsOnly: 'Deze pagina is voor redacteuren en beheerders.',
  },
  en: {
    title: 'Search',
    tryTitle: 'Try out the search',
    tryText:
      'Type what a visitor types. You see what the search understands, with the terms as they are saved now: drafts that are not on the site yet too.',
    query: 'Query',
    language: 'Language of the site',
    go: 'Try',
    busy: 'Searching …',
    understood: 'Understood',
    understoodNothing: 'No word of this query is known as a term, place, age or price.',
    corrected: 'corrected',
    completed: 'completed',
    didYouMean: (text: string) => `Read as: ${text}`,
    results: (full: number, total: number) => `${full} fit fully, ${total - full} in part. The first are here.`,
    none: 'Nothing found. Is there a term for it? Then add this word to that term.',
    rank: 'Place',
    record: 'Record',
    why: 'Why',
    misses: (what: string) => `misses: ${what}`,
    noAnswer: 'The server does not answer. Try again.',
    refused: 'The content cannot be published now. Correct this first:',
    fields: { concept: 'fact', title: 'title', provider: 'provider', tags: 'tag', text: 'text' },
    demandTitle: 'Searched for and not found',
    demandText:
      'What visitors searched for without a result, and let us count. Only what was asked at least three times. We keep the words, the language and the day; not who asked.',
    demandNone: 'Nothing yet that was asked at least three times.',
    times: 'Times',
    lastDay: 'Last',
    tryThis: 'Try out',
    terms: 'To the terms',
    editorsOnly: 'This page is for editors and administrators.',
  },
};

export type SearchWords = (typeof words)['nl'];

/** The texts in a language of the interface; Dutch when it has none. */
export const searchWords = (language: string): SearchWords => (language === 'en' ? words.en : words.nl);
