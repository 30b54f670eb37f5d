import { firstFilter, readsLikeSpam } from './filter.ts';
import type { Filter } from './filter.ts';
import type { Proof } from './proof.ts';
import { foreignShare, hasMarkup, hasShortener, isBareLink, isGibberish, linksIn, shouts } from './texts.ts';

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
  'bare-link': { nl: 'een antwoord dat alleen een link is', en: 'an answer that is only a link' },
  shortener: { nl: 'een verkorte link', en: 'a shortened link' },
  markup: { nl: 'HTML of BBCode in de tekst', en: 'HTML or BBCode in the text' },
  sales: { nl: 'leest als wat verkopers insturen', en: 'reads like what people send who sell something' },
  script: { nl: 'een schrift van geen van de vier talen', en: 'letters of none of the four languages' },
  gibberish: { nl: 'geen gewone woorden', en: 'no everyday words' },
  shouting: { nl: 'bijna alles in hoofdletters', en: 'nearly all capitals' },
} satisfies Record<string, { nl: string; en: string }>;
export type Reason = keyof typeof reasonLabels;

/** What is known of a submission besides its text. */
export type Signs = {
  /** The free texts of one form; not its own fields for addresses of the web and mail. */
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

function signsOfTexts(texts: string[], filter: Filter): Finding[] {
  const text = texts.join('\n').slice(0, 40_000);
  const links = linksIn(text);
  return [
    // A few links are help: the own site, tickets, a page with pictures.
    ...when(links > 3, 'links', Math.min(50, (links - 3) * 15)),
    ...when(texts.some(isBareLink), 'bare-link', 35),
    ...when(hasShortener(text), 'shortener', 15),
    ...when(hasMarkup(text), 'markup', 30),
    ...when(readsLikeSpam(filter, text), 'sales', 60),
    ...when(foreignShare(text) > 0.3, 'script', 40),
    ...when(isGibberish(text), 'gibberish', 25),
    ...when(shouts(text), 'shouting', 5),
  ];
}

/**
 * How suspicious a submission is, 0–100, and why. No single sign of a careful person reaches the quarantine but how it reads,
 * which `filter` learned from texts of which people said what they are.
 */
export function suspicion(
  signs: Signs,
  filter: Filter = firstFilter(),
): { score: number; reasons: Reason[]; quarantined: boolean } {
  const found = [...signsOfBrowser(signs), ...signsOfTexts(signs.texts, filter)];
  const score = Math.min(
    100,
    found.reduce((sum, [, points]) => sum + points, 0),
  );
  return { score, reasons: found.map(([reason]) => reason), quarantined: score >= quarantineFrom };
}
