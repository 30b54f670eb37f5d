/** Texts about what uses a record, in the two languages of the admin. */
const words = {
  nl: {
    title: 'In gebruik bij',
    none: 'Niets verwijst hiernaar.',
    draft: 'concept',
    needs: 'kan niet zonder',
    inText: 'link in een tekst',
    more: (n: number) => `en ${n} andere`,
    noAnswer: 'De server geeft geen antwoord. Probeer het nog eens.',
    askTitle: 'Dit is in gebruik',
    askText: 'Dit verwijst ernaar. Wat moet daarmee gebeuren?',
    takeAlong: 'Neem mee',
    takeAlongText: (n: number) =>
      n === 0
        ? 'Niets hoeft mee van de site. De verwijzingen verdwijnen; links in teksten gaan stuk.'
        : `Wat niet zonder kan, gaat mee van de site en wordt een concept (${n}, en wat daar weer aan hangt). De rest blijft en verliest alleen de verwijzing; links in teksten gaan stuk.`,
    pointElsewhere: 'Wijs iets anders aan',
    pointText: 'Alles hierboven verwijst voortaan naar wat je hier kiest, ook links in teksten.',
    search: 'Zoek',
    choose: 'Kies een record',
    pointed: (n: number) => `${n} ${n === 1 ? 'record verwijst' : 'records verwijzen'} nu ergens anders naar.`,
    cancel: 'Annuleer',
  },
  en: {
    title: 'Used in',
    none: 'Nothing refers to this.',
    draft: 'draft',
    needs: 'cannot do without',
    inText: 'link in a text',
    more: (n: number) => `and ${n} more`,
    noAnswer: 'The server does not answer. Try again.',
    askTitle: 'This is in use',
    askText: 'These refer to it. What is to happen to them?',
    takeAlong: 'Take them along',
    takeAlongText: (n: number) =>
      n === 0
        ? 'Nothing has to leave the site with it. The references go; links in texts break.'
        : `What cannot do without it leaves the site with it and becomes a draft (${n}, and what hangs on those). The rest stays and only loses the reference; links in texts break.`,
    pointElsewhere: 'Point them elsewhere',
    pointText: 'From now on all of the above refer to what you choose here, links in texts too.',
    search: 'Search',
    choose: 'Choose a record',
    pointed: (n: number) => `${n} ${n === 1 ? 'record refers' : 'records refer'} to something else now.`,
    cancel: 'Cancel',
  },
};

type UsedInWords = (typeof words)['nl'];

/** The texts in a language of the interface; Dutch when it has none. */
export const usedInWords = (language: string): UsedInWords => (language === 'en' ? words.en : words.nl);
