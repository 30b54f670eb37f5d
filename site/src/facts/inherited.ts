import { accessFacts, keysOf } from '@kunstwijzer/content/model';
import type { AccessFacts, Activity, Event, PassRule, Provider, Space } from '@kunstwijzer/content/model';

/* What an offer does not say itself, it has from its venue or its provider. */

/** Each access fact of an offer, else of its venue; a fact that neither knows is left out. */
export function inheritedAccess(own: AccessFacts, venue: Pick<Space, 'access'> | undefined): AccessFacts {
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
