import { publishedOn } from './sources.ts';

/* Rule 2 of content/facts/README.md: what is not certain enters the CMS as a draft with a note, never the site. */

type Judged = { status?: string | null; confidence: 'high' | 'medium' | 'low'; sources: { age: string }[] };

const inWords = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' });

function newestSource(sources: { age: string }[]): string {
  const years = sources.flatMap(({ age }) => publishedOn(age)?.slice(0, 4) ?? []);
  return years.length > 0
    ? `De nieuwste bron met een datum is uit ${years.sort().at(-1)}.`
    : 'De bronnen hebben geen datum.';
}

/** Why a fact may not be published yet, in plain Dutch for the editors; an empty list means it may. */
export function doubts({ status, confidence, sources }: Judged): string[] {
  const reasons: string[] = [];
  const closing = /^closing_(\d{4}-\d{2}-\d{2})/u.exec(status ?? '');
  if (closing)
    reasons.push(
      `Volgens de bron stopt dit op ${inWords.format(new Date(`${closing[1]}T00:00Z`))}. Vraag na of er een nieuwe plek is.`,
    );
  else if (status?.startsWith('closing')) reasons.push('Volgens de bron stopt dit. Vraag na hoe het nu is.');
  else if (status?.startsWith('closed'))
    reasons.push('Volgens de bron is dit gesloten of voorbij. Zet het alleen online als het weer begint.');
  else if (status === 'check')
    reasons.push('Vraag na of dit nog bestaat en of alles klopt: bij de organisatie zelf, of op de eigen site.');
  if (confidence === 'low') reasons.push('De bronnen zijn zwak. Zoek een tweede, nieuwere bron.');
  return reasons.length > 0 ? [...reasons, newestSource(sources)] : [];
}

export const isPublished = (fact: Judged): boolean => doubts(fact).length === 0;

/** The notes of a record as one text, each on a line of its own. */
export const todoOf = (notes: string[]): string => [...new Set(notes)].join('\n');
