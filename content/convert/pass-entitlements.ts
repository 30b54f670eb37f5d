import type { Entitlement } from '../model/index.ts';
import type { FactFiles } from './facts.ts';

type Fact = FactFiles['passes'][number];
type Rule = Omit<Entitlement, 'limits'> & { quotes: Pick<Fact, 'who_nl' | 'income_rule_nl'> };

/**
 * What the texts of the facts say as rules that can be counted with. `quotes` are the texts they were read from: when
 * those change, the rule must be read again. The facts name no amount in euros with its year for The Hague, so no pass
 * has income limits yet: editors add them in the CMS.
 */
const rules: Record<string, Rule> = {
  ooievaarspas: {
    incomeTested: 'yes',
    minAge: null,
    maxAge: null,
    requires: null,
    quotes: {
      who_nl:
        'Voor inwoners met een laag inkomen en weinig spaargeld. Den Haag, Leidschendam-Voorburg en Rijswijk doen mee en hebben elk ook eigen regels.',
      income_rule_nl:
        'Meestal: inkomen tot 130% van de bijstandsnorm, met een grens voor spaargeld. Sinds 1 januari 2024 is de inkomensgrens in Den Haag hoger; het nieuwe percentage vonden we niet. Vraag dit na bij de gemeente.',
    },
  },
  'kinderen-doen-mee': {
    incomeTested: 'yes',
    minAge: 4,
    maxAge: 17,
    requires: 'ooievaarspas',
    quotes: {
      who_nl: 'Kinderen van 4 tot 18 jaar met een Ooievaarspas.',
      income_rule_nl: 'Zelfde als de Ooievaarspas.',
    },
  },
  'bibliotheekpas-den-haag': {
    incomeTested: 'no',
    minAge: null,
    maxAge: null,
    requires: null,
    quotes: {
      who_nl: 'Iedereen kan lid worden. Voor kinderen en jongeren tot 18 jaar is lid zijn gratis.',
      income_rule_nl: 'Geen inkomensgrens voor jeugd.',
    },
  },
  'jeugdfonds-sport-cultuur': {
    incomeTested: 'yes',
    // "About 4 to 18": too vague to turn anyone away.
    minAge: null,
    maxAge: null,
    requires: null,
    quotes: {
      who_nl: 'Kinderen en jongeren van ongeveer 4 tot 18 jaar uit gezinnen met weinig geld.',
      income_rule_nl: 'Verschilt per gemeente.',
    },
  },
  'volwassenenfonds-sport-cultuur': {
    incomeTested: 'yes',
    minAge: 18,
    maxAge: null,
    requires: null,
    quotes: { who_nl: 'Volwassenen vanaf 18 jaar met weinig geld.', income_rule_nl: 'Verschilt per gemeente.' },
  },
  cjp: {
    incomeTested: 'no',
    minAge: null,
    maxAge: 29,
    requires: null,
    quotes: {
      who_nl: 'Jongeren tot 30 jaar; scholieren via de Cultuurkaart van school.',
      income_rule_nl: 'Geen',
    },
  },
};

/** Who can have a pass; a pass that nobody read the rules of is unknown, never "no". */
export function entitlementOf(fact: Fact): Entitlement {
  const rule = rules[fact.id];
  if (!rule) return { incomeTested: 'unknown', minAge: null, maxAge: null, requires: null, limits: [] };
  const { quotes, ...entitlement } = rule;
  for (const field of ['who_nl', 'income_rule_nl'] as const)
    if (fact[field] !== quotes[field])
      throw new Error(`passes.json: ${fact.id}.${field} has changed; read its rule again (pass-entitlements.ts)`);
  return { ...entitlement, limits: [] };
}
