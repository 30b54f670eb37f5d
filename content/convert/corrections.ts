import type { Texts } from './texts.ts';

/**
 * `fact` is the text as the facts have it, `public` what people read instead (null leaves it out), `ask` what the
 * editors must still find out.
 */
type Correction = { fact: string; public: string | null; ask?: string };

/**
 * Texts of the facts that speak to editors or translators ("controleren", "Eigennaam.") and not to visitors.
 * The translations follow the public text, under the same key.
 */
const corrections: Record<string, Correction> = {
  'passes.kinderen-doen-mee.howToApply.2': {
    fact: 'De aanbieder regelt de vergoeding met de gemeente (controleren).',
    public: 'De aanbieder regelt de vergoeding met de gemeente. Vraag de aanbieder of dat zo is.',
    ask: 'Vraag na of de aanbieder de vergoeding zelf met de gemeente regelt.',
  },
  'passes.vakantiepas-den-haag.howToApply.0': {
    fact: 'Via school of online; controleren',
    public: 'Via school of online. Vraag op school hoe het dit jaar gaat.',
    ask: 'Vraag na of aanmelden via school en online kan.',
  },
  'terms.cultuuranker.explanation': {
    fact: 'Plek in een stadsdeel waar bewoners kunst zien en maken. Naam blijft Nederlands.',
    public: 'Plek in een stadsdeel waar bewoners kunst zien en maken.',
  },
  'terms.cultuurschakel.explanation': {
    fact: 'Eigennaam.',
    public: 'Helpt in heel Den Haag met kunst op school en kunst in de vrije tijd.',
  },
  'terms.ooievaarspas.explanation': {
    fact: 'Naam blijft Nederlands. Letterlijk: ooievaarspas.',
    public: 'Pas van de gemeente Den Haag voor mensen met weinig inkomen.',
  },
  'terms.kinderen-doen-mee.explanation': {
    fact: 'Naam blijft Nederlands.',
    public: 'Met een Ooievaarspas doet een kind mee aan kunst en sport.',
  },
  'terms.kansentarief.explanation': {
    fact: 'Woord uit Vlaanderen (UiTPAS).',
    public: 'Lagere prijs voor mensen met weinig geld. Zo heet het bij de UiTPAS in Vlaanderen.',
  },
};

/** What the editors must find out before a corrected text is certain. */
export const askOf = (key: string): string | undefined => corrections[key]?.ask;

/** The texts with the corrections; throws when the facts no longer say what a correction was made for. */
export function corrected(texts: Texts, table = corrections): Texts {
  const result = { ...texts };
  for (const [key, { fact, public: shown }] of Object.entries(table)) {
    if (texts[key] !== fact) throw new Error(`corrections.ts, ${key}: the facts say ‘${texts[key]}’ now`);
    if (shown === null) delete result[key];
    else result[key] = shown;
  }
  return result;
}
