import type { PayloadRequest } from 'payload';
import { longest, shortest } from './strength.ts';

/** What accounts have to say, in the two languages of the interface. */
export const words = {
  nl: {
    short: `Dit wachtwoord is te kort. Neem minstens ${shortest} tekens.`,
    long: `Dit wachtwoord is te lang. Neem hoogstens ${longest} tekens.`,
    guessable:
      'Dit wachtwoord is te makkelijk te raden. Neem bijvoorbeeld vier woorden die niets met elkaar of met jou te maken hebben.',
    currentMissing: 'Vul je huidige wachtwoord in. Dat is nodig voor deze wijziging.',
    currentWrong: 'Dit is niet je huidige wachtwoord.',
    notYours: 'Je kiest geen wachtwoord voor een ander. Mail een link, dan kiest je collega er zelf een.',
    failed: 'Het e-mailadres of het wachtwoord klopt niet, of er is te vaak geprobeerd. Wacht dan tien minuten.',
    incomplete: 'Vul een naam, een e-mailadres en een rol in.',
    same: 'Dit is het wachtwoord dat je kreeg. Kies een ander.',
    chooseOwn: 'Kies eerst een eigen wachtwoord.',
    codeAsked: 'Vul de code uit je app in.',
    codeWrong: 'Deze code klopt niet, of is al gebruikt. Neem de code die er nu staat.',
    enrolAsked: 'Stel eerst de tweede stap in.',
    stepRequired: 'Een beheerder heeft de tweede stap nodig. Je kunt hem opnieuw instellen, niet uitzetten.',
    linkGone: 'Deze link werkt niet meer. Vraag een nieuwe aan.',
    passwordSet: 'Je nieuwe wachtwoord is opgeslagen. Log ermee in.',
  },
  en: {
    short: `This password is too short. Take at least ${shortest} characters.`,
    long: `This password is too long. Take at most ${longest} characters.`,
    guessable:
      'This password is too easy to guess. Take for instance four words that have nothing to do with each other or with you.',
    currentMissing: 'Fill in your current password. This change needs it.',
    currentWrong: 'This is not your current password.',
    notYours: 'You do not choose a password for somebody else. Mail a link, and your colleague chooses one.',
    failed: 'The e-mail address or the password is wrong, or there were too many tries. Then wait ten minutes.',
    incomplete: 'Fill in a name, an e-mail address and a role.',
    same: 'This is the password that you got. Choose another.',
    chooseOwn: 'First choose a password of your own.',
    codeAsked: 'Fill in the code of your app.',
    codeWrong: 'This code is wrong, or was used already. Take the code that is there now.',
    enrolAsked: 'First set up the second step.',
    stepRequired: 'An administrator needs the second step. You can set it up again, not turn it off.',
    linkGone: 'This link does not work any more. Ask for a new one.',
    passwordSet: 'Your new password is saved. Log in with it.',
  },
};

/** The texts in the language of who asks. */
export const accountWords = ({ i18n }: Pick<PayloadRequest, 'i18n'>): (typeof words)['nl'] =>
  i18n.language === 'en' ? words.en : words.nl;
