import type { LocalizedText, PassRule } from '../model/index.ts';
import type { FactFiles } from './facts.ts';
import type { Reader } from './library.ts';

type Fact = FactFiles['providers'][number];

const slugs = { ooievaarspas: 'ooievaarspas', bibliotheekpas: 'bibliotheekpas-den-haag' } as const;

const accepts: Record<Fact['ooievaarspas']['accepted'], PassRule['accepted']> = {
  yes: 'yes',
  discount: 'yes',
  // To be a partner of the pass says nothing yet about lessons.
  partner: 'unknown',
  no: 'no',
  unknown: 'unknown',
};

/** What a note says of today: a price of a year gone by is no promise, so it stays unknown and the note tells it. */
export function benefitOf(note: string | null): PassRule['benefit'] {
  if (!note || /\b(?:19|20)\d\d\b/u.test(note)) return { kind: 'unknown' };
  const percent = /(\d{1,3})% korting/u.exec(note)?.[1];
  if (percent) return { kind: 'percentage', percent: Number(percent) };
  return /\bgratis\b/iu.test(note) ? { kind: 'free' } : { kind: 'unknown' };
}

function rule(pass: string, fact: Fact['ooievaarspas'], note: LocalizedText | null): PassRule {
  return {
    pass,
    accepted: accepts[fact.accepted],
    tier: null,
    benefit: benefitOf(fact.note_nl),
    perYear: null,
    maxPerYear: null,
    minAge: null,
    maxAge: null,
    municipalities: [],
    from: null,
    until: null,
    note,
  };
}

/** The rules of the Ooievaarspas and the library card at a provider; not known is said as such, never as no. */
export function toPassRules(fact: Fact, texts: Reader, notes: string[]): PassRule[] {
  return (['ooievaarspas', 'bibliotheekpas'] as const).map((name) => {
    const made = rule(slugs[name], fact[name], texts.text(name));
    if (made.accepted === 'yes' && made.benefit.kind === 'unknown')
      notes.push(`Vraag na wat je nu krijgt met de ${name === 'ooievaarspas' ? 'Ooievaarspas' : 'bibliotheekpas'}.`);
    return made;
  });
}
