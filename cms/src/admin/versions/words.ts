/** Texts about going back to a version, in the two languages of the admin. */
const words = {
  nl: {
    title: 'Wat wil je terugzetten?',
    text: 'Er komt een concept van. De site verandert pas als je het publiceert en de site bijwerkt.',
    one: (language: string) => `Alleen de teksten in het ${language}`,
    oneText: 'De andere talen en de feiten (data, prijzen, adressen) blijven zoals ze nu zijn.',
    all: 'Alle talen en de feiten',
    allText: 'Alles wordt zoals het toen was.',
    restore: 'Zet terug als concept',
  },
  en: {
    title: 'What do you want to restore?',
    text: 'It becomes a draft. The site only changes when you publish it and update the site.',
    one: (language: string) => `Only the texts in ${language}`,
    oneText: 'The other languages and the facts (dates, prices, addresses) stay as they are now.',
    all: 'All languages and the facts',
    allText: 'Everything becomes as it was then.',
    restore: 'Restore as a draft',
  },
};

/** The texts in a language of the interface; Dutch when it has none. */
export const versionWords = (language: string) => (language === 'en' ? words.en : words.nl);
