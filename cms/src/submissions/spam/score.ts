import type { Proof } from './proof.ts';
import { foreignShare, hasMarkup, hasShortener, isGibberish, linksIn, salesWordsIn, shouts } from './texts.ts';

/** From this score on a submission waits in quarantine. Editors see it there; it is never thrown away by itself. */
const quarantineFrom = 50;

/** Why a submission is suspicious; editors read these words with the score. */
export const reasonLabels = {
  honeypot: { nl: 'vulde een veld in dat niemand ziet', en: 'filled in a field that nobody sees' },
  fast: { nl: 'verstuurd binnen drie seconden', en: 'sent within three seconds' },
  'clock-ahead': { nl: 'begonnen in de toekomst', en: 'opened in the future' },
  'no-proof': {
    nl: 'geen rekenbewijs (bijvoorbeeld zonder JavaScript)',
    en: 'no proof of work (such as no JavaScript)',
  },
  'wrong-proof': { nl: 'verkeerd of al gebruikt rekenbewijs', en: 'wrong or used proof of work' },
  links: { nl: 'veel links in de tekst', en: 'many links in the text' },
  shortener: { nl: 'een verkorte link', en: 'a shortened link' },
  markup: { nl: 'HTML of BBCode in de tekst', en: 'HTML or BBCode in the text' },
  sales: { nl: 'woorden van verkopers', en: 'words of people who sell' },
  script: { nl: 'een schrift van geen van de vier talen', en: 'letters of none of the four languages' },
  gibberish: { nl: 'geen gewone woorden', en: 'no everyday words' },
  shouting: { nl: 'bijna alles in hoofdletters', en: 'nearly all capitals' },
} satisfies Record<string, { nl: string; en: string }>;
export type Reason = keyof typeof reasonLabels;

/** What is known of a submission besides its text. */
export type Signs = {
  /** The free texts of the form; not its own fields for addresses of the web and mail. */
  texts: string[];
  proof: Proof;
  /** Whether the field was filled in that people do not see. */
  honeypot: boolean;
  /** Seconds between opening and sending the form; null when the browser did not say. */
  seconds: number | null;
};

type Finding = [Reason, number];

const when = (found: boolean, ...finding: Finding): Finding[] => (found ? [finding] : []);

const signsOfBrowser = ({ proof, honeypot, seconds }: Signs): Finding[] => [
  ...when(honeypot, 'honeypot', 60),
  ...when(proof === 'none', 'no-proof', 10),
  ...when(proof === 'wrong', 'wrong-proof', 40),
  ...when(seconds !== null && seconds >= 0 && seconds < 3, 'fast', 30),
  // A clock that is a little ahead is nothing.
  ...when(seconds !== null && seconds < -300, 'clock-ahead', 15),
];

function signsOfText(text: string): Finding[] {
  const links = linksIn(text);
  const sales = salesWordsIn(text).length;
  return [
    // One link is help; the next ones cost more each.
    ...when(links > 1, 'links', Math.min(50, (links - 1) * 12)),
    ...when(hasShortener(text), 'shortener', 20),
    ...when(hasMarkup(text), 'markup', 30),
    ...when(sales > 0, 'sales', Math.min(60, sales * 30)),
    ...when(foreignShare(text) > 0.3, 'script', 40),
    ...when(isGibberish(text), 'gibberish', 25),
    ...when(shouts(text), 'shouting', 10),
  ];
}

/** How suspicious a submission is, 0–100, and why. No single sign of a careful person reaches the quarantine. */
export function suspicion(signs: Signs): { score: number; reasons: Reason[]; quarantined: boolean } {
  const found = [...signsOfBrowser(signs), ...signsOfText(signs.texts.join('\n').slice(0, 40_000))];
  const score = Math.min(
    100,
    found.reduce((sum, [, points]) => sum + points, 0),
  );
  return { score, reasons: found.map(([reason]) => reason), quarantined: score >= quarantineFrom };
}
