import type { Activity } from './activity.ts';
import type { AccessFacts } from './fields/access.ts';
import type { Event } from './event.ts';
import type { PassRule } from './fields/pass-rules.ts';
import type { Provider } from './provider.ts';
import type { Room } from './room.ts';
import { accessFacts, keysOf } from './vocabulary.ts';
import type { Known } from './vocabulary.ts';

/* What an offer does not say itself, it has from its venue or its provider. */

/** Each access fact of an offer, else of its venue; a fact that neither knows is left out. */
export function inheritedAccess(own: AccessFacts, venue: Pick<Room, 'access'> | undefined): AccessFacts {
  const answer = (fact: keyof AccessFacts) =>
    [own[fact], venue?.access[fact]].find((known) => known && known !== 'unknown');
  return Object.fromEntries(
    keysOf(accessFacts).flatMap((fact) => {
      const known = answer(fact);
      return known ? [[fact, known]] : [];
    }),
  );
}

/** The pass rules of an offer, and those of its provider for passes that the offer says nothing about. */
export function inheritedPassRules(
  offer: { passRules: PassRule[] },
  provider: Pick<Provider, 'passRules'>,
): PassRule[] {
  const named = new Set(offer.passRules.map(({ pass }) => pass));
  return [...offer.passRules, ...provider.passRules.filter(({ pass }) => !named.has(pass))];
}

/** The languages spoken at an offer, else those of its provider. */
export const inheritedLanguages = (
  offer: Pick<Activity | Event, 'languages'>,
  provider: Pick<Provider, 'languages'>,
): Activity['languages'] => (offer.languages.length > 0 ? offer.languages : provider.languages);

/** Whether a rule still holds on a date (`YYYY-MM-DD`), or will hold later. */
export const lives = ({ until }: PassRule, on: string): boolean => until === null || on <= until;

/** Whether a pass is accepted by these rules on a date; a pass that no rule names is unknown, never "no". */
export function passAnswer(rules: PassRule[], pass: string, on: string): Known {
  const answers = rules.filter((rule) => rule.pass === pass && lives(rule, on)).map(({ accepted }) => accepted);
  return answers.includes('yes') ? 'yes' : answers.includes('no') ? 'no' : 'unknown';
}
